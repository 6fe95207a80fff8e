// Makes packs off the pages' main thread: looks at tables, imports files, fetches subscriptions. What it made is installed
// only when it is whole; a worker that is ended before leaves the old pack as it was.
import type { Choices, Looked, Mapping } from '../record/import/fields';
import { ImportError, importFile, lookForReader, type Imported } from '../record/import/run';
import { problemOf, type Problem, type WorkerSays } from '../platform/watched-worker';
import { problemOfTitle } from '../record/vet';
import { savePack, savePart } from '../record/pack/save';
import { PublishedError } from '../record/publish/records';
import { FROM_FILES, install, keepPiece, writing, type StoredPack } from '../record/store/packs';
import { update, type Updated } from '../record/subscribe/update';
import { coreRecord } from './core-record';

export type ToWorker =
  /** With a mapping the file is imported; with choices it is looked at again. */
  | { type: 'import'; file: File; today: string; mapping?: Mapping; choices?: Choices }
  | { type: 'subscribe'; address: string; etag: string | null; today: string };

/** What an import left out, what it could not read, and what it found out. */
export type Left = Pick<Imported, 'rejected' | 'reasons' | 'doubtful' | 'doubts' | 'notes'>;

/** What came of a job. */
export type Made =
  /** A table about which something is a guess: the reader sees it, and says what is open. */
  | { type: 'map'; looked: Looked }
  | {
      type: 'added';
      name: string;
      incidents: number;
      entities: number;
      left: Left;
      /** Of a subscription: what to remember of the look. */
      updated?: Updated;
    };

const tell = (message: WorkerSays<Made>) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void run(data).then(
    (result) => tell({ type: 'done', result }),
    (error: unknown) => tell({ type: 'failed', problems: problemsOf(error) }),
  );
});

function problemsOf(error: unknown): Problem[] {
  if (error instanceof ImportError) return error.problems.map((words) => ({ words }));
  return [problemOf(error, error instanceof PublishedError ? error.message : null)];
}

async function run(job: ToWorker): Promise<Made> {
  const progress = (done: number, total: number) => tell({ type: 'progress', done, total });
  if (job.type === 'subscribe') {
    const updated = await update(job, job.today, { tell: progress, core: await coreRecord() });
    return { type: 'added', ...updated, updated, left: NOTHING };
  }
  const looked = job.mapping ? null : await lookForReader(job.file, job.choices);
  if (looked) return { type: 'map', looked };
  return writing(FROM_FILES, () => importAndKeep(job, progress));
}

const NOTHING: Left = { rejected: 0, reasons: [], doubtful: 0, doubts: [], notes: [] };

async function importAndKeep(
  { file, today, mapping }: Extract<ToWorker, { type: 'import' }>,
  progress: (done: number, total: number) => void,
): Promise<Made> {
  const stamp = FROM_FILES + crypto.randomUUID();
  const parts: StoredPack['parts'] = [];
  const sink = {
    async part({ pack, from, to, places }: Parameters<Parameters<typeof importFile>[1]['part']>[0]) {
      const piece = await keepPiece(`${stamp}/${parts.length}`, savePart(pack, places));
      parts.push({ ...piece, from, to, incidents: pack.incidents.length });
    },
    progress,
  };
  const made = await importFile(file, sink, mapping);
  const { about, format, names, rejected, reasons, doubtful, doubts, notes } = made;
  const problem = problemOfTitle(about.name, await coreRecord());
  if (problem) throw new ImportError([`${file.name}: ${problem}`]);
  const incidents = parts.reduce((sum, p) => sum + p.incidents, 0);
  const [entities, outlets] = [names.entities.length, names.outlets.length];
  await install({
    id: file.name,
    ...about,
    format,
    file: file.name,
    added: today,
    entities,
    outlets,
    incidents,
    rejected,
    additions: names.reports.reduce((sum, r) => sum + r.claims.length, 0),
    names: await keepPiece(`${stamp}/names`, savePack(names)),
    parts,
    address: null,
  });
  return {
    type: 'added',
    name: about.name,
    incidents,
    entities,
    left: { rejected, reasons, doubtful, doubts, notes },
  };
}
