// Persons named one by one are counted together: “a man and a woman were killed”, “two men, a woman and a child”.
import type { FoundNumber } from '../numbers/find';
import { has } from './sentence';
import type { Token } from './tokens';
import { Is, type CompiledVocabulary } from './vocabulary';

/** Words between an article and its noun: “a 30-year-old local man”. */
const BEFORE = 7;
/** Words from one person to the next. */
const BETWEEN = 9;
/** Words from a number to its noun: “two young women”. */
const NOUN_REACH = 2;

/** One person, or some counted by a number. Indices into the sentence's words, inclusive. */
interface Member {
  from: number;
  to: number;
  value: number;
  single: boolean;
}

/** The numbers of a sentence, with one for each group of persons who are named one by one. */
export function withPairs(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  vocabulary: CompiledVocabulary,
): FoundNumber[] {
  const needsArticle = vocabulary.words.article !== undefined;
  const members = membersOf(numbers, tokens, vocabulary);
  const groups: FoundNumber[] = [];
  for (let i = 0; i < members.length; i++) {
    const last = endOfGroup(i, members, numbers, tokens, needsArticle);
    if (last <= i) continue;
    const group = members.slice(i, last + 1);
    i = last;
    const counted = group.some((m) => !m.single);
    // “including a woman and two girls” lists parts
    if (counted && has(tokens[group[0]!.from - 1], Is.including)) continue;
    if (!group.some((m) => m.single)) continue;
    const value = group.reduce((sum, m) => sum + m.value, 0);
    const { from } = group[0]!;
    groups.push({ from, to: group.at(-1)!.to, core: from, value, qualifier: 'exactly' });
  }
  if (!groups.length) return [...numbers];
  const taken = (n: FoundNumber) => groups.some((g) => n.from <= g.to && n.to >= g.from);
  return [...numbers.filter((n) => !taken(n)), ...groups].sort((a, b) => a.from - b.from);
}

/** A number that is seen to be an age: digits before a hyphen, or after a person. */
const isAged = ({ core, to }: FoundNumber, tokens: readonly Token[]) =>
  tokens[to + 1]?.text === '-' ||
  (!has(tokens[core - 1], Is.conjunction) && has(tokens[core - 2], Is.single));

/** Those who can be counted together, in order. */
function membersOf(
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  vocabulary: CompiledVocabulary,
): Member[] {
  const needsArticle = vocabulary.words.article !== undefined;
  const counted = numbers.flatMap((n) => countedMember(n, tokens, vocabulary));
  const held = new Set(
    counted.flatMap((m) => Array.from({ length: m.to - m.from + 1 }, (_, i) => m.from + i)),
  );
  const many = new Set(numbers.filter((n) => n.value !== 1 && !isAged(n, tokens)).map((n) => n.core));
  const singles = tokens.flatMap((token, at): Member[] => {
    if (!has(token, Is.single) || held.has(at)) return [];
    const from = needsArticle ? articleBefore(at, tokens, many) : at;
    return from === null ? [] : [{ from, to: at, value: 1, single: true }];
  });
  return [...counted, ...singles].sort((a, b) => a.from - b.from);
}

/** “Two women”: a number of people like those who are named one by one. */
function countedMember(
  n: FoundNumber,
  tokens: readonly Token[],
  { several, fold, words }: CompiledVocabulary,
): Member[] {
  const isSeveral = (word: string) => {
    const folded = fold(word);
    const { joinedAnd } = words;
    return (
      several.has(folded) ||
      (joinedAnd !== undefined && folded.startsWith(joinedAnd) && several.has(folded.slice(joinedAnd.length)))
    );
  };
  const { from, to, core, value, qualifier } = n;
  if (typeof value !== 'number' || value < 2 || qualifier !== 'exactly' || isAged(n, tokens)) return [];
  // one word: Arabic “رجلان”
  if (isSeveral(tokens[core]!.lower)) return [{ from, to, value, single: false }];
  for (let at = to + 1; at <= to + NOUN_REACH; at++) {
    const token = tokens[at];
    if (!token || token.stop || token.comma || token.within || has(token, Is.conjunction)) return [];
    if (has(token, Is.single) || isSeveral(token.lower)) return [{ from, to: at, value, single: false }];
  }
  return [];
}

/** The index of the last member of the group that one opens; its own index when it opens none. */
function endOfGroup(
  first: number,
  members: readonly Member[],
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  needsArticle: boolean,
): number {
  let last = first;
  for (let i = first; i + 1 < members.length; i++) {
    const [a, b] = [members[i]!, members[i + 1]!];
    const link = b.to - a.to <= BETWEEN + BEFORE ? linkBetween(a, b, numbers, tokens, needsArticle) : null;
    if (!link || (link === 'comma' && last > first)) break;
    // Arabic has “and” before each
    if (link === 'and') last = i + 1;
  }
  return last;
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
  a: Member,
  b: Member,
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
  needsArticle: boolean,
): 'and' | 'comma' | null {
  let link: 'and' | 'comma' | null = null;
  let hasArticle = !b.single;
  for (let at = a.to + 1; at <= b.to; at++) {
    const token = tokens[at]!;
    const isInside = at >= b.from;
    if (token.stop || token.within || endsGroup(token)) return null;
    // one word: Arabic “وامرأة”
    if (has(token, Is.conjunction) && (!isInside || at === b.from || !needsArticle)) link = 'and';
    else if (token.comma && !isInside) link ??= 'comma';
    if (has(token, Is.article)) hasArticle = true;
  }
  const isOther = (n: FoundNumber) => n.core > a.to && n.core < b.from && n.value !== 1 && !isAged(n, tokens);
  if (numbers.some(isOther)) return null;
  return needsArticle && !hasArticle && link === 'comma' ? null : link;
}
