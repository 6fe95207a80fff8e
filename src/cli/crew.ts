// Reads pages in this process, or over several threads: answers come in the order of the pages, and only so many pages are
// under way or waiting for their turn at once.
import { Worker, parentPort, workerData } from 'node:worker_threads';
import type { Engine } from '../engine/engine';
import { coreEngine } from './engine';
import { JobError, type Job } from './jobs';
import { messageOf } from './message';
import { readJob, type Answer, type ReadOptions } from './read-job';

/** An answer, or what went wrong, in words. */
export type Outcome = Answer | { error: string };

/** Pages that a thread may be ahead of the next to be printed. */
const AHEAD = 8;

/** Reads pages with the core pack, which is opened for the first of them. */
export function answering(options: ReadOptions, core: () => Engine) {
  let engine: Engine | undefined;
  return (job: Job) => Promise.resolve().then(() => readJob(job, options, (engine ??= core())));
}

/** Reads page after page in this process. */
export async function* readHere(
  jobs: AsyncIterable<Job | JobError>,
  answer: (job: Job) => Promise<Answer>,
): AsyncGenerator<Outcome> {
  for await (const job of jobs) {
    if (job instanceof JobError) yield { error: job.message };
    else yield await answer(job).catch((error: unknown) => ({ error: messageOf(error) }));
  }
}

/** Reads over threads that each run `script`, which answers a job with an outcome: see `serve`. */
export async function* readOver(
  workers: number,
  script: string,
  options: ReadOptions,
  jobs: AsyncIterable<Job | JobError>,
): AsyncGenerator<Outcome> {
  const crew = Array.from({ length: workers }, () => new Thread(script, options));
  const pending: Promise<Outcome>[] = [];
  let next = 0;
  try {
    for await (const job of jobs) {
      if (job instanceof JobError) pending.push(Promise.resolve({ error: job.message }));
      else pending.push(crew[next++ % workers]!.read(job));
      if (pending.length >= workers * AHEAD) yield await pending.shift()!;
    }
    while (pending.length > 0) yield await pending.shift()!;
  } finally {
    await Promise.all(crew.map((thread) => thread.stop()));
  }
}

/** One thread; it answers jobs in their order. */
class Thread {
  private readonly worker: Worker;
  private readonly waiting: ((outcome: Outcome) => void)[] = [];
  private failure: string | null = null;

  constructor(script: string, options: ReadOptions) {
    this.worker = new Worker(script, { workerData: options, argv: [] });
    this.worker.on('message', (outcome: Outcome) => this.waiting.shift()?.(outcome));
    this.worker.on('error', (error) => this.fail(messageOf(error)));
    this.worker.on('exit', (code) => code && this.fail(`a worker ended with ${code}`));
  }

  read(job: Job): Promise<Outcome> {
    if (this.failure !== null) return Promise.resolve({ error: `${job.file}: ${this.failure}` });
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.worker.postMessage(job);
    });
  }

  private fail(message: string): void {
    this.failure = message;
    for (const resolve of this.waiting.splice(0)) resolve({ error: message });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

/** Answers the jobs that the main thread sends, one after the other: what a thread of `readOver` runs. */
export function serve(): void {
  const answer = answering(workerData as ReadOptions, coreEngine);
  let before = Promise.resolve();
  parentPort!.on('message', (job: Job) => {
    before = before.then(async () => {
      parentPort!.postMessage(
        await answer(job).catch((error: unknown): Outcome => ({ error: messageOf(error) })),
      );
    });
  });
}
