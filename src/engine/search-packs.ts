// Search over the incidents of the reader's own packs: too many to be listed, they are found by where and when they happened,
// as pages are read, and then by every word of the query.
import { foldWords } from '../text/tokens';
import type { SearchResult } from '../views/types/search';
import { dayNumber } from '../model/days';
import type { Incident } from '../model/database';
import { incidentsIn, type Span } from '../record/pack/columns';
import type { OpenPack } from '../record/pack/open';
import { placesIn, type LoadedPack } from '../record/for-page';
import { withParts, type SearchableRecord } from '../record/record';
import { resultOf } from '../views/results';
import { splitQuery } from './asked';
import { fitsDate } from './search-query';

const MOST_EVENTS = 12;
/** Parts looked into for one query, the newest first. */
const MOST_PARTS = 60;

/**
 * Incidents of packs that happened in a place that the query names, whole or begun, on a day that it names, and to which
 * every word of it leads; the newest first. `named`: what has a name like the query; `find` is asked again for one with days.
 */
export async function eventsFor(
  query: string,
  named: readonly SearchResult[],
  find: (words: string) => readonly SearchResult[],
  know: SearchableRecord,
  packs: readonly LoadedPack[],
): Promise<SearchResult[]> {
  const { dates, words } = splitQuery(query, know.languages);
  const span = spanOf(dates);
  if (packs.length === 0 || words.length === 0) return [];
  const found = dates.length ? find(words.join(' ')) : named;
  const ids = found.flatMap(({ ref }) => (ref.kind === 'entity' ? [ref.id] : []));
  const events: { incident: Incident; know: SearchableRecord }[] = [];
  for (const { names, parts } of packs) {
    const places = new Set(ids.map((id) => names.entities.indexOf(id)).filter((i) => i >= 0));
    for (const place of placesIn(query, names)) places.add(place);
    if (places.size === 0) continue;
    const open = parts.filter((p) => p.from <= span.to && span.from <= p.to).sort((a, b) => b.to - a.to);
    for (const part of open.slice(0, MOST_PARTS)) {
      // no later part holds a newer one
      if (events.length >= MOST_EVENTS && part.to < dayOf(events[MOST_EVENTS - 1]!.incident)) break;
      const pack = await part.open().catch(() => null);
      if (!pack) continue;
      const withPart = withParts(know, [pack], []);
      for (const incident of matching(pack, span, places, know, words))
        if (dates.length === 0 || dates.some((d) => fitsDate(spanned(incident), d)))
          events.push({ incident, know: withPart });
      events.sort((a, b) => dayOf(b.incident) - dayOf(a.incident));
    }
  }
  return events.slice(0, MOST_EVENTS).map((e) => resultOf({ kind: 'incident', id: e.incident.id }, e.know));
}

function* matching(
  pack: OpenPack,
  span: Span,
  places: ReadonlySet<number>,
  know: SearchableRecord,
  words: readonly string[],
): Generator<Incident> {
  for (const { index } of incidentsIn(pack.columns, [span], places)) {
    const incident = pack.incidents.at(index);
    const names = [incident.place, ...incident.places].map((id) => know.entities.get(id)?.name ?? '');
    const told = foldWords([incident.title, ...names].join(' '));
    if (words.every((w) => told.some((t) => t.startsWith(w)))) yield incident;
  }
}

const spanned = ({ date: { from, to } }: Incident) => ({ from: from!, to: to ?? from! });
const dayOf = ({ date: { from } }: Incident) => dayNumber(from!);

/** The days that a query can mean; all days when it names no year. */
function spanOf(dates: readonly string[]): Span {
  const spans = dates.map((date): Span => {
    const [, year, month] = /^(\d{4})-(\d{2})?/.exec(date) ?? [];
    if (!year) return { from: -Infinity, to: Infinity };
    return month
      ? { from: dayNumber(`${year}-${month}-01`), to: dayNumber(`${year}-${month}-28`) + 3 }
      : { from: dayNumber(`${year}-01-01`), to: dayNumber(`${year}-12-31`) };
  });
  if (spans.length === 0) return { from: -Infinity, to: Infinity };
  return { from: Math.min(...spans.map((s) => s.from)), to: Math.max(...spans.map((s) => s.to)) };
}
