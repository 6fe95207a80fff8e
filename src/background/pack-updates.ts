// Has a subscription looked at where a crash takes nothing else down: in a worker of its own, which Chromium's background can
// only start from a page that nobody sees.
import { wordFailure } from '../i18n/problem';
import { today } from '../model/days';
import { closeOffscreen, needsOffscreen, openOffscreen } from '../platform/offscreen';
import {
  JobFailed,
  WorkerStopped,
  SILENT_MS,
  UPDATE_WORKER,
  inWorker,
  isOver,
  type WorkerSays,
} from '../platform/watched-worker';
import type { Asked, Updated } from '../record/subscribe/update';

/** Looks at a subscription, and ends when the signal aborts. Rejects with an Error in words for the reader. */
export type PackUpdates = (asked: Asked, signal: AbortSignal) => Promise<Updated>;

export const updateInWorker: PackUpdates = async ({ address, etag }, signal) => {
  const job = { address, etag, today: today() };
  try {
    return await (needsOffscreen()
      ? offscreen(job, signal)
      : inWorker<Updated>(() => new Worker(UPDATE_WORKER), job, { signal, silentMs: SILENT_MS }));
  } catch (error) {
    throw new Error(wordFailure(error).join('; '));
  }
};

/** The page ends with the channel, and the channel with the page. */
async function offscreen(job: object, signal: AbortSignal): Promise<Updated> {
  const port = await openOffscreen();
  try {
    return await new Promise<Updated>((resolve, reject) => {
      const stop = (overran: boolean) => reject(new WorkerStopped(overran));
      if (signal.aborted) return stop(isOver(signal));
      signal.addEventListener('abort', () => stop(isOver(signal)));
      port.onDisconnect.addListener(() => stop(false));
      port.onMessage.addListener((message) => {
        const says = message as WorkerSays<Updated> | { type: 'stopped'; overran: boolean };
        if (says.type === 'done') resolve(says.result);
        else if (says.type === 'failed') reject(new JobFailed(says.problems));
        else if (says.type === 'stopped') stop(says.overran);
      });
      port.postMessage(job);
    });
  } finally {
    await closeOffscreen();
  }
}
