// Packs that hold very many incidents: of these a page is read with the few that it can speak of, found by day and place.
import type { Incident } from '../model/database';
import type { PageInfo } from '../model/reading';
import { incidentsIn, type Span } from '../record/pack/columns';
import type { OpenPack } from '../record/pack/open';
import { dayNumber } from '../model/days';
import { withParts, type Knowledge } from './knowledge';
import { splitSentences } from '../text/sentences';

/** A pack in parts: its names are at hand, its incidents are loaded by the days they fall on. */
export interface Shelf {
  names: OpenPack;
  know: Knowledge;
  parts: readonly ShelfPart[];
}

export interface ShelfPart extends Span {
  open: () => Promise<OpenPack>;
}

/** News tells of what happened up to this many days before it was printed; a day named in the text, give or take. */
const DAYS_BEFORE = 40;
const DAYS_ABOUT = 2;
const MOST_SPANS = 20;
/** Text read for days: what an article tells of stands in its first part. */
const DATED_TEXT = 20_000;
/** More incidents than this are not told apart by a page. */
const MOST_INCIDENTS = 60;

/** What a page is read with: all of `know`, which holds the names of the shelves, and the incidents of theirs it can speak of. */
export async function knowledgeFor(
  text: string,
  page: PageInfo,
  know: Knowledge,
  shelves: readonly Shelf[],
): Promise<Knowledge> {
  if (shelves.length === 0) return know;
  const spans = spansOf(text, page, know);
  const chosen: { incident: Incident; met: number }[] = [];
  const parts: OpenPack[] = [];
  for (const shelf of shelves) {
    const places = placesIn(text, shelf.names);
    if (places.size === 0) continue;
    for (const part of shelf.parts) {
      if (!spans.some((s) => part.from <= s.to && s.from <= part.to)) continue;
      const open = await part.open().catch(() => null);
      // a part that is gone or damaged costs its own incidents only
      if (!open) continue;
      const found = incidentsIn(open.columns, spans, places);
      if (found.length === 0) continue;
      parts.push(open);
      chosen.push(...found.map(({ index, met }) => ({ incident: open.incidents.at(index), met })));
    }
  }
  // those whose village and district are named before those of which only the province is
  chosen.sort((a, b) => b.met - a.met);
  const few = chosen.slice(0, MOST_INCIDENTS).map((c) => c.incident);
  return withParts(know, parts, [...know.incidents.values(), ...few]);
}

/** The days that a page can speak of: those before it was printed, and those it names. */
function spansOf(text: string, { published, language: declared }: PageInfo, know: Knowledge): Span[] {
  const own = published ? [{ from: dayNumber(published) - DAYS_BEFORE, to: dayNumber(published) + 1 }] : [];
  const language = know.languages.detect(text, declared);
  const named = splitSentences(text.slice(0, DATED_TEXT), language.abbreviation)
    .flatMap((s) => language.dates?.(s, published) ?? [])
    .map((d) => ({ from: dayNumber(d.from) - DAYS_ABOUT, to: dayNumber(d.to) + DAYS_ABOUT }));
  return [...own, ...named].slice(0, MOST_SPANS);
}

/** The places of a pack that a text names, whole countries left out: too much happens in them. */
export function placesIn(text: string, { lexicon, entities }: OpenPack): Set<number> {
  const places = new Set<number>();
  const flat = lexicon.find(text);
  for (let i = 2; i < flat.length; i += 3) {
    for (const { entity } of lexicon.sensesOf(flat[i]!))
      if (entity.kind === 'place' && entity.partOf.length) places.add(entities.indexOf(entity.id));
  }
  return places;
}
