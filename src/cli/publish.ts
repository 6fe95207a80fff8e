// Writes a pack as files for any static host: an index, pieces named by their hashes, and deltas from the version that is
// already in the folder. Records pass through in parts; never the whole of a large pack is held.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { About } from '../record/import/own';
import type { Part } from '../record/import/builder';
import type { Pack } from '../model/database';
import { checkNames, checkPart } from '../record/publish/check';
import { makeDelta } from '../record/publish/delta';
import {
  INDEX_FILE,
  deltaFile,
  parseIndex,
  pieceFile,
  type PublishedDelta,
  type PublishedIndex,
  type PublishedPiece,
} from '../record/publish/index-file';
import { linesIn, linesOf, recordsOf, textOf } from '../record/publish/records';
import { hashOf, pack, unpack } from '../record/publish/text';

export interface Written {
  index: PublishedIndex;
  /** Bytes of the whole pack as a new reader fetches it, and of what a reader of the version before fetches. */
  whole: number;
  since: number | null;
}

const NOTHING = { entities: [], outlets: [], incidents: [], reports: [] };

export class Publisher {
  private readonly parts: PublishedIndex['parts'] = [];
  private readonly deltas: PublishedDelta[] = [];
  /** The piece of the old version that each incident was in. */
  private readonly stood = new Map<string, string>();
  private readonly oldHashes = new Set<string>();

  private constructor(
    private readonly folder: string,
    private readonly old: PublishedIndex | null,
  ) {}

  /** Begins a version in a folder; what it holds of an older one is what deltas lead from. */
  static async begin(folder: string): Promise<Publisher> {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, INDEX_FILE);
    const old = existsSync(file) ? parseIndex(readFileSync(file, 'utf8')) : null;
    const publisher = new Publisher(folder, old);
    for (const piece of old ? [old.names, ...old.parts] : []) {
      publisher.oldHashes.add(piece.hash);
      for (const { id } of recordsOf(await publisher.linesIn(piece)).incidents)
        publisher.stood.set(id, piece.hash);
    }
    return publisher;
  }

  private async linesIn(piece: PublishedPiece): Promise<string[]> {
    const bytes = new Uint8Array(readFileSync(join(this.folder, pieceFile(piece))));
    return linesIn(await unpack(bytes, piece.text));
  }

  /** Writes a part. */
  async part({ pack: { incidents, reports }, from, to }: Part): Promise<void> {
    const lines = linesOf({ ...NOTHING, incidents, reports });
    const day = (n: number) => (Number.isFinite(n) ? n : null);
    const before = new Map<string, number>();
    for (const { id } of incidents) {
      const hash = this.stood.get(id);
      if (hash) before.set(hash, (before.get(hash) ?? 0) + 1);
    }
    const [likest] = [...before].sort((a, b) => b[1] - a[1])[0] ?? [];
    const base = this.old?.parts.find((p) => p.hash === likest);
    const written = await this.write(lines, base);
    this.parts.push({ ...written, from: day(from), to: day(to), incidents: incidents.length });
  }

  private async write(told: string[], base: PublishedPiece | undefined): Promise<PublishedPiece> {
    // as readers will have them once they are read and checked: deltas are made of, and against, just these
    const lines = linesOf(recordsOf(told));
    const text = textOf(lines);
    const hash = await hashOf(text);
    const bytes = this.file(pieceFile({ hash }), await pack(text));
    if (base && !this.oldHashes.has(hash)) {
      const delta = JSON.stringify(makeDelta(await this.linesIn(base), lines));
      const packed = await pack(delta);
      const step = { from: base.hash, to: hash };
      if (packed.byteLength < bytes)
        this.deltas.push({
          ...step,
          bytes: this.file(deltaFile(step), packed),
          text: Buffer.byteLength(delta),
        });
    }
    return { hash, bytes, text: Buffer.byteLength(text) };
  }

  /** Writes a file that is not there yet; its size. */
  private file(name: string, packed: Uint8Array): number {
    const path = join(this.folder, name);
    if (!existsSync(path)) writeFileSync(path, packed);
    return statSync(path).size;
  }

  /** Writes the names and, last, the index. What neither this version nor the one before names is removed. */
  async end(about: About, names: Pack, everyHours: number): Promise<Written> {
    const before = this.old ? recordsOf(await this.linesIn(this.old.names)) : null;
    const entities = inOrderOf(before?.entities ?? [], names.entities);
    const outlets = inOrderOf(before?.outlets ?? [], names.outlets);
    const { reports } = names;
    const known = checkNames(recordsOf(linesOf({ ...NOTHING, entities, outlets, reports })));
    for (const part of this.parts) checkPart(recordsOf(await this.linesIn(part)), known);
    const piece = await this.write(linesOf({ ...NOTHING, entities, outlets, reports }), this.old?.names);
    const now = new Set([piece, ...this.parts].map((p) => p.hash));
    const index: PublishedIndex = parseIndex(
      JSON.stringify({
        variorumPack: 1,
        name: about.name,
        version: about.version,
        licence: about.licence,
        language: about.language,
        everyHours,
        names: { ...piece, entities: entities.length, outlets: outlets.length },
        parts: this.parts,
        deltas: leadingTo(now, [...this.deltas, ...(this.old?.deltas ?? [])]),
      }),
    );
    const path = join(this.folder, INDEX_FILE);
    writeFileSync(`${path}.new`, `${JSON.stringify(index)}\n`);
    renameSync(`${path}.new`, path);
    this.removeOld(index);
    const fetched = (p: PublishedPiece) =>
      this.oldHashes.has(p.hash) ? 0 : (this.deltas.find((d) => d.to === p.hash)?.bytes ?? p.bytes);
    const pieces = [index.names, ...index.parts];
    const sum = (size: (p: PublishedPiece) => number) => pieces.reduce((total, p) => total + size(p), 0);
    return { index, whole: sum((p) => p.bytes), since: this.old ? sum(fetched) : null };
  }

  private removeOld(index: PublishedIndex): void {
    const named = [index, ...(this.old ? [this.old] : [])].flatMap((i) => [
      ...[i.names, ...i.parts].map(pieceFile),
      ...i.deltas.map(deltaFile),
    ]);
    for (const file of readdirSync(this.folder))
      if (/^[0-9a-f-]{64,65}\.gz$/.test(file) && !named.includes(file)) rmSync(join(this.folder, file));
  }
}

/** Records in the order they had before, new ones last: parts number the places they happened in. */
function inOrderOf<T extends { id: string }>(before: readonly T[], records: readonly T[]): T[] {
  const place = new Map(before.map(({ id }, i) => [id, i]));
  const at = ({ id }: T) => place.get(id) ?? before.length;
  return [...records].sort((a, b) => at(a) - at(b));
}

/** Readers who are further behind than this fetch whole pieces. */
const MOST_STEPS = 30;

/** The deltas that lead, step by step, to pieces of the newest version. */
function leadingTo(now: ReadonlySet<string>, deltas: readonly PublishedDelta[]): PublishedDelta[] {
  const kept: PublishedDelta[] = [];
  let reached = now;
  for (let step = 0; step < MOST_STEPS && reached.size; step++) {
    const leading = deltas.filter((d) => reached.has(d.to) && !kept.includes(d));
    kept.push(...leading);
    reached = new Set(leading.map((d) => d.from));
  }
  return kept;
}
