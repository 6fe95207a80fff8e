// The command line: reads articles from files and prints what they report and how other reports differ.
//   npm run --silent read -- [OPTIONS] FILE…         see USAGE; docs/how-to/archive.md shows how to read many pages
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { isDay } from '../model/days';
import { readHere, readOver, type Outcome } from './crew';
import { coreEngine } from './engine';
import { Groups } from './groups';
import { jobsOf, type Job } from './jobs';
import { CliJournal } from './journal';
import { messageOf } from './message';
import { readJob, type Answer, type ReadOptions } from './read-job';

const USAGE = `usage: npm run --silent read -- [OPTIONS] FILE…
  --published YYYY-MM-DD  --outlet ID  --language xx    of pages that say nothing else
  --json               one line of JSON a page
  --explain            the evidence for and against what was read
  --list FILE.jsonl    a line a page: a file's name, or {"file", "published", "outlet", "language"}; - is standard input
  --together           with --json: events[].group is the same for pages that tell of one event
  --journal FILE       adds the pages to a journal, and prints the events that several outlets report, with their tolls
  --workers N          over so many threads
Without a file and a list such lines are read from standard input.`;

const MOST_WORKERS = 4 * availableParallelism();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      outlet: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
      list: { type: 'string' },
      together: { type: 'boolean', default: false },
      journal: { type: 'string' },
      workers: { type: 'string', default: '1' },
    },
  });
  const { published = null, outlet = null, language = null, list, together } = values;
  if (positionals.length === 0 && list === undefined && process.stdin.isTTY) throw new Error(USAGE);
  if (published !== null && !isDay(published))
    throw new Error(`--published: “${published}” is no day; write YYYY-MM-DD`);
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
    throw new Error(`--workers: write a number from 1 to ${MOST_WORKERS}`);
  const form = values.explain ? 'explain' : values.json ? 'json' : 'report';
  if (together && form !== 'json') throw new Error('--together needs --json');
  if (values.journal !== undefined && (together || form === 'explain'))
    throw new Error('--journal cannot be used with --together or --explain');
  const journal = values.journal === undefined ? null : new CliJournal(values.journal);
  const options: ReadOptions = { form, together, journal: journal !== null };
  const jobs = jobsOf(positionals, list, { published, outlet, language });
  const outcomes =
    workers > 1
      ? readOver(workers, fileURLToPath(import.meta.url), options, jobs)
      : readHere(jobs, answering(options));
  return print(outcomes, journal ?? (together ? new Groups() : null), form === 'json');
}

/** Reads pages with the core pack, which is opened for the first of them. */
function answering(options: ReadOptions) {
  let engine: ReturnType<typeof coreEngine> | undefined;
  return (job: Job) => Promise.resolve().then(() => readJob(job, options, (engine ??= coreEngine())));
}

/** What is printed only once all pages are read. */
interface Gathered {
  add(answer: Answer): Promise<void>;
  lines(json: boolean): AsyncIterable<string> | Iterable<string>;
}

/** Prints what was read as it comes. The exit code: 1 when a page could not be read, or there was none. */
async function print(
  outcomes: AsyncIterable<Outcome>,
  gathered: Gathered | null,
  json: boolean,
): Promise<number> {
  let pages = 0;
  let failed = 0;
  for await (const outcome of outcomes) {
    pages++;
    if ('error' in outcome) {
      failed++;
      console.error(outcome.error);
    } else if (gathered) await gathered.add(outcome);
    else await printLine(outcome.text);
  }
  if (gathered) for await (const line of gathered.lines(json)) await printLine(line);
  if (pages === 0) throw new Error(USAGE);
  return failed ? 1 : 0;
}

async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Answers the jobs that the main thread sends, one after the other. */
function serve(): void {
  const answer = answering(workerData as ReadOptions);
  let before = Promise.resolve();
  parentPort!.on('message', (job: Job) => {
    before = before.then(async () => {
      parentPort!.postMessage(
        await answer(job).catch((error: unknown): Outcome => ({ error: messageOf(error) })),
      );
    });
  });
}

if (isMainThread) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 2;
  }
} else serve();
