// Small words that every view needs: names of records, rows of sources, labels.
import type { CardLabels, SourceRow } from './types/card';
import type { Claim, Entity, Report } from '../model/database';
import type { ComparedReport } from '../model/reading';
import { say } from '../i18n/say';
import { nameOfPeople, wordDate, wordRelation, wordValue } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import type { Direction } from '../i18n/speaker';

export const nameOfOutlet = (id: string, know: EventRecord) => know.outlets.get(id)?.name ?? id;
export const nameOfEntity = (id: string, know: EventRecord) => know.entities.get(id)?.name ?? id;
export const titleOf = (incident: string, know: EventRecord) =>
  know.incidents.get(incident)?.title ?? incident;

/** Who speaks: an entity, an outlet, or plain words. */
export const nameOfSpeaker = (who: string, know: EventRecord) =>
  know.entities.get(who)?.name ?? know.outlets.get(who)?.name ?? who;
const nameOfSpeakers = (list: readonly string[], know: EventRecord) =>
  list.length ? list.map((who) => nameOfSpeaker(who, know)).join(', ') : say('notTold');

export const nameOfKind = (kind: Entity['kind']) =>
  say(({ group: 'kindGroup', person: 'kindPerson', body: 'kindBody', place: 'kindPlace' } as const)[kind]);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
export function labelsFor(theme: CardLabels['theme'], direction: Direction): CardLabels {
  return {
    close: say('close'),
    pin: say('pin'),
    unpin: say('unpin'),
    footer: say('footer'),
    figure: say('columnFigure'),
    outlet: say('columnOutlet'),
    word: say('columnWord'),
    sources: say('sources'),
    openPanel: say('openPanel'),
    more: say('alsoHere'),
    showAll: say('showAll', '$1'),
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
    counts: r.printed ?? nameOfPeople(r.population),
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
    counts: claim.printed ?? (claim.population ? nameOfPeople(claim.population) : null),
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

/** What is said in a word: a day, somebody's name, or as it stands. */
export function wordSaid(value: string, know: EventRecord): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return wordDate(value);
  return know.entities.get(value)?.name ?? value;
}
