// Brings a subscribed pack up to date: asks for its index, fetches only what changed (deltas where they are shorter), checks
// every record, compiles it here, and puts the new version in the old one's place when it is whole. What was fetched before
// a stop is not fetched again.
import type { Pack } from '../../model/database';
import { groupBy } from '../../model/group';
import { inTurns, type Steps } from '../../model/steps';
import { openPack, type OpenPack } from '../pack/open';
import { packSteps, partSteps } from '../pack/save';
import { checkNames, checkPart, type Known } from '../publish/check';
import {
  LIMITS,
  parseIndex,
  pieceFile,
  type PublishedIndex,
  type PublishedPart,
  type PublishedPiece,
} from '../publish/index-file';
import { PublishedError, inFile, lineSteps, type Checked } from '../publish/records';
import { problemOfTitle } from '../vet';
import type { SearchableRecord } from '../record';
import { hashOf, unpack } from '../publish/text';
import {
  install,
  keepPiece,
  pieceOf,
  piecesUnder,
  storedPacks,
  writing,
  type StoredPack,
  type StoredPiece,
} from '../store/packs';
import { fetchFile } from './fetch';
import { idOfSubscription } from './address';
import { piecesOf } from './pieces';
import { INDEX_MS, Source, type Following, type KeptPieces } from './source';

export interface Updated {
  /** False when the host had nothing new. */
  changed: boolean;
  name: string;
  incidents: number;
  entities: number;
  /** Bytes that were fetched, the index among them. */
  fetched: number;
  /** To ask with the next time. */
  etag: string | null;
  /** When that is worth it; null when it was not reported again. */
  everyHours: number | null;
}

/** What is looked at, and what its host called what was there the last time. */
export interface Asked {
  address: string;
  etag: string | null;
}

interface FollowingPack extends Following {
  /** Whose names the pack must not have for a title; not looked at when it is not given. */
  core?: SearchableRecord | null;
}

/**
 * Looks at an address and installs what is new there. Throws a PublishedError for what is wrong with what the host sent; whatever
 * is thrown, the old version stays as it was, and the next look continues where this one ended.
 */
export async function update(asked: Asked, today: string, following: FollowingPack): Promise<Updated> {
  return writing(await piecesOf(asked.address), () => bring(asked, today, following));
}

async function bring({ address, etag }: Asked, today: string, following: FollowingPack): Promise<Updated> {
  const id = idOfSubscription(address);
  const old = (await storedPacks()).find((p) => p.id === id);
  const { signal } = following;
  const bounds = { most: LIMITS.index, within: INDEX_MS, signal };
  const answer = await fetchFile(address, bounds, old ? etag : null);
  if (!answer) {
    const { name, incidents, entities } = old!;
    return { changed: false, name, incidents, entities, fetched: 0, etag, everyHours: null };
  }
  const json = await unpack(answer.bytes, LIMITS.index);
  const index = parseIndex(json);
  const title = problemOfTitle(index.name, following.core ?? null);
  if (title) throw new PublishedError(title);
  const version = `${await piecesOf(address)}${(await hashOf(json)).slice(0, 32)}/`;
  const names = { piece: `${version}names`, hash: index.names.hash };
  const pieces = kept([names, ...(old ? [old.names, ...old.parts] : [])]);
  const source = new Source(address, index, pieces, following);
  const made = await compile(index, version, source, old);
  signal?.throwIfAborted();
  const incidents = index.parts.reduce((sum, p) => sum + p.incidents, 0);
  await install({
    id,
    name: index.name,
    version: index.version,
    licence: index.licence,
    language: index.language,
    format: 'published',
    file: new URL(address).host,
    added: today,
    entities: index.names.entities,
    outlets: index.names.outlets,
    incidents,
    rejected: 0,
    ...made,
    address,
  });
  return {
    changed: true,
    name: index.name,
    incidents,
    entities: index.names.entities,
    fetched: source.fetched + answer.bytes.byteLength,
    etag: answer.etag,
    everyHours: index.everyHours,
  };
}

/** What is kept of a pack, or of an update of it that was stopped, by the hashes of its published pieces. */
function kept(pieces: readonly Pick<StoredPiece, 'piece' | 'hash'>[]): KeptPieces {
  const byHash = groupBy(
    pieces.filter((p) => p.hash !== null),
    (p) => p.hash!,
  );
  return {
    hashes: new Set(byHash.keys()),
    async linesOf(hash) {
      for (const piece of byHash.get(hash) ?? []) {
        const lines = await keptLines(piece);
        if (lines) return lines;
      }
      return null;
    },
  };
}

/** The lines that a kept piece was made of; null when it cannot be opened any more. */
async function keptLines(piece: Pick<StoredPiece, 'piece' | 'hash'>): Promise<string[] | null> {
  try {
    const bytes = await pieceOf(piece);
    return bytes ? await openLines(openPack(bytes)) : null;
  } catch {
    return null;
  }
}

const openLines = ({ entities, outlets, incidents, reports }: OpenPack) =>
  inTurns(
    lineSteps({
      entities: entities.values(),
      outlets: outlets.values(),
      incidents: incidents.values(),
      reports: reports.all(),
    }),
  );

/** Keeps a piece, made only when the same is not there already. */
type Keep = (
  key: string,
  piece: PublishedPiece,
  make: (head: Pick<Pack, 'name' | 'version'>) => Bytes | Promise<Bytes>,
) => Promise<StoredPiece>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Compiles every piece that is not there already, and says where each is kept. */
async function compile(
  index: PublishedIndex,
  version: string,
  source: Source,
  old: StoredPack | undefined,
): Promise<Pick<StoredPack, 'names' | 'parts' | 'additions'>> {
  const there = new Set(await piecesUnder(version));
  const keep: Keep = async (key, { hash }, make) => {
    const kept = there.has(key) ? await pieceOf({ piece: key }) : undefined;
    if (kept && opens(kept)) return keepPiece(key, new Uint8Array(kept), hash);
    return keepPiece(key, await make({ name: index.name, version: index.version }), hash);
  };
  const { names, known, places, reusable, additions } = await compileNames(
    index.names,
    version,
    source,
    old,
    keep,
  );
  source.has(index.names);
  const parts: StoredPack['parts'] = [];
  for (const [n, part] of index.parts.entries()) {
    const piece =
      reusable.get(part.hash) ??
      (await keep(`${version}${n}`, part, async (head) =>
        inTurns(partSteps({ ...head, ...(await checked(source, part, known)) }, places)),
      ));
    const { from, to, incidents } = part;
    parts.push({ ...piece, incidents, from: from ?? Infinity, to: to ?? -Infinity });
    source.has(part);
  }
  return { names, parts, additions };
}

/** Whether a piece that an update left behind when it was stopped is whole. */
function opens(bytes: ArrayBuffer): boolean {
  try {
    openPack(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The names, and what parts need of them: the records themselves would only be in the way of the memory for parts. */
async function compileNames(
  piece: PublishedIndex['names'],
  version: string,
  source: Source,
  old: StoredPack | undefined,
  keep: Keep,
) {
  const records = await source.recordsOf(piece, true);
  const known = checkNames(records);
  const { entities, outlets } = records;
  if (entities.length !== piece.entities || outlets.length !== piece.outlets)
    throw new PublishedError(
      `${pieceFile(piece)}: ${entities.length} names and ${outlets.length} outlets, not ${piece.entities} and ${piece.outlets}`,
    );
  const stand = old && (await startsWith(records, old));
  return {
    known,
    additions: records.reports.reduce((sum, r) => sum + r.claims.length, 0),
    places: new Map(records.entities.map(({ id }, i) => [id, i])),
    names:
      stand && old.names.hash === piece.hash
        ? old.names
        : await keep(`${version}names`, piece, (head) => inTurns(packSteps({ ...head, ...records }))),
    reusable: new Map(stand ? old.parts.map((p) => [p.hash, p]) : []),
  };
}

async function checked(source: Source, part: PublishedPart, known: Known): Promise<Checked> {
  const records = await source.recordsOf(part, true);
  return inFile(pieceFile(part), () => {
    checkPart(records, known);
    if (records.incidents.length !== part.incidents)
      throw new PublishedError(`${records.incidents.length} incidents, not ${part.incidents}`);
    return records;
  });
}

/** Whether the old names come first among the new ones, in their order: parts number the places they happened in. */
async function startsWith(next: Checked, old: StoredPack): Promise<boolean> {
  try {
    const bytes = await pieceOf(old.names);
    if (!bytes) return false;
    return await inTurns(standFirst(openPack(bytes), next));
  } catch {
    return false;
  }
}

function* standFirst({ entities }: OpenPack, next: Checked): Steps<boolean> {
  for (let i = 0; i < entities.size; i++) {
    if (entities.at(i).id !== next.entities[i]?.id) return false;
    yield;
  }
  return true;
}
