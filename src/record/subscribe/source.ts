// The records of published pieces: from what is kept, by deltas, or whole from the network; each must have its hash.
import { inTurns } from '../../model/steps';
import { applyDelta } from '../publish/delta';
import {
  LIMITS,
  deltaFile,
  mostText,
  pieceFile,
  wayTo,
  type PublishedIndex,
  type PublishedPiece,
} from '../publish/index-file';
import { PublishedError, inFile, linesIn, recordSteps, textOf, type Checked } from '../publish/records';
import { hashOf, unpack } from '../publish/text';
import { fetchFile } from './fetch';

/** Milliseconds for an answer to be whole; a large file has as many as it needs at some bytes a millisecond. */
export const INDEX_MS = 30_000;
const FILE_MS = 300_000;
const SLOWEST = 4;

/** Published pieces that were kept from before, by hash. */
export interface KeptPieces {
  hashes: ReadonlySet<string>;
  /** The lines of one; null when it cannot be read any more. */
  linesOf: (hash: string) => Promise<string[] | null>;
}

/** How an update is followed, and ended before it is whole. */
export interface Following {
  /** Called with the progress, in bytes. */
  tell?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

export class Source {
  /** Bytes that were fetched. */
  fetched = 0;
  private done = 0;
  private readonly total: number;

  constructor(
    private readonly address: string,
    private readonly index: PublishedIndex,
    private readonly kept: KeptPieces,
    private readonly following: Following,
  ) {
    this.total = index.parts.reduce((sum, p) => sum + p.bytes, index.names.bytes);
  }

  /** Counts a piece as kept, and reports the progress. */
  has({ bytes }: PublishedPiece): void {
    this.done += bytes;
    this.tell(0);
  }

  private tell(ofThis: number): void {
    this.following.tell?.(this.done + ofThis, this.total);
  }

  /** The records of a piece, each checked. `vetted`: names are held to what packs of others may be called. */
  async recordsOf(piece: PublishedPiece, vetted: boolean): Promise<Checked> {
    const lines = await this.linesOf(piece);
    return inFile(pieceFile(piece), () => inTurns(recordSteps(lines, vetted)));
  }

  /** The lines of a piece. Throws a PublishedError when they cannot be had, or are not what the index says. */
  async linesOf(piece: PublishedPiece): Promise<string[]> {
    return (
      (await this.unchanged(piece)) ??
      (await this.byDeltas(piece)) ??
      linesIn(await this.whole(piece), LIMITS.lines)
    );
  }

  private async unchanged({ hash }: PublishedPiece): Promise<string[] | null> {
    if (!this.kept.hashes.has(hash)) return null;
    const lines = await this.kept.linesOf(hash);
    return lines && (await hashOf(textOf(lines))) === hash ? lines : null;
  }

  /** Null when anything goes wrong on the way: the whole piece is fetched then. */
  private async byDeltas(piece: PublishedPiece): Promise<string[] | null> {
    const way = wayTo(piece, this.kept.hashes, this.index.deltas);
    if (!way) return null;
    try {
      let lines = await this.kept.linesOf(way[0]!.from);
      for (const step of way) {
        if (!lines) return null;
        const delta: unknown = JSON.parse(await this.file(deltaFile(step), step));
        lines = applyDelta(lines, delta, LIMITS.lines);
      }
      return lines && (await hashOf(textOf(lines))) === piece.hash ? lines : null;
    } catch {
      return null;
    }
  }

  private async whole(piece: PublishedPiece): Promise<string> {
    const text = await this.file(pieceFile(piece), piece);
    if ((await hashOf(text)) !== piece.hash)
      throw new PublishedError(`${pieceFile(piece)}: not what the index says it is (SHA-256)`);
    return text;
  }

  private async file(name: string, { bytes: told, text }: { bytes: number; text: number }): Promise<string> {
    // a host may send what it has unpacked
    const most = Math.max(told, Math.min(text, mostText(told)));
    const bounds = { most, within: Math.max(FILE_MS, told / SLOWEST), signal: this.following.signal };
    const { href } = new URL(name, this.address);
    const { bytes } = (await fetchFile(href, bounds, null, (n) => this.tell(Math.min(n, told))))!;
    this.fetched += bytes.byteLength;
    return inFile(name, () => unpack(bytes, Math.min(text, mostText(bytes.byteLength))));
  }
}
