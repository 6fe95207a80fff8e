// The packs that the reader added and switched on, loaded from the browser's database.
import browser from '../platform/browser';
import type { Owner } from '../model/owners';
import type { LoadedPack } from '../record/for-page';
import { loadPack } from '../record/load-pack';
import { ownersOf } from '../record/owners';
import { PACKS_CHANGED, pieceOf, storedPacks, type StoredPack } from '../record/store/packs';

export class Library {
  #packs: Promise<readonly LoadedPack[]> | undefined;
  /** Packs whose data turned out to be damaged or gone, by their ids. */
  readonly damaged = new Set<string>();

  /** The same list until `forget`; empty when the browser's database cannot be opened, which the next call tries again. */
  packs(): Promise<readonly LoadedPack[]> {
    return (this.#packs ??= this.#load().catch(() => {
      this.#packs = undefined;
      return [];
    }));
  }

  /** Packs were added, removed or switched: they are loaded again. */
  forget(): void {
    this.#packs = undefined;
    this.damaged.clear();
  }

  async #load(): Promise<LoadedPack[]> {
    // most readers have none: the database is opened only when something was ever added
    if (!(await browser.storage.local.get(PACKS_CHANGED))[PACKS_CHANGED]) return [];
    const packs = await storedPacks();
    const used = packs.filter((p) => p.on);
    const owners = await ownersOf(used);
    const loaded = await Promise.all(used.map((pack, i) => this.#loadStored(pack, owners[i]!)));
    return loaded.filter((pack) => pack !== null);
  }

  /** Null for a pack whose bytes are gone or damaged: the page of health reports it. */
  async #loadStored(pack: StoredPack, owner: Owner): Promise<LoadedPack | null> {
    try {
      const names = await pieceOf(pack.names);
      const partOf = async (part: number) => {
        const bytes = await pieceOf(pack.parts[part]!);
        if (!bytes) this.damaged.add(pack.id);
        return bytes;
      };
      if (names) return loadPack(owner, names, pack.parts, partOf, pack.adds ?? true);
    } catch {
      // not the bytes of a pack
    }
    this.damaged.add(pack.id);
    return null;
  }
}
