// Jobs in real workers: ended when they never end, crash, or are called off; and nothing else with them.
import { describe, expect, it } from 'vitest';
import { wordFailure } from '../../../src/i18n/problem';
import { say } from '../../../src/i18n/say';
import { JobFailed, WorkerStopped, inWorker, type Watching } from '../../../src/platform/watched-worker';

const watching = (part: Partial<Watching> = {}): Watching => ({
  signal: new AbortController().signal,
  silentMs: 60_000,
  ...part,
});
const run = (body: string, part?: Partial<Watching>) =>
  inWorker<string>(
    () => new Worker(URL.createObjectURL(new Blob([`onmessage = async ({ data }) => { ${body} };`]))),
    {},
    watching(part),
  );
const failure = (body: string, part?: Partial<Watching>) =>
  run(body, part).then(
    () => null,
    (error: unknown) => error,
  );

describe('a job in a worker', () => {
  it('gives its result, and its progress before', async () => {
    const seen: unknown[] = [];
    const body = `postMessage({ type: 'progress', done: 1, total: 2 }); postMessage({ type: 'done', result: 'made' })`;
    expect(await run(body, { onProgress: (p) => seen.push(p) })).toBe('made');
    expect(seen).toEqual([{ type: 'progress', done: 1, total: 2 }]);
  });

  it.each([
    ['loops for ever', 'for (;;) {}'],
    ['never answers', ''],
    ['closes itself', 'close()'],
    ['shows progress once and then hangs', `postMessage({ type: 'progress' }); for (;;) {}`],
  ])('is ended when it %s, and that is reported as an overrun', async (_what, body) => {
    const error = await failure(body, { silentMs: 200 });
    expect(error).toBeInstanceOf(WorkerStopped);
    expect(wordFailure(error)).toEqual([say('problemOverrun')]);
  });

  it('is ended when all its time is over, though it shows progress', async () => {
    const error = await failure(`setInterval(() => postMessage({ type: 'progress' }), 10)`, {
      signal: AbortSignal.timeout(300),
    });
    expect(wordFailure(error)).toEqual([say('problemOverrun')]);
  });

  it.each([
    ['throws where nobody catches it', `setTimeout(() => { throw new Error('secret') })`],
    ['has no memory left for an array', `setTimeout(() => new Array(2 ** 32))`],
  ])('that %s is reported as stopped, without the text of the exception', async (_what, body) => {
    expect(wordFailure(await failure(body))).toEqual([say('problemWorker')]);
  });

  it('is called off', async () => {
    const controller = new AbortController();
    const failed = failure('', { signal: controller.signal });
    controller.abort();
    const error = await failed;
    expect(error instanceof WorkerStopped && !error.overran).toBe(true);
    expect(await failure('', { signal: controller.signal })).toBeInstanceOf(WorkerStopped);
  });

  it('says each problem in words, and gives none to what has none', async () => {
    const body = `postMessage({ type: 'failed', problems: [{ words: 'line 3' }, 'no-room', null] })`;
    const error = await failure(body);
    expect(error).toBeInstanceOf(JobFailed);
    expect(wordFailure(error)).toEqual(['line 3', say('problemNoRoom'), say('problemInside')]);
    expect(wordFailure(new Error('raw'))).toEqual([say('problemInside')]);
  });
});
