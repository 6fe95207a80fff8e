// ISO days as numbers, and whether there is such a day.

const DAY_MS = 86_400_000;
const LONGEST_MONTH = 31;

/** An ISO day as the number of days since 1970; a month or a year counts from its first day. NaN for no date. */
export function dayNumber(iso: string): number {
  const [year, month, day] = [
    Number(iso.slice(0, 4)),
    Number(iso.slice(5, 7) || 1),
    Number(iso.slice(8, 10) || 1),
  ];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= LONGEST_MONTH)) return NaN;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** The ISO day of a number of days since 1970. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** The weekday of a number of days since 1970: 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + EPOCH_WEEKDAY) % 7) + 7) % 7;

/** Why two ISO days, whole or in part, are no span, or null. */
export const problemOfSpan = (from: string, to: string): string | null =>
  to < from ? `ends (${to}) before it begins (${from})` : null;

/** Today, as an ISO day. */
export const today = (): string => isoDay(Math.floor(Date.now() / DAY_MS));

/** Whether a text is a whole ISO day that there is, from the year 1000 on: 2024-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
