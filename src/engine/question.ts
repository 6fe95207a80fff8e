// What a query asks: for whom, how many, when or where; with which numbers and days; and the words that are left to look for.
import type { FigureMeasure } from '../model/measures';
import { LONGEST_QUERY } from '../protocol/limits';
import { askedBy, officesIn, type Asking, type Office } from '../languages/questions';
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
const YEAR = /^(?:19|20)\d\d$/;

/** `languages`: those whose months a query can name. */
export function parseQuestion(query: string, languages: Languages): Question {
  const codes = languages.all.flatMap(({ code }) => code ?? []);
  const text = query.slice(0, LONGEST_QUERY);
  const all = foldWords(text);
  // a number is a day only beside a month or a year: “camp 22” is none
  const isDated = all.some((w) => YEAR.test(w) || monthOf(w, codes) !== undefined);
  const { dates, words } = isDated ? splitQuery(text, languages) : { dates: [], words: all };
  const asked = new Set(words.flatMap((w) => [...askedBy(w)]));
  const { offices, rest: others } = officesIn(words);
  const numbers = isDated ? [] : (text.match(NUMBER) ?? []).map((n) => Number(n.replace(/\D/g, '')));
  const rest = words.filter((w) => askedBy(w).size === 0);
  return {
    asks: intentOf(asked, numbers),
    offices,
    others: others.filter((w) => askedBy(w).size === 0),
    measure: asked.has('wounded') ? 'wounded' : 'killed',
    numbers,
    dates,
    words: rest,
    text,
  };
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
