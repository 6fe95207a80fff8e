// Checks for a newer published record and installs it: only when it is signed with the key of this build, newer than what is in
// use, whole by its hashes, and valid. Anything else leaves what is in use as it was.
import { inTurns } from '../../model/steps';
import { corePackSteps } from '../pack/save';
import { openPack } from '../pack/open';
import { checkNames, checkPart, type Known } from '../publish/check';
import { LIMITS, parseIndex, type PublishedIndex, type PublishedPiece } from '../publish/index-file';
import { PublishedError, inFile, linesIn, recordSteps, textOf, type Checked } from '../publish/records';
import { SIGNATURE_FILE, checkSignature } from '../publish/signature';
import { pack, unpack } from '../publish/text';
import { FetchError, fetchFile } from '../subscribe/fetch';
import { INDEX_MS, Source, type Following, type KeptPieces } from '../subscribe/source';
import { assembleRecord } from './assemble';
import type { RecordSource } from './build-settings';
import type { InstalledRecord, Refusal } from './state';
import { installRecord, keepRecordPiece, keptHashes, keptPiece, sumOf } from './store';

/** Bytes of a signature file. */
const MOST_SIGNATURE = 4096;
const MINUTE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
/** A published record with less than this share of the bundled incidents is taken for a mistake of its publisher. */
const LEAST_SHARE = 0.5;

/** Thrown when a published record is not taken; `message` has the detail. */
export class RefusedError extends Error {
  override name = 'RefusedError';
  constructor(
    readonly refusal: Refusal,
    message: string,
  ) {
    super(message);
  }
}

export interface InUse {
  /** The newest version in use, bundled or installed. */
  version: string;
  /** Incidents of the bundled record. */
  incidents: number;
  /** The towns of the bundled record, which a published one does not bring. */
  towns: () => Promise<string>;
  /** Of the index of the installed record. */
  etag: string | null;
}

export interface RecordUpdate {
  /** Null when there is nothing newer. */
  installed: InstalledRecord | null;
  etag: string | null;
  /** Hours until the next check; null when the host did not say it again. */
  everyHours: number | null;
  /** Bytes that were fetched. */
  fetched: number;
}

/** Checks an address and installs a newer record. Throws a RefusedError; pieces fetched until then are kept for the next check. */
export async function updateRecord(
  { address, publicKey }: RecordSource,
  inUse: InUse,
  following: Following = {},
): Promise<RecordUpdate> {
  const bounds = { within: INDEX_MS, signal: following.signal };
  const answer = await reached(fetchFile(address, { ...bounds, most: LIMITS.index }, inUse.etag));
  if (!answer) return { installed: null, etag: inUse.etag, everyHours: null, fetched: 0 };
  const json = await refusing('incomplete', () => unpack(answer.bytes, LIMITS.index));
  await verify(json, address, publicKey, bounds);
  const index = await refusing('invalid', () => parseIndex(json));
  const isNews = newer(index, inUse.version);
  const { etag } = answer;
  const { everyHours } = index;
  if (!isNews) return { installed: null, etag, everyHours, fetched: answer.bytes.byteLength };
  const source = new Source(address, index, await keptPieces(), following);
  const bytes = await compile(index, source, inUse);
  following.signal?.throwIfAborted();
  await installRecord(bytes, new Set([index.names, ...index.parts].map((p) => p.hash)));
  return {
    installed: {
      version: index.version,
      bytes: bytes.byteLength,
      sum: await sumOf(bytes),
      incidents: incidentsIn(index),
      entities: index.names.entities,
    },
    etag,
    everyHours,
    fetched: answer.bytes.byteLength + source.fetched,
  };
}

/** Checks the signature beside the index. Nothing of the index is read before. */
async function verify(
  json: string,
  address: string,
  publicKey: string,
  bounds: { within: number; signal: AbortSignal | undefined },
): Promise<void> {
  const { href } = new URL(SIGNATURE_FILE, address);
  const file = await fetchFile(href, { ...bounds, most: MOST_SIGNATURE }).catch((error: unknown) => {
    const isMissing = error instanceof FetchError && error.status !== null && error.status < 500;
    throw new RefusedError(isMissing ? 'unsigned' : 'unreachable', (error as Error).message);
  });
  const text = await refusing('unsigned', () => unpack(file!.bytes, MOST_SIGNATURE));
  await refusing('wrong-key', () => checkSignature(json, text, publicKey));
}

/** Whether an index is newer than what is in use. Throws when it is older: a host may not take readers back. */
function newer({ version }: PublishedIndex, used: string): boolean {
  if (!MINUTE.test(version))
    throw new RefusedError('invalid', `the version ${version} is not a minute like 2031-01-31T12:00`);
  if (version < used) throw new RefusedError('older', `${version} is older than ${used}`);
  return version > used;
}

const incidentsIn = ({ parts }: PublishedIndex) => parts.reduce((sum, p) => sum + p.incidents, 0);

async function keptPieces(): Promise<KeptPieces> {
  return {
    hashes: await keptHashes(),
    async linesOf(hash) {
      try {
        const bytes = await keptPiece(hash);
        return bytes ? linesIn(await unpack(new Uint8Array(bytes), LIMITS.text), LIMITS.lines) : null;
      } catch {
        return null;
      }
    },
  };
}

/** Fetches and checks every piece, and compiles them as the build compiles the bundled record. */
async function compile(index: PublishedIndex, source: Source, { incidents: bundled, towns }: InUse) {
  const names = await recordsOf(index.names, source);
  const known = await refusing('invalid', () => namesOfRecord(names));
  const parts: Checked[] = [];
  for (const piece of index.parts) {
    const part = await recordsOf(piece, source);
    await refusing('invalid', () => checkPart(part, known));
    parts.push(part);
  }
  const record = assembleRecord(index.version, names, parts);
  const count = record.incidents.length;
  if (count !== incidentsIn(index) || count < bundled * LEAST_SHARE)
    throw new RefusedError(
      'invalid',
      `${count} incidents; the index says ${incidentsIn(index)}, ${bundled} are bundled`,
    );
  return refusing('invalid', async () => {
    const bytes = await inTurns(corePackSteps(record, await towns()));
    openPack(bytes.buffer);
    return bytes;
  });
}

function namesOfRecord(names: Checked): Known {
  const known = checkNames(names);
  if (names.reports.length) throw new PublishedError('the names of the record hold reports');
  return known;
}

async function recordsOf(piece: PublishedPiece, source: Source): Promise<Checked> {
  const lines = await reached(source.linesOf(piece));
  await keepRecordPiece(piece.hash, await pack(textOf(lines)));
  source.has(piece);
  return refusing('invalid', () => inFile(piece.hash, () => inTurns(recordSteps(lines))));
}

/** Sorts failures of fetching from those of what was fetched. */
async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw new RefusedError(
      error instanceof FetchError ? 'unreachable' : 'incomplete',
      (error as Error).message,
    );
  }
}

async function refusing<T>(refusal: Refusal, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof RefusedError ? error : new RefusedError(refusal, (error as Error).message);
  }
}
