// Sets the figures of reports of one event side by side: only what counts the same people, never a part beside a whole.
import type { Relation } from '../model/reading';
import { isEverybody, isOfCondition, relateWhos } from '../model/who';
import { relationOf } from '../reading/compare/relate';
import { storyFigures, type JournalFigure, type JournalReport } from './report';

/** Whether one entity of the record belongs to another. */
export type Belongs = (inner: string, outer: string) => boolean;

/** A figure, or what of it says what is counted. */
export type Counted = Pick<
  JournalFigure,
  'measure' | 'who' | 'in' | 'part' | 'stage' | 'value' | 'qualifier'
>;

/** Another report's figure beside one of the page. */
export interface Compared {
  report: JournalReport;
  figure: JournalFigure;
  relation: Relation;
}

/** Whether a figure can be compared at all: troops and attacks run on, hurts in one way are parts. */
const isToll = (f: Counted) =>
  !f.part &&
  f.stage !== 'early' &&
  f.measure !== 'troops' &&
  f.measure !== 'attacks' &&
  !isOfCondition(f.who);

/** “93 people, 19 fighters among them”: beside a count of others, a count of fighters is a part of it. */
const isPartOfAnother = (figure: Counted, figures: readonly Counted[]): boolean =>
  !isEverybody(figure.who) &&
  figures.some((f) => f.measure === figure.measure && !f.part && isEverybody(f.who) && f.in === figure.in);

/** Whether two figures count the same people, perhaps by another word. */
function isSameCount(a: Counted, b: Counted, belongs: Belongs): boolean {
  if (a.measure !== b.measure || a.in !== b.in) return false;
  const relation = relateWhos(a.who, b.who, belongs);
  return relation === 'same' || relation === 'interchangeable';
}

/** Tolls of one event rarely differ by more; numbers further apart on one page count other people, or another time. */
const MOST_APART = 2;

/**
 * The figures of a report's story that give one and the same count, in the order of the text. Parts are left out: by their
 * words, beside a count of everybody, or because they add up to the first with another.
 */
export function countsLike(
  figure: Counted,
  figures: readonly JournalFigure[],
  belongs: Belongs,
): JournalFigure[] {
  const same = figures.filter(
    (f) => isToll(f) && !isPartOfAnother(f, figures) && isSameCount(figure, f, belongs),
  );
  const whole = same[0]?.value;
  const values = new Set(same.map((f) => f.value));
  const isAddend = ({ value }: JournalFigure) =>
    typeof whole === 'number' && typeof value === 'number' && value < whole && values.has(whole - value);
  return same.filter((f) => !isAddend(f));
}

/** How far apart two numbers can be and still be one count: by two named speakers or at two times, and where one is nobody's. */
const MOST_APART_UNATTRIBUTED = 1.5;

function isNear(a: Counted, b: Counted, most: number): boolean {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return true;
  return Math.max(a.value, b.value) <= most * Math.min(a.value, b.value);
}

/** Whether something shows two numbers of a page to be one count: two speakers, two times, the headline and the text. */
function isRival(a: JournalFigure, b: JournalFigure, counts: readonly JournalFigure[]): boolean {
  if (JSON.stringify(a.value) === JSON.stringify(b.value)) return true;
  if (a.stage !== b.stage) return isNear(a, b, MOST_APART);
  const [ours, theirs] = [a.attributed.join(), b.attributed.join()];
  if (ours !== theirs) return isNear(a, b, ours && theirs ? MOST_APART : MOST_APART_UNATTRIBUTED);
  if (isHeadline(a) === isHeadline(b)) return false;
  // a headline is of what the text gives first, unless the text gives the headline's number too
  const [headline, inText] = isHeadline(a) ? [a, b] : [b, a];
  const text = counts.filter((f) => !isHeadline(f));
  return (
    text[0] === inText &&
    !text.some((f) => f.value === headline.value) &&
    isNear(a, b, MOST_APART_UNATTRIBUTED)
  );
}

const isHeadline = ({ quote }: JournalFigure) => quote?.paragraph === 0;

/**
 * The figures of a page's event that give the same count as one of them, itself among them, in the order of the text; those
 * that the page says were given earlier too. `isApart`: whether two are said of different places.
 */
export function sameCountOnPage(
  figure: JournalFigure,
  figures: readonly JournalFigure[],
  belongs: Belongs,
  isApart: (a: JournalFigure, b: JournalFigure) => boolean,
): JournalFigure[] {
  const own = figures.filter((f) => f.event === figure.event);
  const now = { ...figure, stage: null };
  const counts = countsLike(now, own, belongs);
  if (!counts.includes(figure) && figure.stage !== 'early') return [figure];
  const early = own.filter(
    (f) => f.stage === 'early' && !f.part && !isPartOfAnother(f, own) && isSameCount(now, f, belongs),
  );
  return own.filter(
    (f) =>
      f === figure ||
      ((counts.includes(f) || early.includes(f)) && isRival(figure, f, counts) && !isApart(figure, f)),
  );
}

/** The first figure of a count; of a report whose figures lie too far apart to be one count, the one that is equal to ours. */
function tollLike(figure: Counted, counts: readonly JournalFigure[]): JournalFigure | undefined {
  const numbers = counts.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  if (Math.max(...numbers) <= MOST_APART * Math.min(...numbers)) return counts[0];
  if (numbers.length === 0) return counts[0];
  return counts.find((f) => relationOf(figure, f) === 'agrees');
}

/**
 * The tolls of other reports that count what a figure of the page counts, the latest first. `own`: the figures of the page's
 * story, the figure among them.
 */
export function compareToll(
  figure: JournalFigure,
  own: readonly JournalFigure[],
  reports: readonly JournalReport[],
  belongs: Belongs,
): Compared[] {
  const counts = countsLike(figure, own, belongs);
  const isOurs = counts.some((f) => f.id === figure.id);
  if (!isOurs) return [];
  const isClear = tollLike(figure, counts) === counts[0];
  return reports
    .flatMap((report): Compared[] => {
      const toll = tollLike(figure, countsLike(figure, storyFigures(report), belongs));
      const relation = toll && relationOf(figure, toll);
      return relation && (isClear || relation === 'agrees') ? [{ report, figure: toll, relation }] : [];
    })
    .sort((a, b) => momentOf(b.report).localeCompare(momentOf(a.report)) || b.report.read - a.report.read);
}

/** When a report was printed, as far as it says, in an order of texts. */
export const momentOf = ({ published, hour }: Pick<JournalReport, 'published' | 'hour'>): string =>
  published === null ? '' : `${published}T${hour ?? ''}`;
