// Whether pages of one site are kept, in the popup: shown only while a journal is kept.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { journalSettings, switchJournalSite, type JournalSettings } from '../../platform/journal-settings';
import { journalAddress } from '../../platform/own-pages';

export function JournalSite({ host }: { host: string | null }) {
  const [now, setNow] = useState<JournalSettings | null>(null);
  useEffect(() => void journalSettings().then(setNow), []);
  if (!now?.on) return null;
  return (
    <>
      {host && (
        <label class="check">
          <input
            type="checkbox"
            checked={!now.offSites.includes(host)}
            onChange={(e) => void switchJournalSite(host, e.currentTarget.checked).then(setNow)}
          />
          {say('journalKeepSite', host)}
        </label>
      )}
      <p>
        <a href={journalAddress()} target="_blank" rel="noopener">
          {say('myRecord')}
        </a>
      </p>
    </>
  );
}
