// Counts that are printed as if they were whole, and are only of one place, one hospital or the buried, where the page also gives the
// whole: “28 bodies were brought to Nasr Hospital”, “six in Tarnov, four in Velm”.
import { intervalsOf, leastOf } from '../../model/counts';
import type { Figure, PageEvent, Span } from '../../model/reading';
import { relateWhos, withoutOwner, type Who } from '../../model/who';
import type { Sentence } from '../../text/sentences';
import { holding, inside } from '../../text/spans';
import type { Language } from '../language';
import type { Pointer } from '../names/mentions';
import type { EventRecord } from '../record';

interface Page {
  text: string;
  sentences: readonly Sentence[];
  pointers: readonly Pointer[];
  elsewhere: readonly Span[];
  events: readonly PageEvent[];
  language: Language;
}

/** A figure with what narrows it. */
interface Narrowed {
  figure: Figure;
  /** The sites and places that its words give, as keys. */
  where: ReadonlySet<string>;
  /** Held by somebody, or buried. */
  held: boolean;
}

const MEASURES: ReadonlySet<Figure['measure']> = new Set([
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
]);
/** Characters between two counts that divide one whole. */
const APART = 700;
/** Of more figures than these, only the first are looked at. */
const MOST = 80;

/** The figures of a page, those that are only of a part of the whole marked as parts. */
export function withPortions(figures: readonly Figure[], page: Page, know: EventRecord): Figure[] {
  const counted = figures.filter((f) => MEASURES.has(f.measure) && f.value !== 0).slice(0, MOST);
  if (counted.length < 2) return [...figures];
  const narrowed = new Map(counted.map((f) => [f, narrowedBy(f, figures, page, know)]));
  const all = [...narrowed.values()];
  const title = page.sentences[0]?.end ?? 0;
  const isTitled = (figure: Figure) =>
    all.some(({ figure: f }) => f.start < title && isOfOne(figure, f) && f.value === figure.value);
  // the title's own counts are divided in it alone
  const isLess = (own: Narrowed) =>
    own.figure.stage === null &&
    !isTitled(own.figure) &&
    all.some((w) => isWholeOf(w, own) && (own.figure.start >= title || w.figure.start < title));
  const divided = all.filter((own) => isLess(own) && all.some((other) => divides(own, other)));
  const isBeside = (own: Narrowed) =>
    divided.some(({ figure: f }) => isOfOne(f, own.figure) && inOneSentence(f, own.figure, page));
  const portions = new Set(
    all
      .filter((own) => divided.includes(own) || (isLess(own) && (own.held || isBeside(own))))
      .map((own) => own.figure),
  );
  return figures.map((f) => (portions.has(f) ? { ...f, part: true, portion: true } : f));
}

const inOneSentence = (a: Figure, b: Figure, { sentences }: Page) =>
  holding(sentences, a.start) === holding(sentences, b.start);

/** Whether two figures count the same harm of the same event. */
const isOfOne = (a: Figure, b: Figure) =>
  a !== b &&
  a.measure === b.measure &&
  ((a.incident !== null && a.incident === b.incident) || (a.event !== null && a.event === b.event)) &&
  !(a.incident !== null && b.incident !== null && a.incident !== b.incident);

/** Whose people are counted is often left out of the one or the other. */
const relates = (a: Who, b: Who) => relateWhos(withoutOwner(a), withoutOwner(b), () => false) !== 'apart';

/** Whether a figure is a larger count that another can be a part of. */
function isWholeOf({ figure: whole, where, held }: Narrowed, own: Narrowed): boolean {
  const { figure } = own;
  if (!isOfOne(whole, figure) || whole.part || held || !relates(whole.who, figure.who)) return false;
  // what was given up for less is no whole, but first reports can be
  if (whole.stage === 'early' && !own.held) return false;
  return leastOf(whole) > mostOf(figure) && (own.where.size === 0 || isBeyond(own.where, where));
}

/** Whether two figures are of different places or sites. */
const divides = (own: Narrowed, other: Narrowed): boolean =>
  isOfOne(own.figure, other.figure) &&
  Math.abs(own.figure.start - other.figure.start) <= APART &&
  isBeyond(own.where, other.where) &&
  isBeyond(other.where, own.where);

/** Whether a set has something that another lacks. */
const isBeyond = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].some((key) => !b.has(key));

const mostOf = ({ value, qualifier }: Figure): number => {
  // “at least 14” of a whole of 30 is 14 and a few
  if (typeof value === 'number') return value;
  return Math.max(...(intervalsOf(value, qualifier) ?? []).map(([, most]) => most));
};

/** Ends of a part of a sentence that says where its count is of. */
const BREAK = /[,;:.،؛؟()—–]|\s-\s/u;
const STOP = /[;:.؛؟—–]/u;

function narrowedBy(figure: Figure, figures: readonly Figure[], page: Page, know: EventRecord): Narrowed {
  const { text, language } = page;
  const sentence = holding(page.sentences, figure.start) ?? { start: figure.start, end: figure.end };
  const beside = inside(figures, sentence).filter((f) => f.measure === figure.measure);
  const at = beside.indexOf(figure);
  const from = beside[at - 1]?.end ?? sentence.start;
  const to = beside[at + 1]?.start ?? sentence.end;
  const after = { start: figure.end, end: endOf(text.slice(figure.end, to), figure.end, BREAK) };
  const before = { start: lastOf(text.slice(from, figure.start), from, STOP), end: figure.start };
  const wide = { start: before.start, end: endOf(text.slice(figure.end, sentence.end), figure.end, BREAK) };
  const around = text.slice(wide.start, wide.end);
  const follows = whereIn(after, figure, page, know);
  return {
    figure,
    where: follows.size > 0 ? follows : whereIn(before, figure, page, know),
    held: [language.parts?.holder, language.parts?.one, language.parts?.buried].some((c) => c?.test(around)),
  };
}

const endOf = (text: string, offset: number, mark: RegExp) => {
  const at = text.search(mark);
  return offset + (at < 0 ? text.length : at);
};

const lastOf = (text: string, offset: number, mark: RegExp) => {
  for (let at = text.length - 1; at >= 0; at--) if (mark.test(text[at]!)) return offset + at + 1;
  return offset;
};

/** The sites and places within the event's that words name. */
function whereIn(span: Span, figure: Figure, page: Page, know: EventRecord): Set<string> {
  const { text, language, pointers, elsewhere, events } = page;
  const found = new Set<string>();
  const site = language.sites?.kinds(text.slice(span.start, span.end));
  for (const kind of site?.kinds ?? []) found.add(`site ${kind}`);
  const incident = figure.incident === null ? undefined : know.incidents.get(figure.incident);
  const own = incident ? know.profileOf(incident).exact : new Set<string>();
  const place = events.find((e) => e.id === figure.event)?.place ?? null;
  const isWide = (id: string) =>
    own.has(id) ||
    id === place ||
    (place !== null && know.lineage(place).has(id)) ||
    [...own].some((p) => know.lineage(p).has(id));
  for (const p of inside(pointers, span)) {
    const entity = know.entities.get(p.entity);
    if (!p.named || entity?.kind !== 'place' || entity.adjectives.length > 0) continue;
    if (!isWide(p.entity)) found.add(`place ${p.entity}`);
  }
  for (const { start, end } of inside(elsewhere, span)) {
    const name = text.slice(start, end);
    if (name !== place) found.add(`place ${name.toLowerCase()}`);
  }
  return found;
}
