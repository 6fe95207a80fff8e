// Reads one number at a word: composes pieces for as long as they continue it.
import { EMPTY, add, scaleOf, valueOf, type Link, type Sum } from './compose';
import { isHyphen, piecesAt, prefixedAt, type Pieces } from './pieces';
import type { NumberText } from './text';
import type { NumberWords } from './words';

/** A number without qualifiers. */
export interface PlainNumber {
  value: number;
  /** The last word of it. */
  to: number;
  about: boolean;
  /** The scale that multiplies all of it, for “two or three hundred”; 1 when none does. */
  scale: number;
  prefix?: string;
}

/** A point at which a number may end. */
interface Mark {
  sum: Sum;
  to: number;
  /** Conjunctions read before it. */
  ands: number;
}

/** The number at a word, as long as it gets; with `ands`, at most so many conjunctions long. */
export function readPlain(text: NumberText, at: number, ands = Infinity): PlainNumber | null {
  const first = piecesAt(text, at) ?? prefixedAt(text, at);
  if (!first) return null;
  const marks: Mark[] = [];
  let sum = EMPTY;
  let read = 0;
  let pieces: Pieces | null = first;
  let link: Link = 'none';
  while (pieces) {
    if (link === 'and' && ++read > ands) break;
    const next = addAll(sum, pieces, link, text.lexicon.data);
    if (!next) {
      if (link === 'none' && isScaleOf(pieces)) giveBack(marks);
      break;
    }
    sum = next;
    if (!sum.open) marks.push({ sum, to: pieces.to, ands: read });
    [pieces, link] = following(text, pieces.to);
  }
  const last = marks.at(-1);
  return last ? plain(last, first) : null;
}

const plain = ({ sum, to }: Mark, { prefix }: Pieces): PlainNumber => ({
  value: valueOf(sum),
  to,
  about: sum.about,
  scale: scaleOf(sum),
  ...(prefix !== undefined && { prefix }),
});

function addAll(sum: Sum, { atoms }: Pieces, link: Link, data: NumberWords): Sum | null {
  let made: Sum | null = sum;
  let by = link;
  for (const atom of atoms) {
    if (atom.kind === 'and') {
      by = 'and';
      continue;
    }
    made = add(made, atom, by, data);
    if (!made) return null;
    by = 'inside';
  }
  return by === 'and' && atoms.at(-1)?.kind === 'and' ? null : made;
}

const isScaleOf = ({ atoms }: Pieces) => atoms[0]?.kind === 'scale';

/** “one hundred and two hundred”: a scale that cannot go on belongs to a number of its own, with what precedes it. */
function giveBack(marks: Mark[]): void {
  const ands = marks.at(-1)?.ands ?? 0;
  do marks.pop();
  while (ands > 0 && marks.at(-1)?.ands === ands);
}

/** The pieces after a word and their link; a hyphen links like nothing. */
function following(text: NumberText, to: number): [Pieces | null, Link] {
  const next = afterHyphen(text, to);
  const pieces = piecesAt(text, next);
  if (pieces) return [pieces, pieces.joined ? 'and' : 'none'];
  if (!text.lexicon.andWords.has(text.keys[next] ?? '')) return [null, 'none'];
  return [piecesAt(text, afterHyphen(text, next)), 'and'];
}

const afterHyphen = ({ words }: NumberText, at: number) => (isHyphen(words, at + 1) ? at + 2 : at + 1);
