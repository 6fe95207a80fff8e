// Packs that hold very many incidents: a page is read with the few it can be about, found by day and place.
import type { Incident } from '../model/database';
import type { Owner } from '../model/owners';
import type { PageInfo } from '../model/reading';
import { incidentsIn, type Span } from './pack/columns';
import type { OpenPack } from './pack/open';
import { dayNumber } from '../model/days';
import type { OwnedPack } from './owned';
import { withParts, type Layer, type SearchableRecord } from './record';
import { splitSentences } from '../text/sentences';

/** A pack with its names in memory and its incidents loaded on demand, by the days they fall on. */
export interface LoadedPack {
  owner: Owner;
  /** Whether what it says of the core's incidents is shown beside them. */
  adds: boolean;
  names: OpenPack;
  parts: readonly PackPart[];
  /** All parts, those that are open already before the others. */
  openFirst(): readonly PackPart[];
}

/** The incidents of some days, as day numbers since 1970. */
export interface PackPart extends Span {
  open: () => Promise<OpenPack>;
}

/** News is about events of up to this many days before it was published; and of days it names, give or take. */
const DAYS_BEFORE = 40;
const DAYS_ABOUT = 2;
const MOST_SPANS = 20;
/** UTF-16 code units searched for days: the beginning of an article says when its events happened. */
const DATED_TEXT = 20_000;
/** A page cannot distinguish more incidents than this. */
const MOST_INCIDENTS = 60;

/**
 * The record a page is read with. The core's layer is the core alone: no pack can change what is read with it. Each pack that
 * knows a name or an incident of the page has a layer of its own beside it. `record`: everything that has a name.
 */
export async function recordForPage(
  text: string,
  page: PageInfo,
  record: SearchableRecord,
  core: SearchableRecord,
  packs: readonly OwnedPack[],
): Promise<SearchableRecord> {
  if (packs.length === 0) return record;
  const spans = spansOf(text, page, core);
  const layers: Layer[] = [{ owner: null, record: core, events: true }];
  const parts: OpenPack[] = [];
  const chosen: Incident[] = [];
  for (const pack of packs) {
    const found = await incidentsFor(text, spans, pack);
    if (found.incidents.length === 0 && pack.names.lexicon.find(text).length === 0) continue;
    const known = [...core.incidents.values(), ...found.incidents];
    layers.push({
      owner: pack.owner.key,
      record: withParts(pack.besideCore, found.parts, known),
      events: found.incidents.length > 0,
    });
    parts.push(...found.parts);
    chosen.push(...found.incidents);
  }
  return { ...withParts(record, parts, [...record.incidents.values(), ...chosen]), layers };
}

/** The incidents of one pack that a page can be about, with the parts that hold them. */
async function incidentsFor(text: string, spans: readonly Span[], pack: OwnedPack) {
  const places = placesIn(text, pack.names);
  const chosen: { incident: Incident; met: number }[] = [];
  const parts: OpenPack[] = [];
  for (const part of places.size ? pack.parts : []) {
    if (!spans.some((s) => part.from <= s.to && s.from <= part.to)) continue;
    const open = await part.open().catch(() => null);
    // a missing or damaged part costs its own incidents only
    if (!open) continue;
    const found = incidentsIn(open.columns, spans, places);
    if (found.length === 0) continue;
    parts.push(open);
    chosen.push(...found.map(({ index, met }) => ({ incident: open.incidents.at(index), met })));
  }
  // those whose village and district are named before those of which only the province is
  chosen.sort((a, b) => b.met - a.met);
  return { incidents: chosen.slice(0, MOST_INCIDENTS).map((c) => c.incident), parts };
}

/** The days a page can be about: those before it was published, and those it names. */
function spansOf(
  text: string,
  { published, language: declared }: PageInfo,
  record: SearchableRecord,
): Span[] {
  const own = published ? [{ from: dayNumber(published) - DAYS_BEFORE, to: dayNumber(published) + 1 }] : [];
  const language = record.languages.detect(text, declared);
  const named = splitSentences(text.slice(0, DATED_TEXT), language.abbreviation)
    .flatMap((s) => language.dates?.(s, published) ?? [])
    .map((d) => ({ from: dayNumber(d.from) - DAYS_ABOUT, to: dayNumber(d.to) + DAYS_ABOUT }));
  return [...own, ...named].slice(0, MOST_SPANS);
}

/** The positions of a pack's places that a text names, without whole countries: too much happens in them. */
export function placesIn(text: string, { lexicon, entities }: OpenPack): Set<number> {
  const places = new Set<number>();
  const flat = lexicon.find(text);
  for (let i = 2; i < flat.length; i += 3) {
    for (const { entity } of lexicon.sensesOf(flat[i]!))
      if (entity.kind === 'place' && entity.partOf.length) places.add(entities.indexOf(entity.id));
  }
  return places;
}
