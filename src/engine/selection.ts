// The card beside a selection: of the mark that it touches, else of what its text means.
import type { Look, Mark } from '../model/marks';
import type { Reading } from '../model/reading';
import type { RecordRef } from '../model/record-ref';
import { say } from '../i18n/say';
import { cardOf, recordCard } from '../views/cards';
import { plainCard } from '../views/plain-card';
import { resultOf } from '../views/results';
import type { CardData } from '../views/types/card';
import type { SearchResult } from '../views/types/search';
import { MOST_MATCHES, isSame, lookUp, onceEach, type SearchContext } from './look-up';
import type { Search } from './search';

/** The card beside a selection, and the mark whose card it is; null when it is that of no mark. */
export interface SelectionCard {
  card: CardData;
  mark: number | null;
}

/** A page with its marks, as far as a selection needs it. */
export interface MarkedReading {
  reading: Reading;
  marks: readonly Mark[];
}

/**
 * The card beside a selection: that of the mark it touches (figures before names, those that others contradict first), else the
 * comparison of the figure in its text, else the record it names. What else it may mean is listed with it. A selection that names
 * nothing exactly gets a list of what is nearest, never one of these as if it were the answer. `touched`: indexes of marks.
 */
export function selectionCard(
  text: string,
  page: MarkedReading | null,
  touched: readonly number[],
  search: Search,
  ctx: SearchContext,
): SelectionCard {
  const reading = page?.reading ?? null;
  const { figures, matches } = lookUp(text, reading, search, ctx);
  const marked = markedFirst(page, touched);
  const first = marked[0];
  const records = marked.flatMap(({ mark }) => refOfMark(mark) ?? []).map((ref) => resultOf(ref, ctx.know));
  const all = onceEach([...records, ...matches]);
  if (page && first && (rankOfMark(first.mark) < NAMES || !figures[0])) {
    const card = cardOf(first.mark, page.reading, ctx);
    const own = refOfMark(first.mark);
    const more = own ? all.filter((m) => !isSame(m.ref, own)) : all;
    if (card) return { card: { ...card, more: more.slice(0, MOST_MATCHES) }, mark: first.index };
  }
  return {
    card: figures[0] ? { ...figures[0], more: all } : cardOfBest(text, all, reading, ctx),
    mark: null,
  };
}

function cardOfBest(
  text: string,
  matches: readonly SearchResult[],
  reading: Reading | null,
  ctx: SearchContext,
): CardData {
  const [best, ...more] = matches;
  if (!best) return plainCard(say('panelLookUp', text), say('panelNoMatch'), ctx);
  const listed = () => ({
    ...plainCard(say('panelLookUp', text), say('searchNearest', best.name), ctx),
    more: [...matches],
  });
  if (best.nearest) return listed();
  const card =
    recordCard(best.ref, reading?.page.published ?? null, ctx) ?? plainCard(best.kind, best.name, ctx);
  const { answer } = best;
  if (!answer) return { ...card, more };
  return { ...card, sentence: answer, spoken: `${card.kicker}. ${card.title}. ${answer}`, more };
}

/** Marks by how much they say: contradicted figures and facts, other figures, then incidents and names. */
const RANKS: Record<Look, number> = {
  differs: 0, varies: 1, figure: 2, count: 3, incident: 4, person: 5, group: 5, body: 5,
}; // prettier-ignore
/** From this rank on marks are of records, not of what the page says. */
const NAMES = 4;

const rankOfMark = ({ look }: Mark) => RANKS[look];

function markedFirst(
  page: MarkedReading | null,
  touched: readonly number[],
): { mark: Mark; index: number }[] {
  return touched
    .flatMap((index) => (page?.marks[index] ? [{ mark: page.marks[index], index }] : []))
    .sort((a, b) => rankOfMark(a.mark) - rankOfMark(b.mark));
}

function refOfMark(mark: Mark): RecordRef | null {
  if (mark.kind === 'mention') return { kind: 'entity', id: mark.entity };
  return mark.kind === 'incident' ? { kind: 'incident', id: mark.incident } : null;
}
