// A weekday with a day of the month, “Friday (2)”: without month and year it is still one day in some two hundred.
import type { Sentence } from '../../text/sentences';
import type { FoundDate, Language } from '../language';

/** 4 January 1970 was a Sunday. */
const FIRST_SUNDAY = 3;
const DAY_MS = 86_400_000;

/** Sunday to Saturday in a language, as sources of patterns. */
const weekdaysOf = (code: string): string[] => {
  const format = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, i) => {
    const name = format.format((FIRST_SUNDAY + i) * DAY_MS);
    // “пятницу” of “пятница”
    return code === 'ru' ? `${name.slice(0, -1)}\\p{L}{1,2}` : name;
  });
};

const patterns = new Map<string, RegExp>();

function patternOf(code: string): RegExp {
  const known = patterns.get(code);
  if (known) return known;
  const names = weekdaysOf(code)
    .map((name) => `(${name})`)
    .join('|');
  const made = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${names})[,،]?\s\((\d{1,2})\)`, 'giu');
  patterns.set(code, made);
  return made;
}

/** Such days of some sentences. */
export function weekdaysWithDay(sentences: readonly Sentence[], { code }: Language): FoundDate[] {
  return code === null ? [] : sentences.flatMap((sentence) => inSentence(sentence, patternOf(code)));
}

function inSentence(sentence: Sentence, pattern: RegExp): FoundDate[] {
  return [...sentence.text.matchAll(pattern)].flatMap((m) => {
    const day = Number(m.at(-1));
    const weekday = m.slice(1, 8).findIndex(Boolean);
    if (day < 1 || day > 31) return [];
    const start = sentence.start + m.index;
    const iso = `2001-01-${String(day).padStart(2, '0')}`;
    return [{ start, end: start + m[0].length, from: iso, to: iso, day: true, yearless: true, weekday }];
  });
}
