// Runs a job in a worker of its own, and ends the worker: when the job is done, when it is called off, and when it gives no heartbeat
// for too long. What crashes or never ends there takes nothing else down.

/** The worker that looks at subscriptions, and the milliseconds without a heartbeat after which it is ended: a host may take
 * five minutes for a file of which nothing comes, and says so itself then. */
export const UPDATE_WORKER = '/update.js';
export const SILENT_MS = 6 * 60_000;
/** Milliseconds for all that is fetched of one address: the next look continues where this one ended. */
export const LONGEST_FETCH_MS = 30 * 60_000;

/** What a worker says of its job. */
export type WorkerSays<T> = Progress | { type: 'done'; result: T } | { type: 'failed'; problems: Problem[] };

/** A heartbeat, with what is done of how much where that is known. */
export interface Progress {
  type: 'progress';
  done?: number;
  total?: number;
}

/** Why a job failed: in words for the reader, or that nothing more can be stored; null when there are no words for it. */
export type Problem = { words: string } | 'no-room' | null;

/** The problem of an error. `words`: what an error of ours says, or null for others. */
export const problemOf = (error: unknown, words: string | null): Problem =>
  words !== null
    ? { words }
    : error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'no-room'
      : null;

/** The worker ended, or was ended, before its job was done. `overran`: because it took too long. */
export class WorkerStopped extends Error {
  constructor(readonly overran = false) {
    super();
  }
}
/** The job failed. */
export class JobFailed extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super();
  }
}

export interface Watching {
  signal: AbortSignal;
  /** Milliseconds without a heartbeat after which the worker is ended. */
  silentMs: number;
  onProgress?: (progress: Progress) => void;
}

/** Whether a signal aborted because its time was over. */
export const isOver = ({ aborted, reason }: AbortSignal) =>
  aborted && reason instanceof DOMException && reason.name === 'TimeoutError';

/** Does a job in a new worker. Rejects with a WorkerStopped or a JobFailed. */
export function inWorker<T>(
  make: () => Worker,
  job: object,
  { signal, silentMs, onProgress }: Watching,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    if (signal.aborted) return reject(new WorkerStopped(isOver(signal)));
    const worker = make();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      settle();
    };
    const stop = (overran: boolean) => end(() => reject(new WorkerStopped(overran)));
    const onAbort = () => stop(isOver(signal));
    const heard = () => {
      clearTimeout(timer);
      timer = setTimeout(() => stop(true), silentMs);
    };
    signal.addEventListener('abort', onAbort);
    worker.onerror = (event) => {
      event.preventDefault();
      stop(false);
    };
    worker.onmessageerror = () => stop(false);
    worker.onmessage = ({ data }: MessageEvent<WorkerSays<T>>) => {
      heard();
      if (data.type === 'done') end(() => resolve(data.result));
      else if (data.type === 'failed') end(() => reject(new JobFailed(data.problems)));
      else onProgress?.(data);
    };
    heard();
    worker.postMessage(job);
  });
}
