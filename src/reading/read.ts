// The whole way from text to reading, one step a line. Pure: no DOM, no browser, no clock, no network.
import type { Figure, FoundIncident, PageInfo, Reading } from '../model/reading';
import { splitSentences, type Sentence } from '../text/sentences';
import { inside } from '../text/spans';
import { compare } from './compare/compare';
import { findStatements } from './compare/statements';
import { describeEvents } from './events/describe';
import { findHappenings, type Found } from './events/happenings';
import { yearlessDates } from './events/event-days';
import { clusterHappenings } from './events/page-events';
import { untieOthers } from './events/untie';
import { findPlaces } from './events/places';
import type { Trace } from './explain';
import { withDoubts } from './figures/doubts';
import { makeFigures } from './figures/figures';
import { withOwners } from './figures/owners';
import type { EventRecord } from './record';
import { pageLanguage, type FoundDate } from './language';
import { linkIncidents } from './links/link';
import { LEARNED, type Weights } from './links/model';
import { findNames } from './names/mentions';
import { joinParts, partsOf, type Part, type PartReading } from './parts';

/**
 * Reads a page. `text` is the article's text, paragraphs apart by an empty line; all offsets of the reading are
 * UTF-16 code units into it. Never throws on any text. `trace`, when given, is filled with the evidence; `weights`, when given,
 * replace those that the links were learned with.
 */
export function read(
  text: string,
  page: PageInfo,
  know: EventRecord,
  trace?: Trace,
  weights: Weights = LEARNED,
): Reading {
  const language = know.languages.detect(text, page.language);
  const sentences = splitSentences(text, language.abbreviation);
  const names = findNames(text, know, language.names, trace?.names);
  const parts = partsOf(sentences, page);
  const dates = parts.flatMap((p) => p.sentences.flatMap((s) => language.dates?.(s, p.published) ?? []));
  const { pointers, elsewhere } = findPlaces(text, names.pointers, dates, language, know);
  const whole = { text, language, pointers, elsewhere, dates };
  const found = joinParts(
    parts.map((part) => {
      const own = parts.length > 1 ? within(whole, part) : whole;
      return readPart(part.sentences, own, { ...page, published: part.published }, know, weights, trace);
    }),
  );
  return { page, text, language: pageLanguage(language), mentions: names.mentions, ...found };
}

type Whole = Pick<Found, 'text' | 'language' | 'pointers' | 'elsewhere' | 'dates'>;

/** What of a page lies in one of its parts. */
function within(whole: Whole, { sentences }: Part): Whole {
  const span = { start: sentences[0]!.start, end: sentences.at(-1)!.end };
  return {
    ...whole,
    pointers: inside(whole.pointers, span),
    elsewhere: inside(whole.elsewhere, span),
    dates: inside(whole.dates, span),
  };
}

/** Reads sentences that are of one day. */
function readPart(
  sentences: readonly Sentence[],
  whole: Whole,
  page: PageInfo,
  know: EventRecord,
  weights: Weights,
  trace?: Trace,
): PartReading {
  const { text, language, pointers, elsewhere, dates } = whole;
  const tolls = sentences.map((s) =>
    withOwners(language.counts?.(s) ?? [], text, pointers, know, language.roles),
  );
  const input = {
    ...{ text, sentences, pointers, tolls: tolls.flat(), elsewhere, page, language },
    dates: page.published ? dates : inOrder([...dates, ...yearlessDates(sentences, language)]),
  };
  const linked = linkIncidents(input, know, trace?.clauses, weights);
  const found = { ...whole, published: page.published, sentences, tolls: tolls.flat() };
  const clusters = clusterHappenings(
    findHappenings({ ...found, clauses: linked.clauses }, know),
    found,
    linked,
    know,
  );
  const links = { ...linked, clauses: untieOthers(linked, clusters, know) };
  if (trace) trace.links = input;
  trace?.tolls.push(...tolls.flat());
  const counted = sentences.flatMap((sentence, i) =>
    makeFigures(
      { text, published: page.published, sentence, tolls: tolls[i]!, links, pointers, dates, language },
      know,
    ),
  );
  const statements = findStatements({ text, page, clauses: links.clauses, pointers, dates, language }, know);
  const incidents = [...links.incidents, ...situationsOf(counted, links.incidents)];
  const described = describeEvents(clusters, counted, incidents, found, know);
  const { events } = described;
  const figures = withDoubts(described.figures, { ...whole, sentences, clauses: links.clauses }, know);
  return {
    incidents,
    events,
    figures: figures.map((figure) => ({ ...figure, comparison: compare(figure, page, know, figures) })),
    statements,
  };
}

const inOrder = (dates: readonly FoundDate[]) => [...dates].sort((a, b) => a.start - b.start);

/** How likely a running count is the one of the record that counts the same of the same people. */
const SITUATION = 0.9;

/** Situations that figures count for; what links found already is left out. */
function situationsOf(figures: readonly Figure[], linked: readonly FoundIncident[]): FoundIncident[] {
  const situations = new Set(figures.flatMap((f) => f.incident ?? []));
  for (const { id } of linked) situations.delete(id);
  return [...situations].map((id) => ({
    id,
    main: false,
    link: 'known' as const,
    probability: SITUATION,
    spans: figures.filter((f) => f.incident === id).map(({ start, end }) => ({ start, end })),
  }));
}
