// How values, people and dates are worded for a reader: exact, and neutral.
import type { Qualifier, Value } from '../model/database';
import type { Measure } from '../model/measures';
import type { Population } from '../model/populations';
import type { Comparison, Relation } from '../model/reading';
import { localeNow, say, type Key } from './say';

const QUALIFIED: Record<Qualifier, Key | null> = {
  exactly: null,
  none: null,
  'at-least': 'atLeast',
  about: 'about',
  'up-to': 'upTo',
  'more-than': 'moreThan',
  nearly: 'nearly',
};

const PEOPLE: Record<Population, Key> = {
  total: 'peopleTotal',
  combatants: 'peopleCombatants',
  members: 'peopleMembers',
  commanders: 'peopleCommanders',
  guards: 'peopleGuards',
  'others-of-group': 'peopleOthers',
  'sdf-fighters': 'peopleSdf',
  'hezbollah-members': 'peopleHezbollah',
  civilians: 'peopleCivilians',
  children: 'peopleChildren',
  women: 'peopleWomen',
  contractors: 'peopleContractors',
  diplomats: 'peopleDiplomats',
  protesters: 'peopleProtesters',
  'un-personnel': 'peopleUn',
  troops: 'peopleTroops',
  'us-troops': 'peopleUsTroops',
  'coalition-troops': 'peopleCoalition',
  'british-troops': 'peopleBritish',
  'jordanian-troops': 'peopleJordanian',
  'iraqi-security-forces': 'peopleIraqiForces',
  'iraqi-soldiers': 'peopleIraqiSoldiers',
  'iraqi-police': 'peopleIraqiPolice',
  'iranian-forces': 'peopleIranianForces',
  'iranian-generals': 'peopleIranianGenerals',
  'iranian-officers': 'peopleIranianOfficers',
  'syrian-forces': 'peopleSyrianForces',
  americans: 'peopleAmericans',
  iranians: 'peopleIranians',
  iraqis: 'peopleIraqis',
  syrians: 'peopleSyrians',
  lebanese: 'peopleLebanese',
  afghans: 'peopleAfghans',
};

const MEASURES: Record<Exclude<Measure, 'note'>, Key> = {
  killed: 'measureKilled',
  wounded: 'measureWounded',
  'killed-or-wounded': 'measureEither',
  troops: 'measureTroops',
  attacks: 'measureAttacks',
  munitions: 'measureMunitions',
  'munitions-hit': 'measureMunitionsHit',
  intercepted: 'measureIntercepted',
  'sites-hit': 'measureSitesHit',
  'aircraft-lost': 'measureAircraftLost',
  displaced: 'measureDisplaced',
  missing: 'measureMissing',
  captured: 'measureCaptured',
  date: 'measureDate',
  time: 'measureTime',
  place: 'measurePlace',
  site: 'measureSite',
  perpetrator: 'measurePerpetrator',
  denial: 'measureDenial',
  'claim-of-responsibility': 'measureClaim',
  'named-dead': 'measureNamedDead',
  target: 'measureTarget',
  weapon: 'measureWeapon',
  cause: 'measureCause',
};

const RELATIONS: Record<Relation, Key> = {
  agrees: 'relationAgrees',
  compatible: 'relationCompatible',
  differs: 'relationDiffers',
  earlier: 'relationEarlier',
  later: 'relationLater',
};

const STATUS: Record<Comparison['status'], Key> = {
  agrees: 'statusAgrees',
  differs: 'statusDiffers',
  'earlier-or-later': 'statusTimed',
  'only-here': 'statusOnlyHere',
};

export const nameOfMeasure = (measure: Measure) => (measure === 'note' ? '' : say(MEASURES[measure]));
export const nameOfPeople = (population: Population) => say(PEOPLE[population]);

/** Measures that count things, not people. */
const OF_THINGS: readonly Measure[] = ['attacks', 'munitions', 'munitions-hit', 'intercepted', 'sites-hit'];

/** What a column or a picture counts: “Killed: civilians”, “Munitions used”. */
export const nameOfCount = (measure: Measure, population: Population) =>
  OF_THINGS.includes(measure)
    ? nameOfMeasure(measure)
    : `${nameOfMeasure(measure)}: ${nameOfPeople(population)}`;

/** How another report's figure stands to the page's. “Another” is not “wrong”: nobody here knows who is right. */
export const wordRelation = (relation: Relation) => say(RELATIONS[relation]);

/** What all reports together say of a figure. */
export const wordStatus = (status: Comparison['status']) => say(STATUS[status]);

const number = (n: number) => n.toLocaleString(localeNow());

/** “at least 4”, “1 to 8”, “dozens”. */
export function wordValue(value: Value, qualifier: Qualifier = 'exactly'): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    const key = QUALIFIED[qualifier];
    return key ? say(key, number(value)) : number(value);
  }
  return 'either' in value
    ? say('either', ...value.either.map(number))
    : say('range', number(value.min), number(value.max));
}

/** An ISO day, month or year in words. */
export function wordDate(iso: string): string {
  if (iso.length === 4) return iso;
  const whole = iso.length > 7;
  const format = new Intl.DateTimeFormat(localeNow(), {
    ...(whole && { day: 'numeric' as const }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${whole ? iso.slice(0, 10) : `${iso}-01`}T00:00:00Z`));
}

/** A moment, in milliseconds since 1970, as the reader's clock has it. */
export const wordInstant = (ms: number): string =>
  new Intl.DateTimeFormat(localeNow(), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

export function wordDates({ from, to }: { from: string | null; to?: string | null | undefined }): string {
  if (!from) return to ? say('until', wordDate(to)) : say('notTold');
  return !to || to === from ? wordDate(from) : say('fromTo', wordDate(from), wordDate(to));
}
