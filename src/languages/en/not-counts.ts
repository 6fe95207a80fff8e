// Numbers that count nobody: ages, clock times, distances, days of the month, money, shares, brigades, names with a number.
import type { Word } from '../../text/words';
import type { FoundNumber } from './numbers';
import { MONTH, PEOPLE } from './vocabulary';

const UNIT =
  /^(?:kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet|foot|inch(?:es)?|famil(?:y|ies)|households?|percent|per|%|years?|months?|weeks?|days?|hours?|hrs?|minutes?|mins?|seconds?|decades?|nights?|dollars?|euros?|pounds?|riyals?|dinars?|pesos?|rubles?|roubles?|shekels?|rupees?|yen|yuan|francs?|liras?|barrels?|am|pm|o'clock|gmt|utc|th|st|nd|rd|tons?|tonnes?|kg|kilograms?|kilos?|degrees?|points?|times?|goals?)$/;
/** What a number names instead of counting: Tower 22, Resolution 2231, the age of 47. */
const NUMBERED =
  /^(?:aged|age|ages|brigade|division|battalion|unit|tower|camp|base|resolution|article|chapter|section|route|highway|road|gate|phase|day|season|episode|part|volume|flight|boeing|airbus|formula|page|terminal|room|floor|sector|zone|area|level|channel|site|hangar|type|mark|class|version|line|group|no|number|\$|£|€|#)$/;
const ORDERED = /^(?:brigade|division|battalion|squadron|unit|regiment|corps|fleet)$/;
const HYPHENATED = /^\p{L}/u;

/** Whether a number counts nobody. */
export function isNoCount(words: readonly Word[], n: FoundNumber): boolean {
  const before = words[n.from - 1]?.lower ?? '';
  const after = words[n.to + 1];
  const next = after?.lower ?? '';
  const digits = /^\d/.test(words[n.core]!.text);
  if (isDayOfMonth(words, n, before, next)) return true;
  // a count of wounds in a compound, “one-way”, “five-member”, “26-year-old”
  if (isHyphenated(words, n) || isNoOne(words, n)) return true;
  if (UNIT.test(next) && next !== 'times' && !PEOPLE.test(words[n.to + 2]?.lower ?? '')) return true;
  if ((next === 'a' || next === 'p') && words[n.to + 2]?.text === '.' && words[n.to + 3]?.lower === 'm')
    return true;
  if (digits && NUMBERED.test(before)) return true;
  if (before === 'age' || before === 'aged' || before === '$' || before === '#') return true;
  // “women aged 46 and 59”
  if (
    /^(?:and|,|or)$/.test(before) &&
    /^\d/.test(words[n.from - 2]?.text ?? '') &&
    /^age[sd]?$/.test(words[n.from - 3]?.lower ?? '')
  )
    return true;
  if (ORDERED.test(next)) return true;
  if (isYear(words, n, next)) return true;
  if (isClockTime(words, n, before, next)) return true;
  return before === '(' && next === ')';
}

const DAY = /^\d{1,2}$/;

function isDayOfMonth(words: readonly Word[], n: FoundNumber, before: string, next: string): boolean {
  const abbreviated = before === '.' && MONTH.test(words[n.from - 2]?.lower ?? '');
  // “on 23 September 28 bodies were found”: the day precedes the month
  const dated = MONTH.test(before) && DAY.test(words[n.from - 2]?.text ?? '');
  if (((MONTH.test(before) && !dated) || abbreviated) && n.qualifier === 'exactly') return true;
  return MONTH.test(next) && next !== 'may' && /^\d{1,2}$/.test(words[n.core]!.text);
}

const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** “at 1545 (2145 GMT)”, “0715 hours”; without such words behind it, a toll can be “at 1545”. */
const isClockTime = (words: readonly Word[], n: FoundNumber, before: string, next: string) =>
  CLOCK.test(words[n.core]!.text) &&
  (/^(?:gmt|utc|hours|local)$/.test(next) ||
    (before === 'at' && /^(?:[(,.]|gmt)?$/.test(next)) ||
    /^0/.test(words[n.core]!.text));

function isHyphenated(words: readonly Word[], n: FoundNumber): boolean {
  const [last, dash, rest] = [words[n.to]!, words[n.to + 1], words[n.to + 2]];
  return (
    dash?.text === '-' && dash.start === last.end && rest?.start === dash.end && HYPHENATED.test(rest.text)
  );
}

/** “No one” and “no-one” count none. */
const isNoOne = (words: readonly Word[], n: FoundNumber) =>
  words[words[n.from - 1]?.text === '-' ? n.from - 2 : n.from - 1]?.lower === 'no';

function isYear(words: readonly Word[], n: FoundNumber, next: string): boolean {
  if (typeof n.value !== 'number' || n.value < 1900 || n.value > 2099) return false;
  if (!/^\d{4}$/.test(words[n.core]!.text) || PEOPLE.test(next)) return false;
  return !/^(?:troops|soldiers)$/.test(words[n.to + 2]?.lower ?? '');
}
