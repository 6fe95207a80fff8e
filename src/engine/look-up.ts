// Looking up what a reader selected: the best records for its words, and a comparison when it holds a figure.
import type { CardData } from '../views/types/card';
import type { LookUpData } from '../views/types/panel';
import { LOOK_OF_WEIGHT } from '../model/marks';
import { knownIncidents, type Reading } from '../model/reading';
import { compare } from '../reading/compare/compare';
import { say } from '../i18n/say';
import type { SearchableRecord } from '../record/record';
import { readInLayers } from './read-in-layers';
import type { Search } from './search';
import { recordCard } from '../views/cards';
import { figureCard } from '../views/figure-card';
import { plainCard } from '../views/plain-card';
import type { ViewContext } from '../views/context';
import { resultOf } from '../views/results';

const MOST_MATCHES = 8;
/** A selection of more words than this is a passage: it is read, not searched for. */
const MOST_WORDS = 8;

interface SearchContext extends ViewContext {
  know: SearchableRecord;
}

/** `reading`: the page the text was selected on, when it was read. */
export function lookUp(
  text: string,
  reading: Reading | null,
  search: Search,
  ctx: SearchContext,
): LookUpData {
  const { know } = ctx;
  const page = { ...(reading?.page ?? NO_PAGE), url: reading?.page.url ?? null };
  const own = readInLayers(text, page, know);
  const story = (reading && knownIncidents(reading).find((i) => i.main)?.id) ?? null;
  const figures = own.figures
    // a bare figure belongs to the story of the page it was selected on
    .map((f) => (f.incident || !story ? f : { ...f, incident: story }))
    .map((f, _, all) => ({ ...f, comparison: compare(f, page, know, all) }))
    .filter((f) => f.comparison);
  const named = [...new Set(own.mentions.map((m) => m.entity))].map((id) =>
    resultOf({ kind: 'entity', id }, know),
  );
  const reported = knownIncidents(own).map(({ id }) => resultOf({ kind: 'incident', id }, know));
  const searched = text.trim().split(/\s+/).length <= MOST_WORDS ? search.find(text) : [];
  const matches = [...named, ...reported, ...searched].filter(
    (m, i, all) => all.findIndex((x) => x.ref.kind === m.ref.kind && x.ref.id === m.ref.id) === i,
  );
  return {
    text,
    matches: matches.slice(0, MOST_MATCHES),
    figures: figures.map((f) =>
      figureCard(f, LOOK_OF_WEIGHT[f.comparison?.weight ?? 'none'], page, reading, ctx),
    ),
  };
}

/** The card beside a selection: the comparison of its figure, else the record it names best, and what else it may mean. */
export function selectionCard(
  text: string,
  reading: Reading | null,
  search: Search,
  ctx: SearchContext,
): CardData {
  const { figures, matches } = lookUp(text, reading, search, ctx);
  if (figures[0]) return { ...figures[0], more: matches };
  const [best, ...more] = matches;
  if (!best) return plainCard(say('panelLookUp', text), say('panelNoMatch'), ctx);
  const date = reading?.page.published ?? null;
  return { ...(recordCard(best.ref, date, ctx) ?? plainCard(best.kind, best.name, ctx)), more };
}

const NO_PAGE = { title: null, outlet: null, published: null, language: null };
