// How values, people and dates are worded for a reader: exact, and neutral.
import type { Qualifier, Value } from '../model/database';
import type { Measure } from '../model/measures';
import type { Comparison, Relation } from '../model/reading';
import type { Part, Role, Who } from '../model/who';
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

/** Words for a number. */
const WORDS: Record<string, Key> = {
  'a few': 'valueAFew',
  some: 'valueSome',
  several: 'valueSeveral',
  tens: 'valueTens',
  dozens: 'valueDozens',
  scores: 'valueScores',
  hundreds: 'valueHundreds',
  thousands: 'valueThousands',
  'tens of thousands': 'valueTensOfThousands',
  'hundreds of thousands': 'valueHundredsOfThousands',
  millions: 'valueMillions',
};

const ROLES: Record<Role, Key> = {
  people: 'whoPeople',
  combatants: 'whoCombatants',
  members: 'whoMembers',
  civilians: 'whoCivilians',
  children: 'whoChildren',
  women: 'whoWomen',
  contractors: 'whoContractors',
  diplomats: 'whoDiplomats',
  officials: 'whoOfficials',
  protesters: 'whoProtesters',
  journalists: 'whoJournalists',
  medics: 'whoMedics',
  'aid-workers': 'whoAidWorkers',
  'security-forces': 'whoSecurityForces',
  troops: 'whoTroops',
  police: 'whoPolice',
  staff: 'whoStaff',
};

/** Roles that have another word where it is said whose they are. */
const OWNED: Partial<Record<Role, Key>> = { people: 'whoNationals', members: 'whoMembersOf' };

/** Parts by rank are words for people: they take the place of the role. */
const RANKS: Partial<Record<Part, Key>> = {
  commanders: 'whoCommanders',
  guards: 'whoGuards',
  others: 'whoOthers',
  officers: 'whoOfficers',
  generals: 'whoGenerals',
};

const CONDITIONS: Partial<Record<Part, Key>> = {
  'in-hospital': 'whoInHospital',
  'brain-injury': 'whoBrainInjury',
  critical: 'whoCritical',
  serious: 'whoSerious',
  minor: 'whoMinor',
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
  denies: 'relationDenies',
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

/** Whom a count counts: “commanders (Highland Front)”, “troops (Valdoria), in hospital”. `of`: the name of whose they are. */
export function wordWho({ role, part }: Who, of: string | undefined): string {
  const noun = (part && RANKS[part]) ?? (of !== undefined ? OWNED[role] : undefined) ?? ROLES[role];
  const owned = of ? say('whoOf', say(noun), of) : say(noun);
  const condition = part && CONDITIONS[part];
  return condition ? say('whoPart', owned, say(condition)) : owned;
}

/** A country's name in the reader's language, by its ISO 3166 code. */
export const nameOfCountry = (code: string) =>
  new Intl.DisplayNames([localeNow()], { type: 'region' }).of(code) ?? code;

/** A language's name in the reader's language, by its ISO 639 code. */
export const wordLanguage = (code: string) =>
  new Intl.DisplayNames([localeNow()], { type: 'language' }).of(code) ?? code;

/** How another report's figure relates to the page's. “Another” is not “wrong”: nobody here knows who is right. */
export const wordRelation = (relation: Relation) => say(RELATIONS[relation]);

/** What all reports together say of a figure. */
export const wordStatus = (status: Comparison['status']) => say(STATUS[status]);

const number = (n: number) => n.toLocaleString(localeNow());

/** “at least 4”, “1 to 8”, “dozens”. */
export function wordValue(value: Value, qualifier: Qualifier = 'exactly'): string {
  if (typeof value === 'string') {
    const word = WORDS[value.toLowerCase()];
    return word ? say(word) : value;
  }
  if (typeof value === 'number') {
    const key = QUALIFIED[qualifier];
    return key ? say(key, number(value)) : number(value);
  }
  return 'either' in value
    ? say('either', ...value.either.map(number))
    : say('range', number(value.min), number(value.max));
}

const INCIDENT_TYPES: Record<string, Key> = {
  'air-strike': 'typeAirStrike',
  'drone-attack': 'typeDroneAttack',
  'missile-attack': 'typeMissileAttack',
  'rocket-attack': 'typeRocketAttack',
  bombing: 'typeBombing',
  explosion: 'typeExplosion',
  shelling: 'typeShelling',
  shooting: 'typeShooting',
  raid: 'typeRaid',
  assassination: 'typeAssassination',
  abduction: 'typeAbduction',
  clash: 'typeClash',
  protest: 'typeProtest',
  announcement: 'typeAnnouncement',
  funeral: 'typeFuneral',
};

/** What kind of incident it is; a kind that has no words in the language, as the record has it. */
export function nameOfIncidentType(type: string): string {
  const key = INCIDENT_TYPES[type];
  if (key) return say(key);
  const words = type.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
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

/** A local day, with its hour where it is known: “2024-01-04T14:30”. */
export const wordMoment = (iso: string): string =>
  iso.length > 10 ? say('hourOfDay', wordDate(iso), iso.slice(11, 16)) : wordDate(iso);

/** A moment, in milliseconds since 1970, as the reader's clock has it. */
export const wordInstant = (ms: number): string =>
  new Intl.DateTimeFormat(localeNow(), { dateStyle: 'medium', timeStyle: 'short' }).format(ms);

export function wordDates({ from, to }: { from: string | null; to?: string | null | undefined }): string {
  if (!from) return to ? say('until', wordDate(to)) : say('notTold');
  return !to || to === from ? wordDate(from) : say('fromTo', wordDate(from), wordDate(to));
}

/** Units of time with their length in milliseconds, the longest first. */
const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How long ago a moment was: “3 hr. ago”. Both in milliseconds since 1970. */
export function wordAgo(then: number, now: number): string {
  const format = new Intl.RelativeTimeFormat(localeNow(), { numeric: 'auto', style: 'short' });
  const passed = Math.max(0, now - then);
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? (['minute', 60_000] as const);
  return format.format(-Math.floor(passed / length), unit);
}
