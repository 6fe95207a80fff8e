// Opens a pack whose incidents are kept in parts: names at once, each part when a page of its days is read.
import type { Owner } from '../model/owners';
import type { Span } from './pack/columns';
import { openPack, type OpenPack } from './pack/open';
import type { LoadedPack } from './for-page';

/** Parts kept open at once: some megabytes each. */
const MOST_OPEN = 16;

/**
 * `bytesOf` fetches a part by its position; a part without bytes cannot be opened, and is tried again by the next call.
 * `adds`: whether the reader lets it add to the core's incidents. Throws a PackError when `names` are not a pack's bytes.
 */
export function loadPack(
  owner: Owner,
  names: ArrayBuffer,
  spans: readonly Span[],
  bytesOf: (part: number) => Promise<ArrayBuffer | undefined>,
  adds = true,
): LoadedPack {
  const opened = openPack(names);
  const open = new Map<number, Promise<OpenPack>>();
  const openPart = (part: number) => {
    const known = open.get(part);
    if (known) return known;
    const opening = bytesOf(part).then((bytes) => {
      if (!bytes) throw new Error(`part ${part} of ${opened.name} is gone`);
      return openPack(bytes);
    });
    open.set(part, opening);
    opening.catch(() => open.delete(part));
    if (open.size > MOST_OPEN) open.delete(open.keys().next().value!);
    return opening;
  };
  const parts = spans.map(({ from, to }, part) => ({ from, to, open: () => openPart(part) }));
  return {
    owner,
    adds,
    names: opened,
    parts,
    openFirst: () => [...new Set([...open.keys(), ...parts.keys()])].map((part) => parts[part]!),
  };
}
