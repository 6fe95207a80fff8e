// Where spellings of the record's names are in a text, before it is decided which of them count.
import type { Span } from '../../model/reading';
import type { Sense } from '../../text/lexicon';
import type { EventRecord } from '../record';
import type { Steps } from '../steps';
import { withConsonants } from './consonants';

export interface Hit extends Span {
  senses: readonly Sense[];
  /** Found by its consonants, not as a listed spelling. */
  skeleton?: boolean;
}

/** Characters of the longest name in dotted initials. */
const MOST_INITIALS = 9;

/** The names of a text, left to right, without overlaps. */
export function* collectHits(text: string, know: EventRecord): Steps<Hit[]> {
  let hits = find(text, know);
  yield;
  // of one place in the text the longest name counts, of two equal ones the one as printed
  for (const unjoined of know.languages.all.flatMap((l) => l.unjoined?.(text) ?? []))
    if (unjoined !== text) {
      hits = withLonger(hits, find(unjoined, know));
      yield;
    }
  return yield* withConsonants(text, hits, know);
}

function find(text: string, { lexicon }: EventRecord): Hit[] {
  const flat = lexicon.find(text);
  return Array.from({ length: flat.length / 3 }, (_, i) => ({
    start: flat[3 * i]!,
    end: withLastDot(text, flat[3 * i]!, flat[3 * i + 1]!),
    senses: lexicon.sensesOf(flat[3 * i + 2]!),
  }));
}

/** The hits of a list and those of another that are longer than all that they overlap; both in order, as is what is made. */
function withLonger(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const length = (h: Hit) => h.end - h.start;
  const merged = [...hits, ...others].sort((a, b) => a.start - b.start || length(b) - length(a));
  const kept: Hit[] = [];
  for (const hit of merged) {
    const last = kept.at(-1);
    if (!last || last.end <= hit.start) kept.push(hit);
    else if (length(hit) > length(last)) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** “A.B.” ends with its dot, which the words of a name leave out. */
const withLastDot = (text: string, start: number, end: number) =>
  text[end] === '.' && end - start <= MOST_INITIALS && /^\p{L}(?:\.\p{L})+$/u.test(text.slice(start, end))
    ? end + 1
    : end;
