// The packs that the reader added, as shelves: names at hand, parts loaded when a page of their time is read.
import browser from '../platform/browser';
import { openPack, type OpenPack } from '../record/pack/open';
import type { Shelf } from '../reading/gather';
import { LANGUAGES } from '../languages/index';
import { knowledgeOf, withParts, type Knowledge } from '../reading/knowledge';
import { PACKS_CHANGED, pieceOf, storedPacks, type StoredPack } from '../record/store/packs';

/** Parts kept open at once: some megabytes each. */
const MOST_OPEN = 16;

interface Kept extends Shelf {
  open: Map<number, Promise<OpenPack>>;
}

let shelves: Promise<Kept[]> | undefined;

/** The packs that are switched on; none when the browser's database cannot be opened. */
export function library(): Promise<readonly Kept[]> {
  shelves ??= load().catch(() => {
    shelves = undefined;
    return [];
  });
  return shelves;
}

export function libraryChanged(): void {
  shelves = undefined;
}

async function load(): Promise<Kept[]> {
  // most readers have none: a database is opened only when something was ever added
  if (!(await browser.storage.local.get(PACKS_CHANGED))[PACKS_CHANGED]) return [];
  const packs = await storedPacks();
  const kept = await Promise.all(packs.filter((p) => p.on).map((p) => shelfOf(p)));
  return kept.filter((shelf) => shelf !== null);
}

/** A pack whose bytes are gone or damaged is left out: the options page says so. */
async function shelfOf(pack: StoredPack): Promise<Kept | null> {
  try {
    const bytes = await pieceOf(pack.names);
    if (!bytes) return null;
    const names = openPack(bytes);
    const open = new Map<number, Promise<OpenPack>>();
    const parts = pack.parts.map(({ from, to }, n) => ({ from, to, open: () => openPart(pack, n, open) }));
    return { names, know: knowledgeOf(names, LANGUAGES), parts, open };
  } catch {
    return null;
  }
}

function openPart(pack: StoredPack, part: number, open: Map<number, Promise<OpenPack>>): Promise<OpenPack> {
  const known = open.get(part);
  if (known) return known;
  const made = pieceOf(pack.parts[part]!).then((bytes) => {
    if (!bytes) throw new Error(`part ${part} of ${pack.name} is gone`);
    return openPack(bytes);
  });
  open.set(part, made);
  made.catch(() => open.delete(part));
  if (open.size > MOST_OPEN) open.delete(open.keys().next().value!);
  return made;
}

/** The knowledge in which an incident of an added pack stands, when the core and the names do not have it. */
export async function knowledgeHolding(incident: string, know: Knowledge): Promise<Knowledge> {
  if (know.incidents.has(incident)) return know;
  for (const { parts, open } of await library()) {
    // those that a page was just read with are the likelier
    const order = [...new Set([...open.keys(), ...parts.keys()])];
    for (const n of order) {
      const part = await parts[n]!.open();
      if (part.incidents.has(incident)) return withParts(know, [part], [...know.incidents.values()]);
    }
  }
  return know;
}
