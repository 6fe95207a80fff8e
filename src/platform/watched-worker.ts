// Runs a job in a worker of its own, and ends the worker: when the job is done, when it is called off, and when it gives no heartbeat
// for too long. What crashes or never ends there takes nothing else down.

/** The worker that looks at subscriptions, and the milliseconds without a heartbeat after which it is ended: a host may take
 * five minutes for a file of which nothing comes, and says so itself then. */
export const UPDATE_WORKER = '/update.js';
export const SILENT_MS = 6 * 60_000;

/** What a worker says of its job. */
export type WorkerSays<T> =
  { type: 'progress' } | { type: 'done'; result: T } | { type: 'failed'; problem: Problem };

/** Why a job failed: in words for the reader, or that nothing more can be stored; null when there are no words for it. */
export type Problem = { words: string } | 'no-room' | null;

/** The problem of an error. `words`: what an error of ours says, or null for others. */
export const problemOf = (error: unknown, words: string | null): Problem =>
  words !== null
    ? { words }
    : error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'no-room'
      : null;

/** The worker ended, or was ended, before its job was done. */
export class WorkerStopped extends Error {}
/** The job failed. */
export class JobFailed extends Error {
  constructor(readonly problem: Problem) {
    super();
  }
}

export interface Watching {
  signal: AbortSignal;
  /** Milliseconds without a heartbeat after which the worker is ended. */
  silentMs: number;
}

/** Does a job in a new worker. Rejects with a WorkerStopped or a JobFailed. */
export function inWorker<T>(make: () => Worker, job: object, { signal, silentMs }: Watching): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(new WorkerStopped());
    const worker = make();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      settle();
    };
    const stop = () => end(() => reject(new WorkerStopped()));
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, silentMs);
    };
    signal.addEventListener('abort', stop);
    worker.onerror = (event) => {
      event.preventDefault();
      stop();
    };
    worker.onmessageerror = stop;
    worker.onmessage = ({ data }: MessageEvent<WorkerSays<T>>) => {
      heard();
      if (data.type === 'done') end(() => resolve(data.result));
      else if (data.type === 'failed') end(() => reject(new JobFailed(data.problem)));
    };
    heard();
    worker.postMessage(job);
  });
}
