// The whole way from text to reading, one step a line. Pure: no DOM, no browser, no clock, no network.
import type { Figure, FoundIncident, PageInfo, Reading, Span } from '../model/reading';
import { fact } from '../model/reasons';
import { splitSentences, type Sentence } from '../text/sentences';
import { inOrder, inside } from '../text/spans';
import { comparerOf } from './compare/compare';
import { findStatements } from './compare/statements';
import { describeEvents } from './events/describe';
import { happeningSteps, type Found } from './events/happenings';
import { yearlessDates } from './events/event-days';
import { weekdaysWithDay } from './events/weekdays';
import { clusterHappenings } from './events/page-events';
import { untieOthers } from './events/untie';
import { findPlaces } from './events/places';
import type { Trace } from './trace';
import { withDoubts } from './figures/doubts';
import { makeFigures } from './figures/figures';
import { withFollowing } from './figures/following';
import { withFacts } from './figures/reasons';
import { withOwners } from './figures/owners';
import { withPortions } from './figures/portions';
import type { EventRecord } from './record';
import type { Toll } from './figures/tolls';
import { pageLanguage, type FoundDate, type Language } from './language';
import { linkSteps } from './links/link';
import { LEARNED, type Weights } from './links/model';
import { withoutClubs } from './names/clubs';
import { withGovernments } from './names/governments';
import { nameSteps } from './names/mentions';
import { findOffices, withOffices } from './names/offices';
import { joinParts, partsOf, type Part, type PartReading } from './parts';
import { finish, STAGE_ENDS, type Steps } from './steps';

/**
 * Reads a page. `text` is the article's text, paragraphs apart by an empty line; all offsets of the reading are
 * UTF-16 code units into it. Never throws on any text. `trace`, when given, is filled with the evidence; `weights`, when given,
 * replace those that the links were learned with.
 */
export const read = (
  text: string,
  page: PageInfo,
  know: EventRecord,
  trace?: Trace,
  weights: Weights = LEARNED,
): Reading => finish(readSteps(text, page, know, trace, weights));

/** Reads a page in steps. Past its deadline, sentences that were not read yet are left out and listed as unread. */
export function* readSteps(
  text: string,
  page: PageInfo,
  know: EventRecord,
  trace?: Trace,
  weights: Weights = LEARNED,
): Steps<Reading> {
  const language = know.languages.detect(text, page.language);
  const all = partsOf(splitSentences(text, language.abbreviation), page);
  yield;
  const listed = yield* nameSteps(text, know, language.names, trace?.names);
  const towns = withoutClubs(text, listed, language, know);
  const names = withGovernments(text, towns, language, know);
  yield;
  const parsed = yield* parseParts(all, language);
  const dates = parsed.flatMap((p) => p.dates);
  const places = findPlaces(text, names.pointers, dates, language, know);
  const { elsewhere } = places;
  yield;
  const sentences = parsed.flatMap((p) => p.sentences);
  const named = { text, page, sentences, pointers: places.pointers, mentions: names.mentions, language };
  const offices = findOffices(named, know);
  const { mentions, pointers } = withOffices(offices, names.mentions, places.pointers);
  const whole = { text, language, pointers, elsewhere, dates };
  const readings: PartReading[] = [];
  let end = 0;
  let used: number = yield;
  for (const part of parsed) {
    if (end > 0 && used >= STAGE_ENDS.links) break;
    const own = all.length > 1 ? within(whole, part) : whole;
    const result = yield* readPart(part, own, { ...page, published: part.published }, know, weights, trace);
    readings.push(result.reading);
    end = result.end;
    used = yield;
    if (end < (part.sentences.at(-1)?.end ?? 0)) break;
  }
  const found = joinParts(readings);
  const unread = unreadAfter(end, all);
  return {
    ...{ page, text, language: pageLanguage(language), mentions, ...found },
    ...(unread && { unread: [unread] }),
  };
}

/** What of a page lies behind the last sentence that was read; null when all was. */
function unreadAfter(end: number, parts: readonly Part[]): Span | null {
  const last = parts.at(-1)?.sentences.at(-1)?.end ?? 0;
  const next = parts.flatMap((p) => p.sentences).find((s) => s.start >= end);
  return next ? { start: next.start, end: last } : null;
}

/** A part of a page with the dates and counts of its sentences. */
interface ParsedPart extends Part {
  dates: FoundDate[];
  /** By sentence. */
  counts: Toll[][];
}

/** Finds dates and counts. Past its time it leaves out the sentences that remain. */
function* parseParts(parts: readonly Part[], language: Language): Steps<ParsedPart[]> {
  const parsed: ParsedPart[] = [];
  let used = 0;
  parts: for (const { published, sentences } of parts) {
    const part: ParsedPart = { published, sentences: [], dates: [], counts: [] };
    parsed.push(part);
    for (const sentence of sentences) {
      part.sentences.push(sentence);
      part.dates.push(...(language.dates?.(sentence, published) ?? []));
      part.counts.push([...(language.counts?.(sentence) ?? [])]);
      used = yield;
      if (used >= STAGE_ENDS.words) break parts;
    }
  }
  const another = language.events?.another;
  return parsed.map((part) => {
    const isOther = (at: number) => another?.test(part.sentences[at]!.text) ?? false;
    return { ...part, counts: withFollowing(part.counts, isOther) };
  });
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

/** Reads sentences that are of one day. `end`: where the last sentence ends that there was time for. */
function* readPart(
  part: ParsedPart,
  whole: Whole,
  page: PageInfo,
  know: EventRecord,
  weights: Weights,
  trace?: Trace,
): Steps<{ reading: PartReading; end: number }> {
  const { text, language, pointers, elsewhere, dates } = whole;
  const allTolls = part.counts.map((counts) => withOwners(counts, text, pointers, know, language.roles));
  yield;
  const input = {
    ...{ text, sentences: part.sentences, pointers, tolls: allTolls.flat(), elsewhere, page, language },
    dates: page.published ? dates : undatedDates(dates, part.sentences, language),
  };
  const linked = yield* linkSteps(input, know, trace?.clauses, weights);
  // fewer when the time was over
  const sentences = part.sentences.slice(0, linked.sentences);
  const tolls = allTolls.slice(0, sentences.length);
  const found = { ...whole, published: page.published, sentences, tolls: tolls.flat() };
  const happenings = yield* happeningSteps({ ...found, clauses: linked.clauses }, know);
  const clusters = yield* clusterHappenings(happenings, found, linked, know);
  const links = { ...linked, clauses: untieOthers(linked, clusters, know) };
  if (trace) trace.links = input;
  trace?.tolls.push(...found.tolls);
  yield;
  const counted: Figure[] = [];
  let end = 0;
  for (const [i, sentence] of sentences.entries()) {
    counted.push(
      ...makeFigures(
        { text, published: page.published, sentence, tolls: tolls[i]!, links, pointers, dates, language },
        know,
      ),
    );
    end = sentence.end;
    const used = yield;
    if (used >= STAGE_ENDS.figures) break;
  }
  const story = storyOf(links.incidents);
  const statements = findStatements(
    { text, page, clauses: links.clauses, pointers, dates, language, story },
    know,
  );
  const incidents = [...links.incidents, ...situationsOf(counted, links.incidents)];
  const { events, ...described } = describeEvents(clusters, counted, incidents, found, know);
  const sure = withDoubts(described.figures, { ...whole, sentences, clauses: links.clauses }, know);
  const figures = withPortions(sure, { ...whole, sentences, events }, know);
  yield;
  const compared: Figure[] = [];
  const compare = comparerOf(figures, page, know);
  for (const figure of figures) {
    compared.push(withFacts({ ...figure, comparison: compare(figure) }));
    yield;
  }
  return { reading: { incidents, events, figures: compared, statements }, end };
}

/** The incident of the record that a page is about: its story, else the only one that it is known to report. */
function storyOf(incidents: readonly FoundIncident[]): string | null {
  const known = incidents.filter((i) => i.link === 'known');
  return (known.find((i) => i.main) ?? (known.length === 1 ? known[0] : undefined))?.id ?? null;
}

/** Dates of a page without a day of its own, with those that lack their year or month. */
const undatedDates = (dates: readonly FoundDate[], sentences: readonly Sentence[], language: Language) =>
  inOrder([...dates, ...yearlessDates(sentences, language), ...weekdaysWithDay(sentences, language)]);

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
    reasons: [fact('series', { incident: id })],
    spans: figures.filter((f) => f.incident === id).map(({ start, end }) => ({ start, end })),
  }));
}
