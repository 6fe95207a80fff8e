// Imports and first fetches that have begun. Each is noted before it runs, so that one that took the browser's process or this
// page with it is reported afterwards. None is tried again by itself.
import * as v from 'valibot';
import browser from '../../platform/browser';

const jobSchema = v.object({
  id: v.string(),
  /** Of the file, or the host of an address. */
  name: v.string(),
  /** Milliseconds since 1970. */
  began: v.number(),
});
export type Job = v.InferOutput<typeof jobSchema>;

const JOBS = 'jobs';
/** More are not listed: the oldest goes. */
const MOST = 20;
const LIST_LOCK = 'variorum-jobs';
/** Held by a job while it runs; the browser releases it with the page that holds it. */
const lockOf = (id: string) => `variorum-job/${id}`;

async function noted(): Promise<Job[]> {
  const stored: unknown = (await browser.storage.local.get(JOBS))[JOBS];
  const read = v.safeParse(v.array(jobSchema), stored ?? []);
  return read.success ? read.output : [];
}

const change = (to: (jobs: Job[]) => Job[]): Promise<void> =>
  navigator.locks.request(LIST_LOCK, async () => {
    await browser.storage.local.set({ [JOBS]: to(await noted()) });
  });

/** Removes the note of a job. */
export const forgetJob = (id: string) => change((jobs) => jobs.filter((job) => job.id !== id));

/**
 * Runs a job that is noted before it begins. `work` resolves to whether the reader has seen how it ended: only then the note
 * goes, and with it those of earlier tries with the same name.
 */
export async function runNoted(name: string, work: () => Promise<boolean>): Promise<void> {
  const job: Job = { id: crypto.randomUUID(), name, began: Date.now() };
  await navigator.locks.request(lockOf(job.id), async () => {
    // a full disk takes no note; the job itself then says so
    await change((jobs) => [...jobs, job].slice(-MOST)).catch(() => undefined);
    if (await work())
      await change((jobs) => jobs.filter((other) => other.name !== name)).catch(() => undefined);
  });
}

/** The jobs that began and neither ended nor run any more. */
export async function unendedJobs(): Promise<Job[]> {
  const { held = [] } = await navigator.locks.query();
  const running = new Set(held.map((lock) => lock.name));
  return (await noted()).filter(({ id }) => !running.has(lockOf(id)));
}
