// Imports a file off the page's main thread. What it made is installed only when it is whole; a worker that is ended
// before leaves the old pack as it was.
import { install, keepPiece } from '../store/packs';
import { ImportError, importFile } from './run';

export type ToWorker = { file: File; stamp: string; id: string; today: string };
export type FromWorker =
  | { type: 'progress'; done: number; total: number }
  | {
      type: 'done';
      name: string;
      incidents: number;
      entities: number;
      rejected: number;
      reasons: { line: number; reason: string }[];
    }
  | { type: 'failed'; problems: string[] };

const tell = (message: FromWorker) => {
  postMessage(message);
};

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void run(data).catch((error: unknown) => {
    const problems = error instanceof ImportError ? error.problems : [String(error)];
    tell({ type: 'failed', problems });
  });
});

async function run({ file, stamp, id, today }: ToWorker): Promise<void> {
  const made = await importFile(file, {
    part: (part, number) => keepPiece(stamp, number, part.bytes.buffer),
    progress: (done, total) => tell({ type: 'progress', done, total }),
  });
  await keepPiece(stamp, 'names', made.names.bytes.buffer);
  const incidents = made.parts.reduce((sum, p) => sum + p.incidents, 0);
  await install({
    id,
    ...made.about,
    format: made.format,
    file: file.name,
    added: today,
    entities: made.names.entities,
    outlets: made.names.outlets,
    incidents,
    rejected: made.rejected,
    bytes: made.names.bytes.byteLength + made.parts.reduce((sum, p) => sum + p.bytes, 0),
    stamp,
    parts: made.parts.map(({ from, to, incidents: n }) => ({ from, to, incidents: n })),
  });
  tell({
    type: 'done',
    name: made.about.name,
    incidents,
    entities: made.names.entities,
    rejected: made.rejected,
    reasons: made.reasons,
  });
}
