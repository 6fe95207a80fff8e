// Whether the reader wants a journal: asked once, in plain words, and off until they say so.
import { useEffect, useState } from 'preact/hooks';
import { say } from '../../i18n/say';
import { changeJournalSettings, journalSettings } from '../../platform/journal-settings';

export function JournalConsent() {
  const [on, setOn] = useState<boolean | null | undefined>();
  useEffect(() => void journalSettings().then((s) => setOn(s.on)), []);
  const answer = (wanted: boolean) => void changeJournalSettings({ on: wanted }).then((s) => setOn(s.on));
  if (on === undefined) return null;
  return (
    <section aria-labelledby="journal-consent">
      <h2 id="journal-consent">{say('consentTitle')}</h2>
      <p>{say('consentText')}</p>
      {on === null ? (
        <div class="row">
          <button type="button" onClick={() => answer(true)}>
            {say('consentYes')}
          </button>
          <button type="button" onClick={() => answer(false)}>
            {say('consentNo')}
          </button>
        </div>
      ) : (
        <p role="status">{say(on ? 'consentOn' : 'consentOff')}</p>
      )}
    </section>
  );
}
