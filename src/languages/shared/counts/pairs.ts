// Persons named one by one are counted together: “a man and a woman were killed”, “a man, his wife and a child”.
import type { FoundNumber } from '../numbers/find';
import type { Token } from './tokens';
import { Is } from './vocabulary';

/** Words between an article and its noun: “a 30-year-old local man”. */
const BEFORE = 7;
/** Words from one person to the next. */
const BETWEEN = 9;

/** The numbers of a sentence, with one for each group of persons who are named one by one. */
export function withPairs(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  needsArticle: boolean,
): FoundNumber[] {
  const groups: FoundNumber[] = [];
  const many = new Set(numbers.filter((n) => n.value !== 1 && !isAged(n, tokens)).map((n) => n.core));
  for (let at = 0; at < tokens.length; at++) {
    const group = groupAt(at, tokens, many, needsArticle);
    if (!group) continue;
    groups.push(group);
    at = group.to;
  }
  if (!groups.length) return [...numbers];
  const taken = (n: FoundNumber) => groups.some((g) => n.from <= g.to && n.to >= g.from);
  return [...numbers.filter((n) => !taken(n)), ...groups].sort((a, b) => a.from - b.from);
}

const has = (token: Token | undefined, bits: number) => token !== undefined && (token.is & bits) !== 0;

/** A number that is seen to be an age: digits before a hyphen, or after a person. */
const isAged = ({ core, to }: FoundNumber, tokens: readonly Token[]) =>
  tokens[to + 1]?.text === '-' || has(tokens[core - 2], Is.single);

function groupAt(
  first: number,
  tokens: readonly Token[],
  many: ReadonlySet<number>,
  needsArticle: boolean,
): FoundNumber | null {
  if (!has(tokens[first], Is.single)) return null;
  const from = needsArticle ? articleBefore(first, tokens, many) : first;
  if (from === null) return null;
  let value = 1;
  let to = first;
  let isEnded = false;
  for (let at = first + 1; at <= Math.min(tokens.length - 1, to + BETWEEN) && !isEnded; at++) {
    const token = tokens[at]!;
    if (token.stop || token.within || many.has(at) || endsGroup(token)) break;
    if (!has(token, Is.single)) continue;
    const link = linkBetween(to, at, tokens, needsArticle);
    if (!link) break;
    value++;
    to = at;
    isEnded = link === 'and';
  }
  return isEnded ? { from, to, core: from, value, qualifier: 'exactly' } : null;
}

/** Italian “e” is “and” as well as “is”. */
const endsGroup = (token: Token) =>
  has(token, Is.barrier | Is.relative) || (has(token, Is.auxiliary) && !has(token, Is.conjunction));

/** Where the noun phrase of a person begins; null when no article opens it. */
function articleBefore(noun: number, tokens: readonly Token[], many: ReadonlySet<number>): number | null {
  for (let at = noun - 1; at >= Math.max(0, noun - BEFORE); at--) {
    const token = tokens[at]!;
    if (has(token, Is.article)) return at;
    if (token.stop || token.comma || token.within || many.has(at) || has(token, Is.conjunction | Is.single))
      return null;
  }
  return null;
}

/** What joins two persons: “and”, a comma of a list, or nothing that does. */
function linkBetween(
  from: number,
  to: number,
  tokens: readonly Token[],
  needsArticle: boolean,
): 'and' | 'comma' | null {
  // one word: Arabic “وامرأة”
  if (has(tokens[to], Is.conjunction)) return 'and';
  let link: 'and' | 'comma' | null = null;
  let hasArticle = false;
  for (let at = from + 1; at < to; at++) {
    if (has(tokens[at], Is.conjunction)) link = 'and';
    else if (tokens[at]!.comma) link ??= 'comma';
    else if (has(tokens[at], Is.article)) hasArticle = true;
  }
  return needsArticle && !hasArticle && link === 'comma' ? null : link;
}
