// The keys of the extension, as the browser has them now.
import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { say } from '../../i18n/say';

export function Keys() {
  const [keys, setKeys] = useState<{ name: string; key: string }[]>([]);
  useEffect(() => {
    const { commands } = browser as Partial<typeof browser>;
    void commands?.getAll().then((all) => {
      const described = all.filter((c) => c.description);
      setKeys(described.map((c) => ({ name: c.description!, key: c.shortcut ?? '' })));
    });
  }, []);
  if (keys.length === 0) return null;
  return (
    <section>
      <h2>{say('optionsShortcuts')}</h2>
      <dl>
        {keys.map((k) => (
          <div key={k.name}>
            <dt>{k.name}</dt>
            <dd>{k.key ? <kbd>{k.key}</kbd> : say('optionsShortcutNone')}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{say('optionsShortcutsHint')}</p>
    </section>
  );
}
