// The command line: reads articles from files and prints what they report and how other reports differ.
//   npm run --silent read -- [OPTIONS] FILE…         see USAGE; docs/how-to/archive.md shows how to read many pages
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isDay } from '../../model/days';
import type { Command, Terminal } from '../command';
import { answering, readHere, readOver, type Outcome } from '../crew';
import { Groups } from '../groups';
import { jobsOf } from '../jobs';
import { CliJournal } from '../journal';
import type { Answer, ReadOptions } from '../read-job';

const USAGE = `usage: npm run --silent read -- [OPTIONS] FILE…
  --published YYYY-MM-DD  --outlet ID  --language xx    of pages that say nothing else
  --json               one line of JSON a page
  --explain            the reasons for and against what was read; with --json as data
  --list FILE.jsonl    a line a page: a file's name, or {"file", "published", "outlet", "language"}; - is standard input
  --together           with --json: events[].group is the same for pages that tell of one event
  --journal FILE       adds the pages to a journal, and prints the events that several outlets report, with their tolls
  --workers N          over so many threads
Without a file and a list such lines are read from standard input.`;

const MOST_WORKERS = 4 * availableParallelism();

const OPTIONS = {
  published: { type: 'string' },
  outlet: { type: 'string' },
  language: { type: 'string' },
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  list: { type: 'string' },
  together: { type: 'boolean', default: false },
  journal: { type: 'string' },
  workers: { type: 'string', default: '1' },
} as const;

/** The command; `thread` is the script that each of several threads runs. */
export const readPages =
  (thread: string): Command =>
  async (terminal) => {
    const { values, positionals } = parseArgs({
      args: [...terminal.args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const { published = null, outlet = null, language = null, list, together } = values;
    if (positionals.length === 0 && list === undefined && terminal.input.isTTY) throw new Error(USAGE);
    if (published !== null && !isDay(published))
      throw new Error(`--published: “${published}” is no day; write YYYY-MM-DD`);
    const workers = Number(values.workers);
    if (!Number.isInteger(workers) || workers < 1 || workers > MOST_WORKERS)
      throw new Error(`--workers: write a number from 1 to ${MOST_WORKERS}`);
    const form = values.explain
      ? values.json
        ? 'explain-json'
        : 'explain'
      : values.json
        ? 'json'
        : 'report';
    if (together && !values.json) throw new Error('--together needs --json');
    if (values.journal !== undefined && (together || values.explain))
      throw new Error('--journal cannot be used with --together or --explain');
    const journal = values.journal === undefined ? null : new CliJournal(values.journal, terminal.complain);
    const options: ReadOptions = { form, together, journal: journal !== null };
    const jobs = jobsOf(positionals, list, terminal.input, { published, outlet, language });
    const outcomes =
      workers > 1
        ? readOver(workers, thread, options, jobs)
        : readHere(jobs, answering(options, terminal.core));
    return print(terminal, outcomes, journal ?? (together ? new Groups() : null), values.json ?? false);
  };

/** What is printed only once all pages are read. */
interface Gathered {
  add(answer: Answer): Promise<void>;
  lines(json: boolean): AsyncIterable<string> | Iterable<string>;
}

/** Prints what was read as it comes. The exit code: 1 when a page could not be read, or there was none. */
async function print(
  { print: printLine, complain }: Terminal,
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
      complain(outcome.error);
    } else if (gathered) await gathered.add(outcome);
    else await printLine(outcome.text);
  }
  if (gathered) for await (const line of gathered.lines(json)) await printLine(line);
  if (pages === 0) throw new Error(USAGE);
  return failed ? 1 : 0;
}
