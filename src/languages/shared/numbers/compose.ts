// Composes a number from its pieces, one at a time: “two”, “hundred”, “thirty”, “five” is 235.
import type { Atom } from './lexicon';
import type { And, NumberWords } from './words';

/** How a piece is linked to the one before it. */
export type Link = 'none' | 'and' | 'inside';

/** A number being composed: closed groups of thousands and up, and the group below them. */
export interface Sum {
  closed: number;
  /** The scale of the last closed group; Infinity at first. Later ones must be smaller. */
  scale: number;
  /** The thousands among what is closed, and the scale above them: “dos mil millones” multiplies them again. */
  thousands: number;
  above: number;
  /** The number below the last scale; 0 when nothing was read since. */
  group: number;
  /** What may be added to the group is below this. */
  room: number;
  /** The last piece, when it was a unit. */
  unit: number;
  digits: boolean;
  /** Whether more is needed: after “a”, “half”, 2.5. */
  open: boolean;
  about: boolean;
  /** What the first multiplier of the number was multiplied by, for “two or three hundred”. */
  multiple: number;
}

const GROUP = 1000;

export const EMPTY: Sum = {
  closed: 0,
  scale: Infinity,
  thousands: 0,
  above: Infinity,
  group: 0,
  room: GROUP,
  unit: 0,
  digits: false,
  open: true,
  about: false,
  multiple: 1,
};

export const valueOf = (sum: Sum): number => Math.round(sum.closed + sum.group);

/** The scale that multiplies all of a number, as 100 does “three hundred”; 1 when none does. */
export const scaleOf = ({ closed, group, multiple }: Sum): number =>
  (closed > 0 && group > 0) || (closed + group) % multiple > 0 ? 1 : multiple;

const isEmpty = (sum: Sum) => sum.closed === 0 && sum.group === 0;

/** The number with one more piece; null when the piece cannot continue it. */
export function add(sum: Sum, atom: Atom, link: Link, data: NumberWords): Sum | null {
  switch (atom.kind) {
    case 'part':
      return addPart(sum, atom, link, data);
    case 'digits':
      return addDigits(sum, atom.value, link, data);
    case 'scale':
      return atom.value === 100
        ? addHundred(sum, atom.bare, link, data)
        : addScale(sum, atom.value, atom.bare, link, data);
    case 'dozen':
      return addDozen(sum, atom);
    case 'article':
      return isEmpty(sum) ? { ...sum, group: 1, room: 0, unit: 1, open: true } : null;
    case 'fraction':
      return sum.group === 0 ? { ...sum, group: atom.value, room: 0, open: true } : null;
    case 'andHalf':
      return addHalf(sum);
    default:
      return null;
  }
}

function addPart(
  sum: Sum,
  { value, room }: { value: number; room: number },
  link: Link,
  data: NumberWords,
): Sum | null {
  const next = { ...sum, unit: value < 10 ? value : 0, open: false };
  if (value === 0) return isEmpty(sum) && sum.open ? { ...next, room: 0 } : null;
  if (value >= GROUP) {
    if (sum.group !== 0 || value >= sum.scale || !mayJoin(sum, value, link, data)) return null;
    const scale = value < GROUP * GROUP ? GROUP : value < GROUP ** 3 ? GROUP ** 2 : GROUP ** 3;
    return close({ ...next, room: GROUP }, value, scale);
  }
  if (sum.digits && sum.group !== 0) return null;
  if (sum.unit && value >= 10 && value < 100) return addTenToUnit(sum, value, link, data);
  if (value >= sum.room || !mayJoin(sum, value, link, data)) return null;
  return { ...next, group: sum.group + value, room, multiple: value < 100 ? sum.multiple : 100 };
}

/** “drei|und|vierzig”, “خمسة عشر”. */
function addTenToUnit(sum: Sum, value: number, link: Link, data: NumberWords): Sum | null {
  const teen = value === 10 && data.teensByTen && link === 'none';
  const ten = value > 10 && data.unitsFirst && link === 'and';
  return teen || ten ? { ...sum, group: sum.group + value, room: 0, unit: 0, open: false } : null;
}

/** Whether the conjunction, or its absence, fits before a piece of this value. */
function mayJoin(sum: Sum, value: number, link: Link, data: NumberWords): boolean {
  if (isEmpty(sum)) return true;
  const and = data.and;
  if (link !== 'and') return !and?.required || link === 'inside';
  return and !== undefined && fits(and, roomOf(sum), value);
}

const fits = (and: And, room: number, value: number) =>
  room >= and.from && room <= and.to && (!and.before || and.before.includes(value));

/** What may follow is below this. */
const roomOf = (sum: Sum) => (sum.group === 0 ? Math.min(sum.scale, Number.MAX_SAFE_INTEGER) : sum.room);

/** Digits begin a number or follow a scale: “62 thousand and 686”, “5 bin 300”. */
function addDigits(sum: Sum, value: number, link: Link, data: NumberWords): Sum | null {
  const next = { ...sum, group: value, room: 0, unit: 0, digits: true, open: !Number.isInteger(value) };
  if (isEmpty(sum)) return sum.open ? next : null;
  if (sum.group !== 0 || value >= sum.scale || value === 0) return null;
  const share = link === 'and' || !data.and ? GROUP : 10;
  // “2 millones 300 mil”: too small to follow unless a scale of its own does
  return value * share >= sum.scale ? next : { ...next, open: true };
}

function addHundred(sum: Sum, bare: number, link: Link, data: NumberWords): Sum | null {
  const next = { ...sum, room: 100, unit: 0, open: false, multiple: sum.multiple * 100 };
  if (sum.group === 0)
    return bare && !isZero(sum) && mayJoin(sum, 100, link, data) ? { ...next, group: 100 * bare } : null;
  const single = sum.group < 10 && !sum.digits;
  const pair = data.pairs && sum.group > 10 && sum.group < 100 && sum.closed === 0;
  return link !== 'and' && (single || pair) && !sum.digits ? { ...next, group: sum.group * 100 } : null;
}

const isZero = (sum: Sum) => isEmpty(sum) && !sum.open;

function addScale(sum: Sum, scale: number, bare: number, link: Link, data: NumberWords): Sum | null {
  if (isZero(sum)) return null;
  const next = { ...sum, room: GROUP, unit: 0, digits: false, open: false, multiple: sum.multiple * scale };
  if (scale < sum.scale) {
    if (sum.group === 0)
      return bare && mayJoin(sum, scale, link, data) ? close(next, bare * scale, scale) : null;
    return link === 'and' ? null : close(next, sum.group * scale, scale);
  }
  // “dos mil millones”: thousands are multiplied again
  if (link === 'and' || sum.open || sum.scale !== GROUP || scale <= GROUP || scale >= sum.above) return null;
  const multiplied = (sum.thousands + sum.group) * scale;
  return close({ ...next, closed: sum.closed - sum.thousands, scale: sum.above }, multiplied, scale);
}

const close = (sum: Sum, value: number, scale: number): Sum => ({
  ...sum,
  closed: sum.closed + value,
  thousands: scale === GROUP ? value : 0,
  above: sum.scale,
  scale,
  group: 0,
});

/** “two dozen”, “half a dozen”, “une dizaine”. Nothing follows it. */
function addDozen(
  sum: Sum,
  { value, bare, about }: { value: number; bare: number; about: boolean },
): Sum | null {
  const times = isEmpty(sum) && sum.open ? bare : sum.group;
  if (times === 0 || times > 20 || sum.closed !== 0) return null;
  return {
    ...sum,
    closed: times * value,
    scale: 1,
    group: 0,
    room: 0,
    unit: 0,
    open: false,
    about,
    digits: true,
  };
}

/** “un millón y medio”, “two and a half million”. */
function addHalf(sum: Sum): Sum | null {
  if (sum.group === 0 && sum.closed !== 0 && sum.scale >= GROUP)
    return { ...sum, closed: sum.closed + sum.scale / 2, scale: 1, room: 0 };
  return sum.group > 0 && sum.group < 100 && sum.closed === 0
    ? { ...sum, group: sum.group + 0.5, room: 0, unit: 0, open: true }
    : null;
}
