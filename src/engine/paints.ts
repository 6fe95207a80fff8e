// Which spans of a page are marked, and what each mark refers to.
import { ownerOf } from '../model/owners';
import type { Look, Mark, Paint } from '../model/marks';
import type { Reading, Span } from '../model/reading';
import { holding } from '../text/spans';
import type { PageText } from './page-text';

export interface MarkedPage {
  paints: Paint[];
  /** What each paint refers to, by its `mark`. */
  marks: Mark[];
  /** The position of each mark in the text of the page. */
  spans: Span[];
}

interface Candidate {
  span: Span;
  mark: Mark;
}

/**
 * The marks of a reading. What only the reader's packs know is listed without being painted, unless `paintsPacks`: a page can
 * read which of its words are painted. Figures win over names, names over incidents; no two overlap, and none leaves
 * its block.
 */
export function markPage(
  reading: Reading,
  { text, places }: PageText,
  isShown: (look: Look) => boolean,
  paintsPacks = false,
): MarkedPage {
  /** Which code units of the text have a mark. */
  const taken = new Uint8Array(text.length);
  const marked: MarkedPage = { paints: [], marks: [], spans: [] };
  for (const { span, mark } of candidates(reading)) {
    const { start, end } = span;
    if (!isShown(mark.look) || taken.subarray(start, end).includes(1)) continue;
    const place = holding(places, start);
    if (!place || end > place.end) continue;
    taken.fill(1, start, end);
    const index = marked.marks.push(mark) - 1;
    marked.spans.push({ start, end });
    if (!paintsPacks && isOfPack(mark, reading)) continue;
    marked.paints.push({
      block: place.id,
      start: start - place.start,
      end: end - place.start,
      look: paintsPacks ? mark.look : lookOfCore(mark, reading),
      mark: index,
    });
  }
  return marked;
}

/** Whether only a pack of the reader knows what a mark is about. */
function isOfPack(mark: Mark, { figures }: Reading): boolean {
  if (mark.kind === 'mention') return ownerOf(mark.entity) !== null;
  const incident = mark.kind === 'incident' ? mark.incident : figures[mark.figure]!.incident;
  return Boolean(incident) && ownerOf(incident!) !== null;
}

/** How a mark looks by what the core knows: a figure that only packs contradict looks like one that nobody does. */
function lookOfCore(mark: Mark, { figures }: Reading): Look {
  if (mark.kind !== 'figure' || mark.look !== 'differs') return mark.look;
  const reports = figures[mark.figure]!.comparison?.reports ?? [];
  const ofPacks = reports.length > 0 && reports.every((r) => ownerOf(r.report) !== null);
  return ofPacks ? 'figure' : 'differs';
}

/** Everything that could be marked, in the order in which it is preferred. */
function candidates({ figures, mentions, incidents }: Reading): Candidate[] {
  return [
    ...figures.flatMap((f, figure): Candidate[] => {
      if (!f.comparison) return [];
      const look = f.comparison.status === 'differs' ? 'differs' : 'figure';
      return [{ span: f, mark: { look, kind: 'figure', figure } }];
    }),
    ...mentions.flatMap((m): Candidate[] =>
      m.kind === 'place' ? [] : [{ span: m, mark: { look: m.kind, kind: 'mention', entity: m.entity } }],
    ),
    ...incidents.flatMap((i) =>
      i.spans.map((span): Candidate => ({
        span,
        mark: { look: 'incident', kind: 'incident', incident: i.id },
      })),
    ),
  ];
}
