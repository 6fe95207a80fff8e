// ISO days as numbers, and whether there is such a day.

const DAY_MS = 86_400_000;

const dayNumbers = new Map<string, number>();
const MOST_DAYS_KEPT = 4000;

/** An ISO day as the number of days since 1970; a month or a year counts from its first day. */
export function dayNumber(iso: string): number {
  const known = dayNumbers.get(iso);
  if (known !== undefined) return known;
  const day = Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY_MS);
  if (dayNumbers.size < MOST_DAYS_KEPT) dayNumbers.set(iso, day);
  return day;
}

/** The ISO day of a number of days since 1970. */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Why two ISO days, whole or in part, are no span, or null. */
export const problemOfSpan = (from: string, to: string): string | null =>
  to < from ? `ends (${to}) before it begins (${from})` : null;

/** Today, as an ISO day. */
export const today = (): string => isoDay(Math.floor(Date.now() / DAY_MS));

/** Whether a text is a whole ISO day that there is: 2024-02-30 is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
