// Which spans of a page are marked, and what each mark refers to.
import { LOOK_OF_WEIGHT, type Look, type Mark, type Paint } from '../model/marks';
import { ownerOf } from '../model/owners';
import { knownIncidents, type Figure, type Reading, type Span, type Weight } from '../model/reading';
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
 * The marks of a reading. Figures win over statements that many contradict, these over names, names over statements that few
 * contradict, and all over incidents; no two overlap, and none leaves its block. A page can read which of its words are painted:
 * what only the reader's packs know is listed and painted as without them, unless `paintsPacks`.
 */
export function markPage(reading: Reading, { text, places }: PageText, paintsPacks = false): MarkedPage {
  /** Which code units of the text have a mark. */
  const taken = new Uint8Array(text.length);
  const marked: MarkedPage = { paints: [], marks: [], spans: [] };
  for (const { span, mark } of candidates(reading)) {
    const { start, end } = span;
    if (taken.subarray(start, end).includes(1)) continue;
    const place = holding(places, start);
    if (!place || end > place.end) continue;
    taken.fill(1, start, end);
    const index = marked.marks.push(mark) - 1;
    marked.spans.push({ start, end });
    const ofCore = lookOfCore(mark, reading);
    const look = paintsPacks ? mark.look : ofCore;
    if (look === null) continue;
    marked.paints.push({
      block: place.id,
      start: start - place.start,
      end: end - place.start,
      look,
      mark: index,
      ...(look !== ofCore && { own: true as const }),
    });
  }
  return marked;
}

/** A toll of an event of the page that the record does not know. Whether the reader keeps a journal changes no mark. */
const isCount = ({ event, measure }: Figure) =>
  Boolean(event) && measure !== 'troops' && measure !== 'attacks';

const isOfPack = (id?: string | null) => Boolean(id) && ownerOf(id!) !== null;

/** How a mark looks by what the core alone knows; null when the core would mark nothing. */
function lookOfCore(mark: Mark, { figures, statements }: Reading): Look | null {
  if (mark.kind === 'mention') return isOfPack(mark.entity) ? null : mark.look;
  if (mark.kind === 'incident') return isOfPack(mark.incident) ? null : mark.look;
  if (mark.kind === 'statement') return isOfPack(statements[mark.statement]!.incident) ? null : mark.look;
  const figure = figures[mark.figure]!;
  if (isOfPack(figure.incident)) return isCount(figure) ? 'count' : null;
  const reports = figure.comparison?.reports ?? [];
  const ofPacks = reports.length > 0 && reports.every((r) => isOfPack(r.report));
  return ofPacks ? 'figure' : mark.look;
}

/** Everything that could be marked, in the order in which it is preferred. */
function candidates(reading: Reading): Candidate[] {
  const { figures, mentions, statements } = reading;
  const contested = (weight: Weight) =>
    statements.flatMap((s, statement): Candidate[] =>
      s.weight === weight
        ? [{ span: s, mark: { look: LOOK_OF_WEIGHT[weight], kind: 'statement', statement } }]
        : [],
    );
  return [
    ...figures.flatMap((f, figure): Candidate[] => {
      if (!f.comparison)
        return isCount(f) ? [{ span: f, mark: { look: 'count', kind: 'figure', figure } }] : [];
      return [{ span: f, mark: { look: LOOK_OF_WEIGHT[f.comparison.weight], kind: 'figure', figure } }];
    }),
    ...contested('heavy'),
    ...mentions.flatMap((m): Candidate[] =>
      m.kind === 'place' ? [] : [{ span: m, mark: { look: m.kind, kind: 'mention', entity: m.entity } }],
    ),
    ...contested('light'),
    ...knownIncidents(reading).flatMap((i) =>
      i.spans.map((span): Candidate => ({
        span,
        mark: { look: 'incident', kind: 'incident', incident: i.id },
      })),
    ),
  ];
}
