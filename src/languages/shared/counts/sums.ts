// Parts that a sentence adds up itself: “13 bodies were seen: eight rebels, four soldiers and a civilian”.
import type { Count } from './sentence';
import type { Phrase } from './phrases';
import type { Token } from './tokens';
import { Is } from './vocabulary';

/** Fewest people whose parts are worth adding up. */
const FEWEST = 3;
/** Words from a whole to its parts, and from part to part. */
const REACH = 16;
const SHARED = new Set(['killed', 'wounded', 'missing', 'captured']);

/** The counts of a sentence, where those behind a whole that give its sum are its parts. `phrases`: of all its numbers. */
export function partsBySum(
  counts: readonly Count[],
  phrases: readonly Phrase[],
  tokens: readonly Token[],
): Count[] {
  const byFrom = new Map(counts.map((c) => [c.number.from, c]));
  let done = -1;
  phrases.forEach((phrase, i) => {
    const whole = byFrom.get(phrase.number.from);
    if (i <= done || !whole || whole.part || !SHARED.has(whole.measure)) return;
    const end = endOfParts(whole, i, phrases, byFrom, tokens);
    if (end === null) return;
    done = end;
    for (const part of phrases.slice(i + 1, end + 1)) {
      const known = byFrom.get(part.number.from);
      const { number } = part;
      const own = { number, phrase: part, others: false, saysOthers: false, times: false };
      byFrom.set(number.from, { ...(known ?? own), measure: whole.measure, part: true, by: SUMMED });
    }
  });
  return [...byFrom.values()].sort((a, b) => a.number.from - b.number.from);
}

const SUMMED = 'parts that give the sum';

/** The position of the last part of a whole; null when what is behind it is not its parts. */
function endOfParts(
  { number, measure, phrase }: Count,
  at: number,
  phrases: readonly Phrase[],
  byFrom: ReadonlyMap<number, Count>,
  tokens: readonly Token[],
): number | null {
  const whole = number.value;
  if (typeof whole !== 'number' || whole < FEWEST) return null;
  let sum = 0;
  let end = phrase.to;
  for (let i = at + 1; i < phrases.length; i++) {
    const part = phrases[i]!;
    const { value, from } = part.number;
    const known = byFrom.get(from);
    const isPart = typeof value === 'number' && !part.thing && (known ? known.measure === measure : true);
    if (!isPart || from - end > REACH || isOther(end, from, tokens, sum > 0)) return null;
    sum += value;
    end = part.to;
    const isLast = i > at + 1 && (sum === whole || (sum === whole - 1 && isOneMore(end, tokens)));
    const isAfterOne = i === at + 1 && sum === whole - 1 && isOneBefore(from, phrase.to, tokens);
    if (isLast || isAfterOne) return i;
    if (sum >= whole) return null;
  }
  return null;
}

/** Whether words between a whole and a part, or between two parts, say something else of the part. */
function isOther(from: number, to: number, tokens: readonly Token[], isAfterPart: boolean): boolean {
  for (let at = from + 1; at < to; at++) {
    const { is, within } = tokens[at]!;
    if (is & Is.barrier || (isAfterPart && within)) return true;
  }
  return false;
}

/** “and a civilian”: somebody counted by no number. */
function isOneMore(end: number, tokens: readonly Token[]): boolean {
  const joined = ((tokens[end + 1]?.is ?? 0) & Is.conjunction) !== 0;
  return joined && tokens.slice(end + 2, end + 5).some((t) => (t.is & (Is.people | Is.single)) !== 0);
}

/** “a sergeant and nine soldiers”: the same before the first number. */
function isOneBefore(from: number, whole: number, tokens: readonly Token[]): boolean {
  const joined = ((tokens[from - 1]?.is ?? 0) & Is.conjunction) !== 0;
  const one = tokens.slice(Math.max(whole + 1, from - 5), Math.max(0, from - 1));
  return joined && one.some((t) => (t.is & (Is.people | Is.single)) !== 0);
}
