// Counts and how sure they claim to be, as intervals of whole numbers.
import type { Qualifier, Value } from './database';
import { isOfCondition, whoKey, type Who } from './who';

/** What a page or a report says of something: a count or words, and how sure; exactly when no qualifier is given. */
export interface QualifiedValue {
  value: Value;
  qualifier?: Qualifier | undefined;
}

/** The least and the most that a count allows. */
export type Interval = [least: number, most: number];

/**
 * What a word for a number spans. Wide on purpose: a word contradicts a number only when no reading of it fits. The least
 * of “tens”, “dozens” and “hundreds” is what ACLED codes for them (10, 12 and 100; “Fatalities”, ACLED 2023).
 */
export const WORD_BOUNDS: Readonly<Record<string, Interval>> = {
  'a few': [2, 6],
  some: [2, 20],
  several: [3, 12],
  tens: [10, 99],
  dozens: [12, 99],
  scores: [20, 199],
  hundreds: [100, 999],
  thousands: [1000, 9999],
  'tens of thousands': [10_000, 99_999],
  'hundreds of thousands': [100_000, 999_999],
  millions: [1_000_000, 9_999_999],
};

/** “About 2,500” and “2,400” are taken to agree. */
const ABOUT = 0.1;

/** The counts that a value and its qualifier allow; two rival numbers allow either. Null for what is no count. */
export function intervalsOf(value: Value, qualifier: Qualifier = 'exactly'): Interval[] | null {
  if (typeof value === 'string') {
    const bounds = WORD_BOUNDS[value.toLowerCase()];
    return bounds ? [bounds] : null;
  }
  if (typeof value === 'object') {
    return 'either' in value ? value.either.map((n): Interval => [n, n]) : [[value.min, value.max]];
  }
  switch (qualifier) {
    case 'at-least':
      return [[value, Infinity]];
    case 'more-than':
      return [[value + 1, Infinity]];
    case 'up-to':
      return [[0, value]];
    case 'about':
      return [[value * (1 - ABOUT), value * (1 + ABOUT)]];
    case 'nearly':
      return [[value * (1 - ABOUT), value]];
    default:
      return [[value, value]];
  }
}

/** The least that a value with its qualifier allows; infinite for what is no count. */
export const leastOf = ({ value, qualifier }: QualifiedValue): number =>
  Math.min(...(intervalsOf(value, qualifier) ?? []).map(([least]) => least));

/**
 * A toll as a key: equal when measure, whom it counts and value are. Of fighters and members it says nothing of whose they
 * are, since one report names their group and the next does not; of nobody how badly they were hurt.
 */
export const tollKey = (measure: string, who: Who, value: unknown) =>
  `${measure} ${whoKey(evidentWho(who))} ${JSON.stringify(value)}`;

function evidentWho(who: Who): Who {
  const { role, of, part } = isOfCondition(who) ? { ...who, part: undefined } : who;
  const isOfGroup = role === 'combatants' || role === 'members';
  return { role, ...(of && !isOfGroup && { of }), ...(part && { part }) };
}
