// Options: what is marked and how, reading habits, looks, sites, keys, and the settings as a file.
import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { patternOf } from '../../model/addresses';
import { say } from '../../i18n/say';
import {
  DEFAULTS,
  LANGUAGES,
  change,
  exportSettings,
  importSettings,
  settings,
  type Settings,
} from '../../platform/settings';
import { alwaysRead, sites, type Sites } from '../../platform/sites';
import { Keys } from '../common/Keys';
import { ask, askOnce, mount, saveFile } from '../common/page';
import { RecordOffer } from '../common/RecordOffer';
import { SignHint } from '../common/Sign';
import { JournalOptions } from '../journal/Options';
import { Choice } from './Choice';
import { Health } from './Health';
import { Packs } from './Packs';
import { Marks } from './Marks';
import { Sites as SitesOfReader } from './Sites';

/** Languages by their own names. */
const LANGUAGE_NAMES: Record<(typeof LANGUAGES)[number], string> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  pt: 'Português',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** The hosts of the sites that are read by default. */
const listedHosts = () =>
  (browser.runtime.getManifest().content_scripts?.[0]?.matches ?? []).map((pattern) =>
    pattern.replace(/^\*:\/\/(?:\*\.)?/, '').replace(/\/\*$/, ''),
  );

function App() {
  const [now, setNow] = useState<Settings | null>(null);
  const [chosen, setChosen] = useState<Sites>({ offSites: [], onSites: [] });
  const [said, setSaid] = useState('');
  const load = async () => {
    // a list that is not read yet must not look as if it were empty
    const [read, chosenBefore] = await Promise.all([settings(), sites()]);
    setChosen(chosenBefore);
    setNow(read);
  };
  useEffect(() => void load(), []);
  if (!now) return null;
  const set = async (part: Partial<Settings>) => {
    setNow(await change(part));
    setSaid(say('optionsSaved'));
    // language and theme hold for this page too
    if ('language' in part || 'theme' in part) await mount(() => <App />);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      setNow(await importSettings(await file.text()));
      setSaid(say('optionsImported'));
    } catch {
      setSaid(say('optionsBad'));
    }
  };
  return (
    <>
      <h1>{say('optionsTitle')}</h1>
      <p role="status">{said}</p>
      <Marks
        now={now}
        onChange={(part) => void set(part)}
        readSample={(text) => ask('sample-card', { text })}
        onPanel={() => undefined}
      />
      <section>
        <h2>{say('optionsLook')}</h2>
        <Choice
          label={say('optionsTheme')}
          value={now.theme}
          options={[
            ['auto', say('themeAuto')],
            ['light', say('themeLight')],
            ['dark', say('themeDark')],
          ]}
          onChange={(theme) => void set({ theme })}
        />
        <Choice
          label={say('optionsLanguage')}
          value={now.language}
          options={[
            ['auto', say('languageAuto')],
            ...LANGUAGES.map((l): [typeof l, string] => [l, LANGUAGE_NAMES[l]]),
          ]}
          onChange={(language) => void set({ language })}
        />
      </section>
      <SignHint change />
      <SitesOfReader
        listed={listedHosts()}
        off={chosen.offSites}
        added={chosen.onSites}
        onSwitch={(host, on) => void askOnce('switch-site', { host, on }).then(load)}
        onRemove={(h) =>
          void browser.permissions
            .remove({ origins: [patternOf(h)] })
            .then(() => alwaysRead(h, false))
            .then(() => askOnce('always', { host: h, on: false }))
            .then(load)
        }
      />
      <RecordOffer />
      <Packs />
      <Health />
      <JournalOptions />
      <Keys />
      <section>
        <h2>{say('optionsData')}</h2>
        <div class="row">
          <button
            type="button"
            onClick={() => saveFile(exportSettings(now), 'variorum-settings.json', 'application/json')}
          >
            {say('optionsExport')}
          </button>
          <label class="row">
            <span>{say('optionsImport')}</span>
            <input
              type="file"
              accept="application/json,.json"
              onChange={(e) => void read(e.currentTarget.files?.[0])}
            />
          </label>
          <button type="button" onClick={() => void set(DEFAULTS)}>
            {say('optionsReset')}
          </button>
        </div>
      </section>
      <p class="soft">
        {say('footer')}{' '}
        <a href="/licences.txt" target="_blank" rel="noopener">
          {say('licences')}
        </a>
      </p>
    </>
  );
}

void mount(() => <App />);
