// Looks at one subscription, in a worker of its own: fetches, checks and compiles what is new there. The background, or the page
// that it opens for this, ends the worker.
import { problemOf, type WorkerSays } from '../platform/watched-worker';
import { PublishedError } from '../record/publish/records';
import { update, type Asked, type Updated } from '../record/subscribe/update';
import { coreRecord } from './core-record';

type UpdateJob = Asked & { today: string };

const post = (says: WorkerSays<Updated>) => {
  postMessage(says);
};

addEventListener('message', ({ data: { today, ...asked } }: MessageEvent<UpdateJob>) => {
  void coreRecord()
    .then((core) => update(asked, today, { tell: () => post({ type: 'progress' }), core }))
    .then(
      (result) => post({ type: 'done', result }),
      (error: unknown) =>
        post({
          type: 'failed',
          problems: [problemOf(error, error instanceof PublishedError ? error.message : null)],
        }),
    );
});
