// The keys of the extension, as the browser has them now.
import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { say, type Key } from '../../i18n/say';

/** What each command of the manifest does: browsers describe it in their own language, whichever the reader chose here. */
const DOES: Record<string, Key> = {
  'next-mark': 'commandNext',
  'previous-mark': 'commandPrevious',
  'look-up': 'commandLookUp',
  'open-panel': 'commandPanel',
};

export function Keys() {
  const [keys, setKeys] = useState<{ name: string; key: string }[]>([]);
  useEffect(() => {
    const { commands } = browser as Partial<typeof browser>;
    void commands?.getAll().then((all) => {
      setKeys(
        all.flatMap(({ name, shortcut = '' }) => {
          const does = DOES[name ?? ''];
          return does ? [{ name: say(does), key: shortcut }] : [];
        }),
      );
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
