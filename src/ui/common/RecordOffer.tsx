// The published record: offered with one press, off until then; what is in use, how the last check went, and the way back.
import { useEffect, useState } from 'preact/hooks';
import browser from '../../platform/browser';
import { localeNow, say, type Key } from '../../i18n/say';
import { wordInstant } from '../../i18n/wording';
import { RECORD, type RecordSettings } from '../../record/core/build-settings';
import {
  RECORD_STATE,
  askForCheck,
  recordState,
  switchRecord,
  type RecordState,
  type Refusal,
} from '../../record/core/state';
import { giveBack, requestHost } from './host-access';

const REFUSED: Record<Refusal, Key> = {
  unreachable: 'publishedUnreachable',
  unsigned: 'publishedUnsigned',
  'wrong-key': 'publishedWrongKey',
  older: 'publishedOlder',
  incomplete: 'publishedIncomplete',
  invalid: 'publishedInvalid',
  damaged: 'publishedDamaged',
};
/** Milliseconds after which a check that never ended is not shown as running any more. */
const LONGEST_MS = 30 * 60_000;

/** The offer, kept up with what the background does; nothing in a build without a published record. */
export function RecordOffer() {
  const [state, setState] = useState<RecordState | null>(null);
  const [denied, setDenied] = useState(false);
  useEffect(() => {
    const load = () => void recordState().then(setState);
    const follow = (changes: object) => {
      if (RECORD_STATE in changes) load();
    };
    load();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  const { source } = RECORD;
  if (!source || !state) return null;
  const switchOn = () =>
    void requestHost(source.address).then(async (granted) => {
      setDenied(!granted);
      if (granted) await switchRecord(true);
    });
  const switchOff = () => void switchRecord(false).then(() => giveBack(source.address));
  return (
    <RecordView
      settings={RECORD}
      state={state}
      denied={denied}
      now={Date.now()}
      onSwitch={(on) => (on ? switchOn() : switchOff())}
      onCheck={() => void askForCheck()}
    />
  );
}

interface RecordViewProps {
  settings: RecordSettings;
  state: RecordState;
  /** The reader did not let the browser ask the host. */
  denied: boolean;
  /** Milliseconds since 1970. */
  now: number;
  onSwitch: (on: boolean) => void;
  onCheck: () => void;
}

export function RecordView({ settings, state, denied, now, onSwitch, onCheck }: RecordViewProps) {
  const host = new URL(settings.source!.address).host;
  const isChecking = state.trying > 0 && now - state.trying < LONGEST_MS;
  return (
    <section class="record" aria-labelledby="record-offer">
      <h2 id="record-offer">{say('publishedTitle')}</h2>
      <p>{say('publishedOffer', host)}</p>
      <p class="soft">{inUse(settings, state)}</p>
      {state.on ? (
        <>
          <LastCheck state={state} isChecking={isChecking} host={host} />
          <div class="row">
            <button type="button" disabled={isChecking} onClick={onCheck}>
              {say('publishedCheck')}
            </button>
            <button type="button" onClick={() => onSwitch(false)}>
              {say('publishedBack')}
            </button>
          </div>
        </>
      ) : (
        <p>
          <button type="button" onClick={() => onSwitch(true)}>
            {say('publishedYes')}
          </button>
        </p>
      )}
      {denied && <p role="alert">{say('subscribeDenied', host)}</p>}
    </section>
  );
}

/** Which record is in use: its day, and of the published one its size and its host. */
function inUse({ version, source }: RecordSettings, { on, installed }: RecordState): string {
  if (!on || !installed || installed.version <= version)
    return say('publishedBundled', wordInstant(minute(version)));
  const size = new Intl.NumberFormat(localeNow(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  }).format(installed.bytes / 1e6);
  const day = wordInstant(minute(installed.version));
  return say('publishedInUse', day, installed.incidents, size, new URL(source!.address).host);
}

/** Milliseconds since 1970 of a version. */
const minute = (version: string) => Date.parse(`${version}Z`);

function LastCheck({ state, isChecking, host }: { state: RecordState; isChecking: boolean; host: string }) {
  if (isChecking) return <p role="status">{say('publishedChecking', host)}</p>;
  if (!state.asked) return null;
  const when = wordInstant(state.asked);
  if (!state.problem) return <p role="status">{say('publishedChecked', when)}</p>;
  const { refusal, detail } = state.problem;
  return (
    <div role="alert">
      <p>
        {refusal === 'damaged'
          ? say('publishedDamaged')
          : say('publishedRefused', when, say(REFUSED[refusal]))}
      </p>
      <p class="small" dir="ltr" lang="en">
        {detail}
      </p>
    </div>
  );
}
