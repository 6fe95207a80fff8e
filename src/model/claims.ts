// What must hold of one claim beyond the shape of its record.
import type { Claim } from './database';
import { isDay } from './days';
import { COUNTED_MEASURES } from './measures';

const COUNTED: readonly string[] = COUNTED_MEASURES;

/** What is wrong with a claim's value, or null. */
export function problemOfClaim({ measure, value }: Claim): string | null {
  if (typeof value === 'object' && 'min' in value && value.min > value.max) return 'the range runs backwards';
  if (typeof value !== 'string' && !COUNTED.includes(measure)) return `${measure} takes words, not a number`;
  return measure === 'date' && typeof value === 'string' && !isDayOrMonth(value)
    ? `“${value}” is no date`
    : null;
}

const isDayOrMonth = (text: string) => isDay(text) || isDay(`${text}-01`);
