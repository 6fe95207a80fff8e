// Whether the reader wants the published record, what is installed of it, and how the last check went. Kept on this machine.
import * as v from 'valibot';
import browser from '../../platform/browser';

/** Why a published record was not taken. */
export const REFUSALS = [
  'unreachable',
  'unsigned',
  'wrong-key',
  'older',
  'incomplete',
  'invalid',
  'damaged',
] as const;
export type Refusal = (typeof REFUSALS)[number];

const installedSchema = v.object({
  /** The minute it was published, in UTC. */
  version: v.string(),
  /** Of the compiled record, and their SHA-256. */
  bytes: v.number(),
  sum: v.string(),
  incidents: v.number(),
  entities: v.number(),
});

const stateSchema = v.object({
  on: v.boolean(),
  installed: v.nullable(installedSchema),
  /** Sent with the next check, so that the host need not send the same index again. */
  etag: v.nullable(v.string()),
  /** When the last check ended, in milliseconds since 1970; 0 asks for a check now. */
  asked: v.number(),
  everyHours: v.number(),
  problem: v.nullable(v.object({ refusal: v.picklist(REFUSALS), detail: v.string() })),
  /** Checks in a row that failed, a running one included. */
  tries: v.number(),
  /** When the running check began; 0 when none runs. */
  trying: v.number(),
});
export type RecordState = v.InferOutput<typeof stateSchema>;
export type InstalledRecord = v.InferOutput<typeof installedSchema>;

/** The key in the extension's local storage. */
export const RECORD_STATE = 'publishedRecord';

const OFF: RecordState = {
  on: false,
  installed: null,
  etag: null,
  asked: 0,
  everyHours: 24,
  problem: null,
  tries: 0,
  trying: 0,
};

/** What is stored; off when nothing is, or when it is damaged. */
export async function recordState(): Promise<RecordState> {
  const stored: unknown = (await browser.storage.local.get(RECORD_STATE))[RECORD_STATE];
  const read = v.safeParse(stateSchema, stored);
  return read.success ? read.output : OFF;
}

const LOCK = 'variorum-published-record';

/** Changes the state by what it is; null leaves it. Resolves to the state after it. */
export function changeRecordState(
  change: (state: RecordState) => Partial<RecordState> | null,
): Promise<RecordState> {
  return navigator.locks.request(LOCK, async () => {
    const before = await recordState();
    const part = change(before);
    if (!part) return before;
    const after = { ...before, ...part };
    await browser.storage.local.set({ [RECORD_STATE]: after });
    return after;
  });
}

/** Switches the published record on, which asks for a check at once, or off: the bundled record is used from then on. */
export const switchRecord = (on: boolean) => changeRecordState(() => ({ ...OFF, on }));

/** Asks the background for a check now. */
export const askForCheck = () =>
  changeRecordState(({ on }) => (on ? { asked: 0, trying: 0, tries: 0 } : null));
