// Small words that every view needs: names of records, rows of sources, labels.
import { digitsOf, pathOf, type Sign } from '../model/sign';
import type { CardLabels, SourceRow } from './types/card';
import type { Claim, Entity, Report } from '../model/database';
import type { Measure } from '../model/measures';
import type { ComparedReport, Figure, FoundIncident } from '../model/reading';
import { relateWhos, wordsOf, type Who } from '../model/who';
import { localeNow, say } from '../i18n/say';
import { nameOfCountry, nameOfMeasure, wordDate, wordRelation, wordValue, wordWho } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import { ownerOf } from '../model/owners';
import type { Direction } from '../i18n/speaker';

/** The name of the pack that a record is of; null for the core's. */
function packOf(id: string, know: EventRecord): string | null {
  const owner = ownerOf(id);
  return owner === null ? null : (know.titleOfOwner(owner) ?? say('unknownPack'));
}

/** Languages of the interface whose letters are those that the record's names are kept in. */
const IN_LATIN = /^(?:en|de|es|fr|it|pt|tr)/;

/** A name as the reader sees it: with the pack that gives it, unless that is the core. */
function ownedName(id: string, name: string | undefined, know: EventRecord): string {
  const pack = packOf(id, know);
  const plain = name ?? (pack === null ? id : id.slice(id.lastIndexOf(':') + 1));
  return pack === null ? plain : say('ofPack', pack, plain);
}

export const nameOfOutlet = (id: string, know: EventRecord) =>
  ownedName(id, know.outlets.get(id)?.name, know);
/** In the language of the interface where the record has it; countries as the browser has them. */
export function nameOfEntity(id: string, know: EventRecord): string {
  const entity = know.entities.get(id);
  const native = IN_LATIN.test(localeNow()) ? undefined : entity?.native[localeNow().slice(0, 2)]?.[0];
  return ownedName(id, native ?? countryNamed(entity, know) ?? entity?.name, know);
}

/** The name of a state in another language than the record's. */
function countryNamed(entity: Entity | undefined, know: EventRecord): string | undefined {
  const { id, country } = entity ?? {};
  return country && know.country(country) === id && !localeNow().startsWith('en')
    ? nameOfCountry(country)
    : undefined;
}
export const titleOf = (incident: string, know: EventRecord) =>
  ownedName(incident, know.incidents.get(incident)?.title, know);

/** The title of an incident that a page reports, or may report. */
export const titleOfFound = ({ id, link }: Pick<FoundIncident, 'id' | 'link'>, know: EventRecord) =>
  link === 'maybe' ? say('mayBe', titleOf(id, know)) : titleOf(id, know);

/** The title of what a figure counts, or may count; null when nothing is known of it. */
export const titleOfCounted = ({ incident, maybe }: Pick<Figure, 'incident' | 'maybe'>, know: EventRecord) =>
  incident ? titleOf(incident, know) : maybe ? titleOfFound({ id: maybe, link: 'maybe' }, know) : null;

/** What is said of an incident: by its own pack first, then by those that add to it. */
export const claimsAbout = (incident: string, know: EventRecord): readonly SourcedClaim[] => [
  ...know.claimsOf(incident),
  ...know.addedTo(incident),
];

const OUTLET_TYPES = {
  agency: 'outletAgency',
  newspaper: 'outletNewspaper',
  broadcaster: 'outletBroadcaster',
  'state-media': 'outletState',
  online: 'outletOnline',
  reference: 'outletReference',
  aggregator: 'outletAggregator',
  blog: 'outletBlog',
  unnamed: 'outletUnnamed',
} as const;

/** What kind of outlet it is; null when the record does not say. */
export function nameOfOutletType(id: string, know: EventRecord): string | null {
  const type = know.outlets.get(id)?.type;
  return type ? say(OUTLET_TYPES[type]) : null;
}

/** Agencies and large outlets first, then what reprints them. */
export const rankOfOutlet = (id: string, know: EventRecord) =>
  Object.keys(OUTLET_TYPES).indexOf(know.outlets.get(id)?.type ?? 'online');

/** Whom a count counts: “troops (Valdoria)”. */
export const nameOfWho = (who: Who, know: EventRecord) => wordWho(who, who.of && nameOfOwner(who.of, know));

/** Countries in the reader's language, others as the record has them, those it does not know as the page does. */
function nameOfOwner(of: string, know: EventRecord): string {
  const words = wordsOf(of);
  if (words !== null) return words;
  const { country } = know.entities.get(of) ?? {};
  return country && know.country(country) === of ? nameOfCountry(country) : nameOfEntity(of, know);
}

/** Measures that count things, not people. */
const OF_THINGS: readonly Measure[] = ['attacks', 'munitions', 'munitions-hit', 'intercepted', 'sites-hit'];

/** What a column or a picture counts: “Killed: civilians”, “Munitions used”. */
export const nameOfCount = (measure: Measure, who: Who, know: EventRecord) =>
  OF_THINGS.includes(measure) ? nameOfMeasure(measure) : `${nameOfMeasure(measure)}: ${nameOfWho(who, know)}`;

/** How two whos relate, by who belongs to whom in the record. */
export const relateIn = (know: EventRecord, a: Who, b: Who) =>
  relateWhos(a, b, (inner, outer) => know.lineage(inner).has(outer));

/** Who speaks: an entity, an outlet, or plain words. */
export function nameOfSpeaker(who: string, know: EventRecord): string {
  if (know.entities.has(who)) return nameOfEntity(who, know);
  return know.outlets.has(who) ? nameOfOutlet(who, know) : who;
}
const nameOfSpeakers = (list: readonly string[], know: EventRecord) =>
  list.length ? list.map((who) => nameOfSpeaker(who, know)).join(', ') : say('notTold');

export const nameOfKind = (kind: Entity['kind']) =>
  say(({ group: 'kindGroup', person: 'kindPerson', body: 'kindBody', place: 'kindPlace' } as const)[kind]);

export function labelsFor(
  theme: CardLabels['theme'],
  direction: Direction,
  sign: Sign | null = null,
): CardLabels {
  return {
    sign: sign && { path: pathOf(sign), name: say('signName', digitsOf(sign)) },
    close: say('close'),
    footer: say('footer'),
    figure: say('columnFigure'),
    outlet: say('columnOutlet'),
    word: say('columnWord'),
    sources: say('sources'),
    openPanel: say('openPanel'),
    more: say('alsoHere'),
    showAll: say('showAll', '$1'),
    allReports: say('allReports', '$1'),
    details: say('details'),
    cite: say('cite'),
    cited: say('cited'),
    accessed: say('accessed'),
    keep: say('keep'),
    keepOpen: say('keepOpen'),
    whyThis: say('whyThis'),
    whyFor: say('reasonsFor'),
    whyAgainst: say('reasonsAgainst'),
    openRecord: say('openRecord'),
    here: say('plotHere'),
    byOrigins: say('byOrigins'),
    byDay: say('byDay'),
    reprints: say('reprintsCount', '$1'),
    undated: say('dateNotPrinted'),
    noSpeaker: say('noSpeaker'),
    direction,
    theme,
  };
}

export function rowOfReport(r: ComparedReport, know: EventRecord): SourceRow {
  return {
    outlet: nameOfOutlet(r.outlet, know),
    via: r.publisher,
    reprints: r.reprints ? say('moreReports', r.reprints) : null,
    value: wordValue(r.value, r.qualifier),
    counts: r.printed ?? nameOfWho(r.who, know),
    attributed: nameOfSpeakers(r.attributed, know),
    published: r.published ? wordDate(r.published) : say('dateNotPrinted'),
    url: r.url,
    relation: r.relation,
    relationWords: wordRelation(r.relation),
  };
}

export function rowOfClaim(claim: Claim, report: Report, know: EventRecord): SourceRow {
  return {
    outlet: nameOfOutlet(report.outlet, know),
    via: report.publisher ?? null,
    reprints: null,
    value: wordClaim(claim, know),
    counts: claim.printed ?? (claim.who ? nameOfWho(claim.who, know) : null),
    attributed: nameOfSpeakers(claim.attributed, know),
    published: report.published ? wordDate(report.published) : say('dateNotPrinted'),
    url: report.url,
    relation: null,
    relationWords: null,
  };
}

/** What a claim says: a count, a day, somebody's name, or its own words. */
function wordClaim({ value, qualifier }: Claim, know: EventRecord): string {
  return typeof value === 'string' ? wordSaid(value, know) : wordValue(value, qualifier);
}

/** What is said in a word: a day, somebody's name, or unchanged. */
export function wordSaid(value: string, know: EventRecord): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return wordDate(value);
  if (value === 'unknown') return say('valueUnknown');
  return know.entities.has(value) ? nameOfEntity(value, know) : wordValue(value);
}
