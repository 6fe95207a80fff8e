// Options: what is marked and how, reading habits, looks, sites, keys, and the settings as a file.
import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { patternOf } from '../../model/addresses';
import { say, type Key } from '../../i18n/say';
import { LOOKS } from '../../model/marks';
import {
  DEFAULTS,
  LANGUAGES,
  STYLES,
  change,
  exportSettings,
  importSettings,
  settings,
  type MarkStyle,
  type Settings,
} from '../../platform/settings';
import { alwaysRead, sites, switchSite, type Sites } from '../../platform/sites';
import { Keys } from '../common/Keys';
import { Legend } from '../common/Legend';
import { LOOK_NAMES } from '../common/looks';
import { askOnce, mount, saveFile } from '../common/page';
import { JournalOptions } from '../journal/Options';
import { Choice } from './Choice';
import { Health } from './Health';
import { Packs } from './Packs';
import { SiteList } from './SiteList';

const STYLE_NAMES: Record<MarkStyle, Key> = {
  underline: 'styleUnderline',
  background: 'styleBackground',
  off: 'styleOff',
};
/** Languages by their own names. */
const LANGUAGE_NAMES: Record<(typeof LANGUAGES)[number], string> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
};

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
      <section>
        <h2>{say('optionsMarks')}</h2>
        <p class="soft">{say('optionsMarksHint')}</p>
        <h3>{say('optionsPreview')}</h3>
        <Legend styles={now.marks} />
        {LOOKS.map((look) => (
          <Choice
            key={look}
            label={say(LOOK_NAMES[look])}
            value={now.marks[look]}
            options={STYLES.map((s) => [s, say(STYLE_NAMES[s])])}
            onChange={(style) => void set({ marks: { ...now.marks, [look]: style } })}
          />
        ))}
      </section>
      <section>
        <h2>{say('optionsReading')}</h2>
        <label class="row field">
          <span>{say('optionsDwell')}</span>
          <input
            type="number"
            min={50}
            max={2000}
            step={50}
            value={now.dwell}
            onChange={(e) =>
              e.currentTarget.checkValidity() && void set({ dwell: e.currentTarget.valueAsNumber })
            }
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={now.lookUpButton}
            onChange={(e) => void set({ lookUpButton: e.currentTarget.checked })}
          />
          {say('optionsButton')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            name="paintPacks"
            checked={now.paintPacks}
            onChange={(e) => void set({ paintPacks: e.currentTarget.checked })}
          />
          {say('optionsPaintPacks')}
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={!now.paused}
            onChange={(e) => void set({ paused: !e.currentTarget.checked })}
          />
          {say('popupMarkAll')}
        </label>
      </section>
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
      <section>
        <h2>{say('optionsSites')}</h2>
        <p>
          {say(
            'optionsSitesDefault',
            browser.runtime.getManifest().content_scripts?.[0]?.matches.length ?? 0,
          )}
        </p>
        <SiteList
          title={say('optionsSitesOff')}
          hosts={chosen.offSites}
          onRemove={(h) => void switchSite(h, true).then(load)}
        />
        <SiteList
          title={say('optionsSitesOn')}
          hosts={chosen.onSites}
          onRemove={(h) =>
            void browser.permissions
              .remove({ origins: [patternOf(h)] })
              .then(() => alwaysRead(h, false))
              .then(() => askOnce('always', { host: h, on: false }))
              .then(load)
          }
        />
      </section>
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
