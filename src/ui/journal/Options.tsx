// The journal on the options page: whether it is kept, for how long, of which sites not, and how much it takes up.
import { useEffect, useState } from 'preact/hooks';
import { say, type Key } from '../../i18n/say';
import type { Undo } from '../../journal/undo';
import { emptyJournal, keptStories, takeBack } from '../../journal/store';
import {
  KEEP_DAYS,
  changeJournalSettings,
  journalSettings,
  switchJournalSite,
  type JournalSettings,
} from '../../platform/journal-settings';
import { journalAddress } from '../../platform/own-pages';
import { SiteList } from '../options/SiteList';
import { Problem } from './Problem';
import { wordSize } from './words';

const DAYS: Record<JournalSettings['days'], Key> = {
  7: 'keepWeek',
  30: 'keepMonth',
  90: 'keepQuarter',
  365: 'keepYear',
  0: 'keepAlways',
};

export function JournalOptions() {
  const [now, setNow] = useState<JournalSettings | null>(null);
  const [size, setSize] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const measure = () =>
    keptStories().then(
      (all) => setSize(wordSize(all)),
      () => setSize(null),
    );
  useEffect(() => {
    void journalSettings().then((s) => {
      setNow(s);
      // a database is made only for those who want one
      if (s.on !== null) void measure();
    });
  }, []);
  if (!now) return null;
  const set = (part: Partial<JournalSettings>) => void changeJournalSettings(part).then(setNow);
  const empty = async () => {
    setUndo(await emptyJournal());
    await measure();
  };
  const bringBack = async () => {
    if (undo) await takeBack(undo);
    setUndo(null);
    await measure();
  };
  return (
    <section id="journal">
      <h2>{say('journalOptions')}</h2>
      <p class="soft">{say('consentText')}</p>
      <Problem />
      <label class="check">
        <input
          type="checkbox"
          checked={now.on === true}
          onChange={(e) => set({ on: e.currentTarget.checked })}
        />
        {say('journalOn')}
      </label>
      <label class="row field">
        <span>{say('journalKeep')}</span>
        <select
          value={String(now.days)}
          onChange={(e) =>
            set({ days: KEEP_DAYS.find((d) => String(d) === e.currentTarget.value) ?? now.days })
          }
        >
          {KEEP_DAYS.map((days) => (
            <option key={days} value={String(days)}>
              {say(DAYS[days])}
            </option>
          ))}
        </select>
      </label>
      <SiteList
        title={say('journalSitesOff')}
        hosts={now.offSites}
        onRemove={(host) => void switchJournalSite(host, true).then(setNow)}
      />
      <p role="status">{size}</p>
      <div class="row">
        <a href={journalAddress()} target="_blank" rel="noopener">
          {say('myRecord')}
        </a>
        <button type="button" onClick={() => void empty()}>
          {say('journalEmpty')}
        </button>
        {undo && (
          <button type="button" onClick={() => void bringBack()}>
            {say('undo')}
          </button>
        )}
      </div>
    </section>
  );
}
