// The page that nobody sees, in Chromium: starts the worker that looks at a subscription, for a background that cannot.
import { CHANNEL } from '../../platform/offscreen';
import browser from '../../platform/browser';
import { JobFailed, SILENT_MS, UPDATE_WORKER, WorkerStopped, inWorker } from '../../platform/watched-worker';

const ended = new AbortController();
const port = browser.runtime.connect({ name: CHANNEL });
// a background that was stopped opens another page
port.onDisconnect.addListener(() => {
  ended.abort();
  close();
});
port.onMessage.addListener((job) => {
  void inWorker(() => new Worker(UPDATE_WORKER), job as object, {
    signal: ended.signal,
    silentMs: SILENT_MS,
  }).then(
    (result) => port.postMessage({ type: 'done', result }),
    (error: unknown) =>
      port.postMessage(
        error instanceof JobFailed
          ? { type: 'failed', problems: error.problems }
          : { type: 'stopped', overran: error instanceof WorkerStopped && error.overran },
      ),
  );
});
