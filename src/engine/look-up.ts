// Looking up what a reader selected: the best records for its words, and a comparison when it holds a figure.
import type { LookUpData } from '../views/types/panel';
import { LOOK_OF_WEIGHT } from '../model/marks';
import type { RecordRef } from '../model/record-ref';
import { knownIncidents, type Figure, type Reading } from '../model/reading';
import { fact } from '../model/reasons';
import { compare } from '../reading/compare/compare';
import { whatItIs } from '../reading/figures/reasons';
import type { SearchableRecord } from '../record/record';
import { readInLayers } from './read-in-layers';
import { splitQuery } from './asked';
import type { Search } from './search';
import { figureCard } from '../views/figure-card';
import type { ViewContext } from '../views/context';
import { resultOf } from '../views/results';
import type { SearchResult } from '../views/types/search';
import { foldWords } from '../text/tokens';
import { parseQuestion } from './question';

export const MOST_MATCHES = 8;
/** A selection of more words than this is a passage: it is read, not searched for. */
const MOST_WORDS = 8;
/** Nor is more than this a question. */
const MOST_ASKED = 40;
/** A name that is this share of a selection is what was selected. */
const MOST_OF_IT = 0.75;

export interface SearchContext extends ViewContext {
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
    .map((f) => (f.incident || !story ? f : ofStory(f, story)))
    .map((f, _, all) => ({ ...f, comparison: compare(f, page, know, all) }))
    // without a day a running count has nothing to be set beside: its record is the answer
    .filter((f) => f.comparison && (f.comparison.reports.length > 0 || page.published !== null));
  const matches =
    figures.length > 0
      ? [...incidentsIn(own, know), ...entitiesIn(own, know)]
      : matchesFor(text, own, search, know);
  return {
    text,
    matches: onceEach(matches).slice(0, MOST_MATCHES),
    figures: figures.map((f) =>
      figureCard(f, LOOK_OF_WEIGHT[f.comparison?.weight ?? 'none'], page, reading, ctx),
    ),
  };
}

/** A figure that is of the page's story because it was selected there. */
const ofStory = (figure: Figure, incident: string): Figure => ({
  ...figure,
  incident,
  reasons: [...whatItIs(figure), fact('story', { incident })],
});

/** The incidents that a text is about. */
const incidentsIn = (own: Reading, know: SearchableRecord): SearchResult[] =>
  knownIncidents(own).map(({ id }) => resultOf({ kind: 'incident', id }, know));

/** Whom and what a text names. */
const entitiesIn = (own: Reading, know: SearchableRecord): SearchResult[] =>
  own.mentions.map(({ entity }) => resultOf({ kind: 'entity', id: entity }, know));

/** What a text without a comparison may mean, best first; what does not answer it exactly is named as near. */
function matchesFor(text: string, own: Reading, search: Search, know: SearchableRecord): SearchResult[] {
  const words = text.trim().split(/\s+/).length;
  const entities = entitiesIn(own, know);
  const incidents = incidentsIn(own, know);
  const searched = words > MOST_WORDS ? [] : search.find(text).map((r) => withNearest(r, text));
  const exact = searched.filter((r) => !r.nearest);
  const isWhole = own.mentions.some((m) => m.end - m.start >= text.trim().length * MOST_OF_IT);
  const isCount = /\p{Nd}/u.test(text) || own.figures.length > 0;
  const namesSomeone = own.mentions.some(({ entity }) => know.entities.get(entity)?.kind !== 'place');
  // “thirty killed in …”: the place alone is no answer
  if (isWhole || exact.length > 0 || (namesSomeone && !isCount))
    return [...entities, ...exact, ...incidents, ...searched];
  // words that name nobody and count nothing describe no incident
  const describes = isCount || entities.length > 0;
  const answers = describes && words <= MOST_ASKED ? search.answer(parseQuestion(text, know.languages)) : [];
  const isDated = incidents.length > 0 || splitQuery(text, know.languages).dates.length > 0;
  const isRunning = ({ ref }: SearchResult) => know.incidents.get(ref.id)?.kind === 'situation';
  // several incidents fit what has no day
  const isSure = (r: SearchResult) =>
    isDated ? !r.nearest : entities.length > 0 && !!r.answer && (isRunning(r) || answers.length === 1);
  const sure = answers.filter(isSure).map((r) => ({ ...r, nearest: false }));
  const near = answers.filter((r) => !isSure(r)).map((r) => ({ ...r, nearest: true }));
  return [...incidents, ...sure, ...near, ...entities, ...searched];
}

/** A name that holds all that was selected is what was meant, unless it is an incident's; all else is near. */
function withNearest(result: SearchResult, text: string): SearchResult {
  const [name, selected] = [foldWords(result.name), foldWords(text)];
  const isSure =
    result.ref.kind === 'incident'
      ? name.join(' ') === selected.join(' ')
      : selected.length > 0 && selected.every((word) => name.includes(word));
  return isSure ? result : { ...result, nearest: true };
}

/** Each record once. */
export const onceEach = (results: readonly SearchResult[]): SearchResult[] =>
  results.filter((m, i, all) => all.findIndex((x) => isSame(x.ref, m.ref)) === i);

export const isSame = (a: RecordRef, b: RecordRef) => a.kind === b.kind && a.id === b.id;

const NO_PAGE = { title: null, outlet: null, published: null, language: null };
