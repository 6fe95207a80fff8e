// How values, people and dates are worded for a reader: exact, and neutral.
import type { Qualifier } from '../model/database';
import type { Population } from '../model/populations';
import type { Count } from '../model/reading';

const QUALIFIED: Record<Qualifier, string> = {
  exactly: '',
  none: '',
  'at-least': 'at least ',
  about: 'about ',
  'up-to': 'up to ',
  'more-than': 'more than ',
  nearly: 'nearly ',
};

const PEOPLE: Record<Population, string> = {
  total: 'people',
  combatants: 'fighters',
  members: 'members of the group',
  commanders: 'commanders',
  guards: 'guards or companions',
  'others-of-group': 'other members',
  civilians: 'civilians',
  troops: 'troops',
  'us-troops': 'US troops',
  'coalition-troops': 'coalition troops',
  'iraqi-security-forces': 'Iraqi security forces',
  'iranian-forces': 'Iranian forces',
  contractors: 'contractors',
};

const MEASURES: Record<string, string> = {
  killed: 'Killed',
  wounded: 'Wounded',
  troops: 'Troops',
  attacks: 'Attacks',
  munitions: 'Munitions used',
  'sites-hit': 'Sites hit',
  missing: 'Missing',
  captured: 'Captured',
  date: 'Date',
  time: 'Hour',
  place: 'Place',
  site: 'Site',
  perpetrator: 'Who did it',
  denial: 'Who denied it',
  'claim-of-responsibility': 'Who claimed it',
  'named-dead': 'Named dead',
  target: 'Target',
  weapon: 'Weapon',
};

export const nameOfMeasure = (measure: string) => MEASURES[measure] ?? measure;
export const nameOfPeople = (population: Population) => PEOPLE[population];

/** “at least 4”, “1 to 8”, “dozens”. */
export function wordValue(value: Count | string, qualifier: Qualifier = 'exactly'): string {
  if (typeof value === 'string') return value;
  const number = (n: number) => n.toLocaleString('en');
  return typeof value === 'number'
    ? QUALIFIED[qualifier] + number(value)
    : `${number(value.min)} to ${number(value.max)}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day, month or year in words. */
export function wordDate(iso: string): string {
  if (iso.length === 4) return iso;
  return (iso.length === 7 ? MONTH : DAY).format(
    new Date(`${iso.length === 7 ? `${iso}-01` : iso}T00:00:00Z`),
  );
}

export function wordDates({ from, to }: { from: string | null; to?: string | null | undefined }): string {
  if (!from) return to ? `until ${wordDate(to)}` : 'not told';
  return !to || to === from ? wordDate(from) : `${wordDate(from)} to ${wordDate(to)}`;
}
