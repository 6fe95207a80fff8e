// Which spans of a page are marked, and what each mark refers to.
import { LOOK_OF_WEIGHT, type Look, type Mark, type Paint } from '../model/marks';
import { knownIncidents, type Reading, type Span, type Weight } from '../model/reading';
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
 * contradict, and all over incidents; no two overlap, and none leaves its block.
 */
export function markPage(
  reading: Reading,
  { text, places }: PageText,
  isShown: (look: Look) => boolean,
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
    marked.paints.push({
      block: place.id,
      start: start - place.start,
      end: end - place.start,
      look: mark.look,
      mark: marked.marks.push(mark) - 1,
    });
    marked.spans.push({ start, end });
  }
  return marked;
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
      if (!f.comparison) return [];
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
