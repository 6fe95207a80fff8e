// What every answer needs: the knowledge, the search, the reader's settings and the language they are worded in.
import { settings, type Settings } from '../settings';
import { setLanguage, type Direction } from '../speaker';
import type { Knowledge } from '../reading/knowledge';
import { engine } from './engine';
import { Search } from './search';
import type { Desk } from './views/cards';
import { labelsFor } from './views/words';

export interface FullDesk extends Desk {
  settings: Settings;
}

let direction: Direction | undefined;
let current: Promise<Settings> | undefined;
const searches = new WeakMap<Knowledge, Search>();

async function load(): Promise<Settings> {
  const read = await settings();
  ({ direction } = await setLanguage(read));
  return read;
}

/** Ready to answer; settings are read once, and again after `settingsChanged`. */
export async function desk(): Promise<FullDesk> {
  current ??= load().catch((error: unknown) => {
    current = undefined;
    throw error;
  });
  const [read, know] = await Promise.all([current, engine()]);
  return { know, settings: read, labels: labelsFor(read, direction ?? 'ltr') };
}

export function settingsChanged(): void {
  current = undefined;
}

/** The search over all packs, made on first use. */
export function searchOf(know: Knowledge): Search {
  const known = searches.get(know);
  if (known) return known;
  const made = new Search(know);
  searches.set(know, made);
  return made;
}
