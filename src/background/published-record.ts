// Keeps the published record up to date when the reader wants it, and says which record is in use. Off until then: no request, no
// alarm.
import { clearAlarm, ensureAlarm } from '../platform/alarms';
import browser from '../platform/browser';
import { keepingAlive } from '../platform/keep-alive';
import { RECORD } from '../record/core/build-settings';
import { RECORD_STATE, changeRecordState, recordState, type RecordState } from '../record/core/state';
import { installedBytes, removeRecord } from '../record/core/store';
import { RefusedError, updateRecord } from '../record/core/update';
import { townsText } from '../record/pack/towns';
import { isDue } from '../record/subscribe/list';

export const RECORD_ALARM = 'record';
const PERIOD = { delayInMinutes: 1, periodInMinutes: 60 };
/** Milliseconds for one check of a slow host: the next one continues there. */
const LONGEST_MS = 30 * 60_000;

/** The installed record that is used; null when the bundled one is. */
const inUse = ({ on, installed }: RecordState) =>
  RECORD.source && on && installed && installed.version > RECORD.version ? installed : null;

/** The bytes of the published record when it is in use, or null. Throws when they are gone or damaged. */
export async function publishedBytes(): Promise<ArrayBuffer | null> {
  const installed = inUse(await recordState());
  if (!installed) return null;
  const bytes = await installedBytes(installed);
  if (!bytes) throw new Error('the stored bytes are gone or damaged');
  return bytes;
}

/** Forgets a damaged record; it is fetched again within the hour. */
export async function noteDamaged(error: unknown): Promise<void> {
  const problem = { refusal: 'damaged', detail: String(error) } as const;
  await changeRecordState(() => ({ installed: null, etag: null, asked: Date.now(), tries: 1, problem }));
  await removeRecord();
}

export class PublishedRecord {
  #running: Promise<void> | undefined;
  #ended: AbortController | undefined;

  /** `bundled`: the file with the towns of the record that comes with the extension. */
  constructor(private readonly bundled: () => Promise<ArrayBuffer>) {}

  /** Sets the alarm when the reader wants the published record, and clears it otherwise; drops a record that is no longer newer. */
  async schedule(): Promise<void> {
    const state = await recordState();
    if (!RECORD.source || !state.on) return clearAlarm(RECORD_ALARM);
    await ensureAlarm(RECORD_ALARM, PERIOD);
    // this version of the extension brought a newer one
    if (state.installed && !inUse(state)) await changeRecordState(() => ({ installed: null, etag: null }));
  }

  /** Follows the reader's switch and what checks bring; `onOther` runs when another record is in use. */
  follow(onOther: () => Promise<void>): void {
    browser.storage.local.onChanged.addListener((changes: Record<string, unknown>) => {
      if (RECORD_STATE in changes) void this.#changed(changes[RECORD_STATE] as Change, onOther);
    });
  }

  async #changed({ oldValue, newValue }: Change, onOther: () => Promise<void>): Promise<void> {
    const [before, now] = [oldValue, newValue].map((state) => (state && inUse(state)) ?? null);
    if (before?.sum !== now?.sum) await onOther();
    if (!newValue || newValue.on !== oldValue?.on) await this.schedule();
    if (newValue?.on) return this.checkIfDue();
    this.#ended?.abort();
    await this.#running;
    if (!(await recordState()).on) await removeRecord();
  }

  /** Checks for a newer record when it is time. Failures are stored, and retried later. */
  checkIfDue(): Promise<void> {
    return (this.#running ??= keepingAlive(() => this.#check()).finally(() => (this.#running = undefined)));
  }

  async #check(): Promise<void> {
    const { source, version, incidents } = RECORD;
    const state = await recordState();
    if (!source || !state.on || !isDue(state, Date.now())) return;
    const ended = (this.#ended = new AbortController());
    const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(LONGEST_MS)]);
    await changeRecordState(({ on, tries }) => (on ? { trying: Date.now(), tries: tries + 1 } : null));
    try {
      const installed = inUse(state);
      const used = {
        version: installed?.version ?? version,
        incidents,
        towns: async () => townsText(await this.bundled()),
        etag: installed ? state.etag : null,
      };
      const found = await updateRecord(source, used, { signal });
      await changeRecordState(({ on, installed: before, everyHours }) =>
        on
          ? {
              ...ENDED(),
              installed: found.installed ?? before,
              etag: found.etag,
              everyHours: found.everyHours ?? everyHours,
              problem: null,
              tries: 0,
            }
          : null,
      );
    } catch (error) {
      const refusal = error instanceof RefusedError ? error.refusal : 'incomplete';
      const problem = { refusal, detail: (error as Error).message };
      await changeRecordState(({ on, tries }) =>
        on ? { ...ENDED(), problem, tries: Math.max(1, tries) } : null,
      );
    }
  }
}

const ENDED = () => ({ asked: Date.now(), trying: 0 });

interface Change {
  oldValue?: RecordState;
  newValue?: RecordState;
}
