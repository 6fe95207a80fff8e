// What every answer needs: the knowledge, the search, the reader's settings and the language they are worded in.
import { settings, type Settings } from '../settings';
import { setLanguage } from '../speaker';
import type { Knowledge } from '../reading/knowledge';
import { engine } from './engine';
import { Search } from './search';
import type { Desk } from './views/cards';
import { labelsFor } from './views/words';

export interface FullDesk extends Desk {
  settings: Settings;
}

/** Made anew only when settings change: every answer needs it. */
type Worded = Pick<FullDesk, 'settings' | 'labels'>;
let current: Promise<Worded> | undefined;
const searches = new WeakMap<Knowledge, Search>();

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
  const [worded, know] = await Promise.all([current, engine()]);
  return { know, ...worded };
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
