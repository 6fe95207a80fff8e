// Names that are listed in no such spelling, found by their consonants.
import type { Entity } from '../../model/database';
import type { Span } from '../../model/reading';
import type { Lexicon } from '../../text/lexicon';
import { isNear, isTelling, skeletonOf } from '../../text/skeleton';
import { foldWords } from '../../text/tokens';
import type { Hit } from './hits';

/** Words of the longest name that is tried. */
const MOST_WORDS = 5;
/** A run of capitalised words, as printed names are: “Ketaeb Hizbullah”, “Mushtaq Taleb al-Saedi”. */
const NAME_RUN = /\p{Lu}[\p{L}'’‘ʿʾ`]+(?:[\s-]+(?:\p{Lu}[\p{L}'’‘ʿʾ`]+|al|el|as|ash))*/gu;

/** Adds spellings that are listed nowhere but share a listed name's consonants. A longer run beats a listed part of it. */
export function withConsonants(text: string, hits: Hit[], lexicon: Lexicon): Hit[] {
  const extra = [...text.matchAll(NAME_RUN)].flatMap((run) => inRun(wordsOf(run), text, hits, lexicon));
  if (extra.length === 0) return hits;
  const kept = hits.filter((h) => !extra.some((e) => h.start < e.end && e.start < h.end));
  return [...kept, ...extra].sort((a, b) => a.start - b.start);
}

const wordsOf = (run: RegExpExecArray): Span[] =>
  [...run[0].matchAll(/[^\s-]+/g)].map((w) => ({
    start: run.index + w.index,
    end: run.index + w.index + w[0].length,
  }));

/** The names among the words of one run, the longest first from each word on. */
function inRun(words: readonly Span[], text: string, hits: readonly Hit[], lexicon: Lexicon): Hit[] {
  const found: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    for (let j = Math.min(words.length, i + MOST_WORDS) - 1; j > i; j--) {
      const hit = between(words[i]!, words[j]!, text, hits, lexicon);
      if (!hit) continue;
      found.push(hit);
      i = j;
      break;
    }
  }
  return found;
}

/** The name that the words from a first to a last one are by their consonants, unless a listed one covers it. */
function between(first: Span, last: Span, text: string, hits: readonly Hit[], lexicon: Lexicon): Hit | null {
  const { start } = first;
  const end = endWithoutPossessive(text, last.end);
  if (!/^\p{Lu}/u.test(text.slice(start)) || !/\p{Lu}/u.test(text.slice(last.start, end))) return null;
  if (hits.some((h) => h.start <= start && h.end >= end)) return null;
  const entity = ownerByConsonants(foldWords(text.slice(start, end)), lexicon);
  if (!entity || text.slice(start, end).includes('\n')) return null;
  const listed = hits.some(
    (h) => h.start < end && start < h.end && h.senses.some((s) => s.entity === entity && s.use === 'plain'),
  );
  if (listed) return null;
  const sense = { entity, use: 'plain', acronym: false, short: false, single: false } as const;
  return { start, end, skeleton: true, senses: [sense] };
}

/** Whose name this is by its consonants: enough of them, or few and a listed spelling near by. */
function ownerByConsonants(words: readonly string[], lexicon: Lexicon): Entity | undefined {
  const skeleton = skeletonOf(words);
  const owner = skeleton ? lexicon.ownerOf(skeleton) : undefined;
  if (!owner || isTelling(skeleton!, words)) return owner;
  return [owner.name, ...owner.aliases].some((form) => isNear(words, foldWords(form))) ? owner : undefined;
}

const endWithoutPossessive = (text: string, end: number) =>
  /['’]s$/.test(text.slice(end - 2, end)) ? end - 2 : end;
