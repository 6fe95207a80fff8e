// What every answer needs: the knowledge, the search, the reader's settings and the language they are worded in.
import { settings, type Settings } from '../platform/settings';
import { setLanguage } from '../i18n/speaker';
import type { LoadedPack } from '../record/for-page';
import { joinRecords, type SearchableRecord } from '../record/record';
import { engine } from '../engine/engine';
import { library } from './library';
import { Search } from '../engine/search';
import type { Desk } from '../views/cards';
import { labelsFor } from '../views/words';

export interface FullDesk extends Desk {
  know: SearchableRecord;
  settings: Settings;
  core: SearchableRecord;
  /** The reader's own packs. */
  shelves: readonly LoadedPack[];
}

/** Made anew only when settings change: every answer needs it. */
type Worded = Pick<FullDesk, 'settings' | 'labels'>;
let current: Promise<Worded> | undefined;
const searches = new WeakMap<SearchableRecord, Search>();

async function load(): Promise<Worded> {
  const read = await settings();
  const { direction } = await setLanguage(read);
  return { settings: read, labels: labelsFor(read, direction) };
}

/** Ready to answer; settings are read once, and again after `settingsChanged`. */
export async function desk(): Promise<FullDesk> {
  current ??= load().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  const [worded, core, shelves] = await Promise.all([current, engine(), library()]);
  return { know: joined(core, shelves), core, shelves, ...worded };
}

let last: { core: SearchableRecord; shelves: readonly LoadedPack[]; know: SearchableRecord } | undefined;

/** Everything that has a name, in the core and in the reader's own packs. */
function joined(core: SearchableRecord, shelves: readonly LoadedPack[]): SearchableRecord {
  if (last?.core !== core || last.shelves !== shelves)
    last = { core, shelves, know: joinRecords([core, ...shelves.map((s) => s.record)]) };
  return last.know;
}

export function settingsChanged(): void {
  current = undefined;
}

/** The search over all packs, made on first use. */
export function searchOf(know: SearchableRecord): Search {
  const known = searches.get(know);
  if (known) return known;
  const made = new Search(know);
  searches.set(know, made);
  return made;
}
