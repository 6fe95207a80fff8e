// How dates fit the days of an incident.
import { dayNumber, isoDay, weekdayOf } from '../../model/days';
import type { FoundDate } from '../language';
import type { Profile } from './profile';

const NEAR_DAYS = 1;
/** “Two weeks ago” is a day by so many days more or less. */
const ROUGH_DAYS = 10;
/** A period of at most so many days is a week or a month; a longer one says the year. */
const MONTH_DAYS = 45;

/** From the least to the most that dates can say. */
const DAY_FITS = [
  'dayUnsaid',
  'dayOther',
  'dayYear',
  'dayYearless',
  'dayPeriod',
  'dayNear',
  'daySame',
] as const;
type DayFit = (typeof DAY_FITS)[number];
const FIT = Object.fromEntries(DAY_FITS.map((name, i) => [name, i])) as Record<DayFit, number>;

/** How the nearest of some dates fits the days of an incident. */
export function fitDay({ days }: Profile, dates: readonly FoundDate[]): DayFit {
  if (!days) return 'dayUnsaid';
  const fits = dates.map((d) => {
    if (d.weekday !== undefined) return FIT[fitWeekday(d.weekday, Number(d.from.slice(-2)), days)];
    const [a, b] = d.yearless ? inYearOf(d, days.from) : [dayNumber(d.from), dayNumber(d.to)];
    if (d.rough)
      return days.from <= b + ROUGH_DAYS && days.to >= a - ROUGH_DAYS ? FIT.dayPeriod : FIT.dayOther;
    if (d.yearless)
      return days.from <= b + NEAR_DAYS && days.to >= a - NEAR_DAYS ? FIT.dayYearless : FIT.dayOther;
    if (d.day && b >= days.from && a <= days.to) return FIT.daySame;
    if (d.day && b >= days.from - NEAR_DAYS && a <= days.to + NEAR_DAYS) return FIT.dayNear;
    if (d.day || days.from > b || days.to < a) return FIT.dayOther;
    return b - a <= MONTH_DAYS ? FIT.dayPeriod : FIT.dayYear;
  });
  return DAY_FITS[Math.max(0, ...fits)]!;
}

/** An incident of more days has each weekday on most days of the month. */
const MOST_DAYS = 7;

/** How a weekday with a day of the month fits days: of a whole year few have both. */
function fitWeekday(weekday: number, ofMonth: number, { from, to }: { from: number; to: number }): DayFit {
  const isIt = (day: number) => weekdayOf(day) === weekday && Number(isoDay(day).slice(-2)) === ofMonth;
  const last = Math.min(to, from + MOST_DAYS);
  for (let day = from; day <= last; day++) if (isIt(day)) return 'daySame';
  return isIt(from - NEAR_DAYS) || isIt(last + NEAR_DAYS) ? 'dayNear' : 'dayOther';
}

const HALF_A_YEAR = 183;

/** The days that a date without its year means when it is of the time of a day. */
function inYearOf({ from, to }: FoundDate, day: number): readonly [number, number] {
  const first = dayNumber(`${isoDay(day).slice(0, 4)}${from.slice(4)}`);
  const year =
    Number(isoDay(day).slice(0, 4)) + (first - day > HALF_A_YEAR ? -1 : day - first > HALF_A_YEAR ? 1 : 0);
  const begin = dayNumber(`${year}${from.slice(4)}`);
  return [begin, begin + dayNumber(to) - dayNumber(from)];
}
