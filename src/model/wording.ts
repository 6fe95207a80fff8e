// How values, people and dates are worded for a reader: exact, and neutral.
import type { Qualifier, Value } from './database';
import type { Population } from './populations';
import type { Comparison, Relation } from './reading';

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
  'sdf-fighters': 'SDF fighters',
  'hezbollah-members': 'Hezbollah members',
  civilians: 'civilians',
  children: 'children',
  women: 'women',
  contractors: 'contractors',
  diplomats: 'diplomats',
  protesters: 'protesters',
  'un-personnel': 'UN personnel',
  troops: 'troops',
  'us-troops': 'US troops',
  'coalition-troops': 'coalition troops',
  'british-troops': 'British troops',
  'jordanian-troops': 'Jordanian troops',
  'iraqi-security-forces': 'Iraqi security forces',
  'iraqi-soldiers': 'Iraqi soldiers',
  'iraqi-police': 'Iraqi police',
  'iranian-forces': 'Iranian forces',
  'iranian-generals': 'Iranian generals',
  'iranian-officers': 'Iranian officers',
  'syrian-forces': 'Syrian forces',
  americans: 'Americans',
  iranians: 'Iranians',
  iraqis: 'Iraqis',
  syrians: 'Syrians',
  lebanese: 'Lebanese',
  afghans: 'Afghans',
};

const MEASURES: Record<string, string> = {
  killed: 'Killed',
  wounded: 'Wounded',
  'killed-or-wounded': 'Killed or wounded',
  troops: 'Troops',
  attacks: 'Attacks',
  munitions: 'Munitions used',
  'munitions-hit': 'Munitions that hit',
  intercepted: 'Shot down',
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
  cause: 'Cause',
};

export const nameOfMeasure = (measure: string) => MEASURES[measure] ?? measure;
export const nameOfPeople = (population: Population) => PEOPLE[population];

const RELATIONS: Record<Relation, string> = {
  agrees: 'the same figure',
  compatible: 'does not contradict it',
  differs: 'another figure',
  earlier: 'an earlier toll',
  later: 'a later toll',
};

/** How another report's figure stands to the page's. “Another” is not “wrong”: nobody here knows who is right. */
export const wordRelation = (relation: Relation) => RELATIONS[relation];

const STATUS: Record<Comparison['status'], string> = {
  agrees: 'Other reports give the same figure',
  differs: 'Other reports give other figures',
  'earlier-or-later': 'Other reports give an earlier or later toll',
  'only-here': 'No other report in the database gives this figure',
};

/** What all reports together say of a figure. */
export const wordStatus = (status: Comparison['status']) => STATUS[status];

/** “at least 4”, “1 to 8”, “dozens”. */
export function wordValue(value: Value, qualifier: Qualifier = 'exactly'): string {
  if (typeof value === 'string') return value;
  const number = (n: number) => n.toLocaleString('en');
  if (typeof value === 'number') return QUALIFIED[qualifier] + number(value);
  return 'either' in value
    ? `either ${value.either.map(number).join(' or ')}`
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
