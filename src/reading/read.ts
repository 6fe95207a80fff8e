// The whole way from text to reading, one step a line. Pure: no DOM, no browser, no clock, no network.
import type { Figure, FoundIncident, PageInfo, Reading } from '../model/reading';
import { splitSentences } from '../text/sentences';
import { compare } from './compare/compare';
import { findStatements } from './compare/statements';
import { describeEvents } from './events/describe';
import { findHappenings } from './events/happenings';
import { clusterHappenings } from './events/page-events';
import { findPlaces } from './events/places';
import type { Trace } from './explain';
import { makeFigures } from './figures/figures';
import { withOwners } from './figures/owners';
import type { EventRecord } from './record';
import { pageLanguage } from './language';
import { linkIncidents } from './links/link';
import { findNames } from './names/mentions';

/**
 * Reads a page. `text` is the article's text, paragraphs apart by an empty line; all offsets of the reading are
 * UTF-16 code units into it. Never throws on any text. `trace`, when given, is filled with the evidence.
 */
export function read(text: string, page: PageInfo, know: EventRecord, trace?: Trace): Reading {
  const language = know.languages.detect(text, page.language);
  const sentences = splitSentences(text, language.abbreviation);
  const names = findNames(text, know, language.names, trace?.names);
  const { mentions } = names;
  const dates = sentences.flatMap((s) => language.dates?.(s, page.published) ?? []);
  const { pointers, elsewhere } = findPlaces(text, names.pointers, dates, language, know);
  const tolls = sentences.map((s) =>
    withOwners(language.counts?.(s) ?? [], text, pointers, know, language.roles),
  );
  const input = { text, sentences, pointers, dates, tolls: tolls.flat(), elsewhere, page, language };
  const links = linkIncidents(input, know, trace?.clauses);
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
  const found = {
    text,
    published: page.published,
    language,
    sentences,
    clauses: links.clauses,
    pointers,
    elsewhere,
    dates,
    tolls: tolls.flat(),
  };
  const clusters = clusterHappenings(findHappenings(found, know), found, links, know);
  const { events, figures } = describeEvents(clusters, counted, incidents, found, know);
  return {
    page,
    text,
    language: pageLanguage(language),
    mentions,
    incidents,
    events,
    figures: figures.map((figure) => ({ ...figure, comparison: compare(figure, page, know, figures) })),
    statements,
  };
}

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
