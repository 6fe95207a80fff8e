// The whole way from text to reading, one step a line. Pure: no DOM, no browser, no clock, no network.
import type { PageInfo, Reading } from '../model/reading';
import { splitSentences } from '../text/sentences';
import { compare } from './compare/compare';
import { findStatements } from './compare/statements';
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
  const links = linkIncidents(
    { text, sentences, pointers, dates, tolls: tolls.flat(), elsewhere, page, language },
    know,
    trace?.clauses,
  );
  trace?.tolls.push(...tolls.flat());
  const figures = sentences
    .flatMap((sentence, i) =>
      makeFigures(
        { text, published: page.published, sentence, tolls: tolls[i]!, links, pointers, dates, language },
        know,
      ),
    )
    .map((figure) => ({ ...figure, comparison: compare(figure, page, know) }));
  const statements = findStatements({ text, page, clauses: links.clauses, pointers, dates, language }, know);
  const situations = new Set(figures.map((f) => f.incident).filter((id): id is string => id !== null));
  for (const known of links.incidents) situations.delete(known.id);
  const more = [...situations].map((id) => ({
    id,
    main: false,
    confidence: 0.7,
    spans: figures.filter((f) => f.incident === id).map(({ start, end }) => ({ start, end })),
  }));
  return {
    page,
    text,
    language: pageLanguage(language),
    mentions,
    incidents: [...links.incidents, ...more],
    figures,
    statements,
  };
}
