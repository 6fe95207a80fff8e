// The whole way from text to reading, one step a line. Pure: no DOM, no browser, no clock, no network.
import type { PageInfo, Reading } from '../model/reading';
import { compare } from './compare/compare';
import type { Trace } from './explain';
import { findDates } from './events/dates';
import { findElsewhere } from './events/unknown-places';
import { makeFigures } from './figures/figures';
import { withOwners } from './figures/owners';
import { linkIncidents } from './links/incidents';
import type { EventRecord } from './record';
import { findNames } from './names/mentions';
import { splitSentences } from '../text/sentences';
import { findStatements } from './compare/statements';
import { findTolls } from '../languages/index';
import { languageOf } from '../languages/detect';

/**
 * Reads a page. `text` is the article's text, paragraphs apart by an empty line; all offsets of the reading are
 * UTF-16 code units into it. Never throws on any text. `trace`, when given, is filled with the evidence.
 */
export function read(text: string, page: PageInfo, know: EventRecord, trace?: Trace): Reading {
  const language = languageOf(text, page.language);
  const sentences = splitSentences(text);
  const { mentions, pointers } = findNames(text, know, trace?.names);
  const dates = sentences.flatMap((s) => findDates(s, page.published, language.code));
  const tolls = sentences.map((s) => withOwners(findTolls(s, language), text, pointers, know));
  const elsewhere = findElsewhere(text, know);
  const links = linkIncidents(
    { text, sentences, pointers, dates, tolls: tolls.flat(), elsewhere, page, language },
    know,
    trace?.clauses,
  );
  trace?.tolls.push(...tolls.flat());
  const figures = sentences
    .flatMap((sentence, i) =>
      makeFigures(
        { text, published: page.published, sentence, tolls: tolls[i]!, links, pointers, dates },
        know,
      ),
    )
    .map((figure) => ({ ...figure, comparison: compare(figure, page, know) }));
  const statements = findStatements({ text, page, clauses: links.clauses, pointers, dates }, know);
  const situations = new Set(figures.map((f) => f.incident).filter((id): id is string => id !== null));
  for (const known of links.incidents) situations.delete(known.id);
  const more = [...situations].map((id) => ({
    id,
    main: false,
    confidence: 0.7,
    spans: figures.filter((f) => f.incident === id).map(({ start, end }) => ({ start, end })),
  }));
  return { page, text, language, mentions, incidents: [...links.incidents, ...more], figures, statements };
}
