// What a query asks: for whom, how many, when or where; with which numbers and days; and the words that are left to look for.
import type { FigureMeasure } from '../model/measures';
import { LONGEST_QUERY } from '../protocol/limits';
import { askedBy, officesIn, withoutEndings, type Asking, type Office } from '../languages/questions';
import type { Languages } from '../reading/language';
import { foldWords } from '../text/tokens';
import { monthOf } from './months';
import { splitQuery } from './asked';

export interface Question {
  asks: 'who' | 'said' | 'count' | 'when' | 'where' | 'led' | null;
  /** The offices that it names, the nearest first, and its other words. */
  offices: readonly Office[];
  others: readonly string[];
  measure: FigureMeasure;
  numbers: number[];
  /** Days, with dots for what the query leaves open. */
  dates: string[];
  /** What is to be found, folded; with its spelling as typed in `text`. */
  words: string[];
  text: string;
}

/** “30,000”, “2 500”, “84” */
const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[,.\u00a0\u202f ]\d{3})+(?!\d)|(?<![\p{L}\d])\d+(?![\p{L}\d])/gu;
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu;
const MOST_SPELT = 100;
const YEAR = /^(?:19|20)\d\d$/;

/** `languages`: those whose months a query can name. */
export function parseQuestion(query: string, languages: Languages): Question {
  const codes = languages.all.flatMap(({ code }) => code ?? []);
  const text = withoutEndings(query.slice(0, LONGEST_QUERY).replaceAll('׳', "'"));
  const all = foldWords(text);
  // a number is a day only beside a month or a year: “camp 22” is none
  const isDated = all.some((w) => YEAR.test(w) || monthOf(w, codes) !== undefined);
  const { dates, words } = isDated ? splitQuery(text, languages) : { dates: [], words: all };
  const asked = new Set(words.flatMap((w) => [...askedBy(w)]));
  const { offices, rest: others } = officesIn(words);
  const isCounted = asked.has('killed') || asked.has('wounded') || asked.has('said');
  const spelt = new Map(isCounted ? words.flatMap((w) => speltNumber(w, languages)) : []);
  const digits = isDated ? [] : (text.match(NUMBER) ?? []).map((n) => Number(n.replace(/\D/g, '')));
  const numbers = digits.length ? digits : [...spelt.values()];
  const capitals = new Set(/\p{Ll}/u.test(text) ? foldWords((text.match(CAPITALS) ?? []).join(' ')) : []);
  // in capitals it is an abbreviation, and no article
  const isPlain = (w: string) =>
    askedBy(w).size === 0 ||
    // without a count it describes an event
    (askedBy(w).has('captured') && !asked.has('count')) ||
    (capitals.has(w) && askedBy(w).has('filler'));
  const rest = words.filter((w) => isPlain(w) && !spelt.has(w));
  return {
    asks: intentOf(asked, numbers),
    offices,
    others: others.filter(isPlain),
    measure: asked.has('wounded')
      ? 'wounded'
      : asked.has('captured') && asked.has('count')
        ? 'captured'
        : 'killed',
    numbers,
    dates,
    words: rest,
    text,
  };
}

/** A number from two to ninety-nine in a word of any language: larger ones are typed in digits. */
function speltNumber(word: string, languages: Languages): [word: string, value: number][] {
  const value = askedBy(word).size > 0 ? null : languages.numberOf(word);
  return value !== null && value > 1 && value < MOST_SPELT ? [[word, value]] : [];
}

function intentOf(asked: ReadonlySet<Asking>, numbers: readonly number[]): Question['asks'] {
  const hurt = asked.has('killed') || asked.has('wounded');
  if (asked.has('count')) return 'count';
  if (asked.has('when')) return 'when';
  if (asked.has('where')) return 'where';
  if (asked.has('said') && numbers.length > 0) return 'said';
  if (asked.has('who')) return asked.has('led') && !hurt ? 'led' : 'who';
  if (hurt || numbers.length > 0) return 'count';
  return null;
}
