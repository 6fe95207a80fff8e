// Names that are listed in no such spelling, found by their consonants.
import type { Entity } from '../../model/database';
import type { Span } from '../../model/reading';
import { isNear, isTelling, skeletonOf } from '../../text/skeleton';
import { endsInPossessive, foldWords, POSSESSIVE } from '../../text/tokens';
import { overlapping } from '../../text/spans';
import type { EventRecord } from '../record';
import type { Steps } from '../steps';
import type { Hit } from './hits';

const WORDS_A_STEP = 200;
/** Words of the longest name that is tried. */
const MOST_WORDS = 5;
/** A run of capitalised words, as printed names are: “Katiba Mardjan”, “Tariq Nadim al-Wadi”. */
const NAME_RUN = /\p{Lu}[\p{L}'’‘ʿʾ`]+(?:[\s-]+(?:\p{Lu}[\p{L}'’‘ʿʾ`]+|al|el|as|ash))*/gu;

type Names = Pick<EventRecord, 'lexicon' | 'languages'>;

/**
 * Adds spellings that are listed nowhere but share a listed name's consonants. A longer run beats a listed part of it. `hits`: in
 * order, without overlaps.
 */
export function* withConsonants(text: string, hits: Hit[], know: Names): Steps<Hit[]> {
  const extra: Hit[] = [];
  let tried = 0;
  for (const run of text.matchAll(NAME_RUN)) {
    const words = wordsOf(run);
    let next = 0;
    while (next < words.length) {
      const hit = nameFrom(next, words, text, hits, know);
      if (hit) extra.push(hit);
      next++;
      while (hit && next < words.length && words[next]!.start < hit.end) next++;
      if (++tried % WORDS_A_STEP === 0) yield;
    }
  }
  if (extra.length === 0) return hits;
  const kept = hits.filter((h) => overlapping(extra, h).length === 0);
  return [...kept, ...extra].sort((a, b) => a.start - b.start);
}

const wordsOf = (run: RegExpExecArray): Span[] =>
  [...run[0].matchAll(/[^\s-]+/g)].map((w) => ({
    start: run.index + w.index,
    end: run.index + w.index + w[0].length,
  }));

/** The longest name that begins with a word of a run. */
function nameFrom(
  first: number,
  words: readonly Span[],
  text: string,
  hits: readonly Hit[],
  know: Names,
): Hit | null {
  for (let last = Math.min(words.length, first + MOST_WORDS) - 1; last > first; last--) {
    const hit = between(words[first]!, words[last]!, text, hits, know);
    if (hit && !isInLongerName(hit, words[last + 1], text)) return hit;
  }
  return null;
}

/** “Tarik Nadim Wadi” is not Tariq Nadim: one more name after a person's is another person's. */
const isInLongerName = ({ senses, end }: Hit, next: Span | undefined, text: string): boolean =>
  next !== undefined &&
  senses.some(({ entity }) => entity.kind === 'person') &&
  next.start === end + 1 &&
  /^\p{Lu}\p{Ll}/u.test(text.slice(next.start));

/** The name that the words from a first to a last one are by their consonants, unless a listed one covers it. */
function between(first: Span, last: Span, text: string, hits: readonly Hit[], know: Names): Hit | null {
  const { start } = first;
  const end = endWithoutPossessive(text, last.end);
  if (!/^\p{Lu}/u.test(text.slice(start)) || !/\p{Lu}/u.test(text.slice(last.start, end))) return null;
  const touched = overlapping(hits, { start, end });
  if (touched.some((h) => h.start <= start && h.end >= end)) return null;
  if (touched.some(isNation)) return null;
  const entity = ownerByConsonants(foldWords(text.slice(start, end)), know);
  if (!entity || text.slice(start, end).includes('\n')) return null;
  const listed = touched.some((h) => h.senses.some((s) => s.entity === entity && s.use === 'plain'));
  if (listed) return null;
  const sense = { entity, use: 'plain', acronym: false, short: false, single: false } as const;
  return { start, end, skeleton: true, senses: [sense] };
}

/** A country or its people: a name that holds one was translated. */
const isNation = ({ senses }: Hit) =>
  senses.some(
    ({ use, entity }) => use === 'adjective' || (entity.kind === 'place' && entity.adjectives.length > 0),
  );

/** Whose name this is by its consonants: enough of them, or few and a listed spelling near by. */
function ownerByConsonants(words: readonly string[], { lexicon, languages }: Names): Entity | undefined {
  const { romanisation } = languages;
  const skeleton = skeletonOf(words, romanisation);
  const owner = skeleton ? lexicon.ownerOf(skeleton) : undefined;
  if (!owner || isTelling(skeleton!, words, romanisation)) return owner;
  const near = (form: string) => isNear(words, foldWords(form), romanisation);
  return [owner.name, ...owner.aliases].some(near) ? owner : undefined;
}

const endWithoutPossessive = (text: string, end: number) =>
  endsInPossessive(text, end) ? end - POSSESSIVE : end;
