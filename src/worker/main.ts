// Makes packs off the pages' main thread: looks at tables, imports files, fetches subscriptions. What it made is installed
// only when it is whole; a worker that is ended before leaves the old pack as it was.
import type { Looked, Mapping } from '../record/import/fields';
import { ImportError, TABLE, importFile, lookAt } from '../record/import/run';
import { savePack, savePart } from '../record/pack/save';
import { PublishedError } from '../record/publish/records';
import { FROM_FILES, install, keepPiece, writing, type StoredPack } from '../record/store/packs';
import { update, type Updated } from '../record/subscribe/update';

export type ToWorker =
  | { type: 'import'; file: File; today: string; mapping?: Mapping }
  | { type: 'subscribe'; address: string; etag: string | null; today: string };

export type FromWorker =
  | { type: 'progress'; done: number; total: number }
  /** A table whose columns are not known: the reader says what they tell. */
  | { type: 'map'; looked: Looked }
  | {
      type: 'done';
      name: string;
      incidents: number;
      entities: number;
      rejected: number;
      reasons: { line: number; reason: string }[];
      /** Of a subscription: what to remember of the look. */
      updated?: Updated;
    }
  | { type: 'failed'; problems: string[] };

const tell = (message: FromWorker) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void run(data).catch((error: unknown) => {
    const problems =
      error instanceof ImportError
        ? error.problems
        : [error instanceof PublishedError ? error.message : String(error)];
    tell({ type: 'failed', problems });
  });
});

async function run(job: ToWorker): Promise<void> {
  const progress = (done: number, total: number) => tell({ type: 'progress', done, total });
  if (job.type === 'subscribe') {
    const updated = await update(job, job.today, { tell: progress });
    return tell({ type: 'done', ...updated, updated, rejected: 0, reasons: [] });
  }
  const { file, mapping } = job;
  if (!mapping && TABLE.test(file.name)) {
    const looked = await lookAt(file);
    if (!looked.known) return tell({ type: 'map', looked });
  }
  await writing(FROM_FILES, () => importAndKeep(job, progress));
}

async function importAndKeep(
  { file, today, mapping }: Extract<ToWorker, { type: 'import' }>,
  progress: (done: number, total: number) => void,
): Promise<void> {
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
  const { about, format, names, rejected, reasons } = made;
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
  tell({ type: 'done', name: about.name, incidents, entities, rejected, reasons });
}
