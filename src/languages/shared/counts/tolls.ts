// From a sentence to its tolls: numbers, what each counts, and whom, by what a language says of each step.
import type { FigureMeasure } from '../../../model/measures';
import { PEOPLE, type Role } from '../../../model/who';
import type { Toll } from '../../../reading/figures/tolls';
import type { Sentence } from '../../../text/sentences';
import type { Word } from '../../../text/words';
import type { FoundNumber } from '../numbers/find';
import { isAge } from './ages';
import { withPairs } from './pairs';
import { findCounts } from './find';
import type { Count } from './sentence';
import { findNone } from './none';
import { singlesIn } from './single';
import { tokenize, type Token } from './tokens';
import { Form, Is, type CompiledVocabulary } from './vocabulary';
import { countWordsOf } from './words';

/** Whom a count counts, as `Toll` has it. */
export type Whom = Pick<Toll, 'who' | 'phrase' | 'owner'>;

/** The steps of a language. */
export interface CountReader {
  vocabulary: CompiledVocabulary;
  numbers(words: readonly Word[]): FoundNumber[];
  /** Whether a number counts nobody: a date, an age, a name with a number. */
  isNoCount(words: readonly Word[], number: FoundNumber): boolean;
  whom(count: Count, words: readonly Word[], previous: Toll | undefined): Whom;
  /** Whom a zero denies that is said by word `at`. */
  whomDenied(words: readonly Word[], at: number): Whom;
  /** Whether a number is an article too, and counts only right before a noun of harm. */
  isArticle?(words: readonly Word[], number: FoundNumber): boolean;
  running?(sentence: string): Toll['running'];
}

/** Words of a sentence that says no more than who some were of those counted before it. */
const SHORT = 24;

/** The tolls of one sentence, in order. */
export function readTolls(sentence: Sentence, reader: CountReader): Toll[] {
  const words = countWordsOf(sentence);
  const tokens = tokenize(words, reader.vocabulary);
  const counting = Is.attacks | Is.attacked | Is.force | Is.including | Is.ofThem | Is.others;
  if (tokens.length > SHORT && !tokens.some((t) => t.harm ?? t.is & counting)) return [];
  // “an officer” is no count, “one dead” is
  const counts = (n: FoundNumber) =>
    !(n.value === 1 && (tokens[n.from - 1]?.is ?? 0) & (Is.negation | Is.nobody)) && isCounted(n);
  const isCounted = (n: FoundNumber) =>
    !reader.isArticle?.(words, n) ||
    ((tokens[n.to + 1]?.harm?.form ?? 0) & (Form.state | Form.noun)) !== 0 ||
    isHarmedPerson(n.to + 1, tokens) ||
    isAfterHarm(n, tokens, reader.vocabulary) ||
    isObjectOfHarm(n, tokens);
  const found = reader.numbers(words).flatMap((n) => unlessRevised(unlessReached(n, tokens), tokens));
  const grouped = withPairs(found, tokens, reader.vocabulary);
  const numbers = grouped.filter((n) => !isAge(words, n) && !reader.isNoCount(words, n) && counts(n));
  const alone = singlesIn(found, tokens, reader.vocabulary).filter((n) => !overlaps(n, numbers));
  const all = [...numbers, ...alone].sort((a, b) => a.from - b.from);
  const running = reader.running?.(sentence.text);
  const tolls: Toll[] = [];
  for (const count of findCounts(tokens, all, reader.vocabulary)) {
    const implied = alone.includes(count.number);
    const toll = { ...tollOf(count, words, reader, tolls), ...(implied && { implied: true as const }) };
    if (implied && (toll.who.part ?? tolls.some((t) => t.measure === toll.measure))) continue;
    // “a commander killed”: whom it was meant for, seldom all who died
    if (toll.who.part && reader.isArticle?.(words, count.number)) continue;
    tolls.push({ ...toll, ...(running && { running }) });
  }
  const zeros = findNone(tokens, found).flatMap(({ at, measure }) => zerosOf(words, at, measure, reader));
  return [...tolls, ...zeros].sort((a, b) => a.start - b.start);
}

const overlaps = (n: FoundNumber, numbers: readonly FoundNumber[]) =>
  numbers.some((other) => n.from <= other.to && other.from <= n.to);

/** Words between somebody and what befell them: “un berger a d’abord été tué”, “un policía y un civil muertos”. */
const HARM_REACH = 8;

/** Whether an article's noun is somebody of whom the same clause says what befell them, of them alone or with another. */
function isHarmedPerson(at: number, tokens: readonly Token[]): boolean {
  if (!tokens[at] || !(tokens[at].is & Is.people)) return false;
  let passive = false;
  for (let i = at + 1; i <= Math.min(tokens.length - 1, at + HARM_REACH); i++) {
    const { harm, is, stop, comma } = tokens[i]!;
    if (stop || comma || is & (Is.barrier | Is.relative)) return false;
    if (harm)
      return (
        (harm.form & Form.undergo) !== 0 ||
        ((harm.form & Form.state) !== 0 && (passive || i <= at + 2 || (tokens[i - 1]!.is & Is.people) !== 0))
      );
    if (is & (Is.auxiliary | Is.perfect)) passive = true;
  }
  return false;
}

/** “Perdió la vida un patrullero”: somebody named right behind the verb of what befell them. */
const isAfterHarm = (n: FoundNumber, tokens: readonly Token[], { words }: CompiledVocabulary) =>
  words.subjectLast === true &&
  ((tokens[n.from - 1]?.within?.form ?? 0) & Form.undergo) !== 0 &&
  ((tokens[n.to + 1]?.is ?? 0) & Is.people) !== 0;

/** “A tué un homme”, “mató a una mujer”: one person right behind the verb. */
function isObjectOfHarm(n: FoundNumber, tokens: readonly Token[]): boolean {
  if (!((tokens[n.to + 1]?.is ?? 0) & Is.single)) return false;
  const at = (tokens[n.from - 1]?.is ?? 0) & Is.object ? n.from - 2 : n.from - 1;
  return ((tokens[at]?.within?.form ?? 0) & Form.inflict) !== 0 && tokens[at]!.within!.to === at;
}

function tollOf(count: Count, words: readonly Word[], reader: CountReader, tolls: readonly Toll[]): Toll {
  const { number, measure, by, part, times } = count;
  // “43 of them children, and 38 others were hurt”: others beside the whole, not beside the children
  const previous = part ? tolls.at(-1) : (tolls.findLast((t) => !t.part) ?? tolls.at(-1));
  const whom = reader.whom(count, words, previous);
  const differ = count.saysOthers && previous !== undefined && areDifferent(whom, previous, measure);
  return {
    start: words[number.from]!.start,
    end: words[times ? number.to + 1 : number.to]!.end,
    measure,
    by,
    value: number.value,
    qualifier: number.qualifier,
    ...whom,
    ...(differ && { who: PEOPLE }),
    ...(part && { part: true }),
    ...(count.follows && { follows: true }),
  };
}

/** “two policemen and 11 others were killed”, “killed two children and injured 12 others”: these may be anybody. */
const areDifferent = ({ who }: Whom, previous: Toll, measure: FigureMeasure) =>
  who === previous.who && (measure === previous.measure || who.part !== undefined || SHARES.has(who.role));

/** Said of a share of those harmed: the others are not of it. */
const SHARES: ReadonlySet<Role> = new Set(['children', 'women']);

/** Russian “возросло до трёх”: after a verb of rising the words that mean “up to” give the new value. */
const unlessReached = (n: FoundNumber, tokens: readonly Token[]): FoundNumber =>
  n.qualifier === 'up-to' && ((tokens[n.from]?.is ?? 0) & (tokens[n.from - 1]?.is ?? 0) & Is.link) !== 0
    ? { ...n, from: n.core, qualifier: 'exactly' }
    : n;

/** “the toll rose from 12 to 18” revises a count: it is no range. */
function unlessRevised(n: FoundNumber, tokens: readonly Token[]): FoundNumber[] {
  if (typeof n.value !== 'object' || n.from === n.core) return [n];
  const link = tokens.findIndex((t, at) => at > n.core && at < n.to && (t.is & Is.link) !== 0);
  const before = tokens.slice(Math.max(0, n.from - TALLY_REACH), n.from);
  if (link < 0 || !before.some((t) => t.is & Is.tally || (t.harm?.form ?? 0) & Form.tally)) return [n];
  return [
    { from: n.core, to: link - 1, core: n.core, value: n.value.min, qualifier: 'exactly' },
    { from: link + 1, to: n.to, core: link + 1, value: n.value.max, qualifier: n.qualifier },
  ];
}

/** Words between a tally and the numbers that revise it. */
const TALLY_REACH = 10;

/** “No casualties” is none killed and none wounded. */
function zerosOf(words: readonly Word[], at: number, measure: FigureMeasure, reader: CountReader): Toll[] {
  const { start, end } = words[at]!;
  const whom = reader.whomDenied(words, at);
  const measures: FigureMeasure[] = measure === 'killed-or-wounded' ? ['killed', 'wounded'] : [measure];
  return measures.map((m) => ({
    start,
    end,
    measure: m,
    value: 0,
    qualifier: 'exactly',
    ...whom,
    by: 'none is a figure too',
  }));
}
