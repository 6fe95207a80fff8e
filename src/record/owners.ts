// The owners of the packs in use: a key for the ids of each, the same each time, and a title that no two have.
import type { Owner } from '../model/owners';
import { hashOf } from './publish/text';

/** Characters of a key: too many for two packs to have the same by chance or by search. */
const KEY_LENGTH = 20;

/** The owners of packs by what each is kept under and is called, in their order. */
export async function ownersOf(packs: readonly { id: string; name: string }[]): Promise<Owner[]> {
  const titles = new Set<string>();
  const owners: Owner[] = [];
  for (const { id, name } of packs) {
    const key = `k${(await hashOf(id)).slice(0, KEY_LENGTH)}`;
    let title = name;
    for (let n = 2; titles.has(titleKey(title)); n++) title = `${name} (${n})`;
    titles.add(titleKey(title));
    owners.push({ key, title });
  }
  return owners;
}

/** Titles that a reader would take for the same. */
const titleKey = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
