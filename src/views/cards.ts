// What a card says of a mark: put together from the database, worded, every figure with its source.
import type { CardData, CardTable } from './types/card';
import type { RecordRef } from '../model/record-ref';
import { hostOf, isSamePage } from '../model/addresses';
import type { Entity, Incident } from '../model/database';
import { lastReportedRole, roleOn } from '../model/held-roles';
import { ownerOf } from '../model/owners';
import { COUNTED_MEASURES, WORDED_MEASURES } from '../model/measures';
import { PEOPLE, isOfCondition } from '../model/who';
import type { ComparedReport, Figure, Reading } from '../model/reading';
import { say } from '../i18n/say';
import { nameOfMeasure, wordDate, wordDates, wordStatus, wordValue } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import type { Mark } from '../model/marks';
import type { ViewContext } from './context';
import { makePlot, makeTimeline, reportedBy } from './plots';
import {
  capital,
  nameOfEntity,
  nameOfKind,
  nameOfOutlet,
  nameOfSpeaker,
  nameOfWho,
  relateIn,
  claimsAbout,
  rowOfClaim,
  rowOfReport,
  titleOf,
  titleOfCounted,
} from './words';

const SUMMARY_ROWS = 4;
const MOST_NAMES = 12;
const MOST_LINKS = 3;

const EMPTY = {
  here: null,
  others: null,
  text: null,
  plot: null,
  timeline: null,
  facts: [],
  tables: [],
  links: [],
  more: [],
};

export function cardOf(mark: Mark, reading: Reading, ctx: ViewContext): CardData | null {
  const { know } = ctx;
  if (mark.kind === 'figure') return figureCard(reading.figures[mark.figure]!, mark.look, ctx);
  if (mark.kind === 'incident') {
    const incident = know.incidents.get(mark.incident);
    return incident ? incidentCard(incident, reading, ctx) : null;
  }
  const entity = know.entities.get(mark.entity);
  return entity ? entityCard(entity, reading.page.published, ctx) : null;
}

/** The card of a record; null for one that is not known, or an outlet, of which there is only a page. `date`: an ISO day. */
export function recordCard({ kind, id }: RecordRef, date: string | null, ctx: ViewContext): CardData | null {
  const incident = kind === 'incident' && ctx.know.incidents.get(id);
  if (incident) return incidentCard(incident, null, ctx);
  const entity = kind === 'entity' && ctx.know.entities.get(id);
  return entity ? entityCard(entity, date, ctx) : null;
}

/** A card that only says something. */
export const plainCard = (kicker: string, title: string, { labels }: ViewContext): CardData => ({
  ...EMPTY,
  look: 'incident',
  kicker,
  title,
  labels,
});

export function figureCard(figure: Figure, look: CardData['look'], { know, labels }: ViewContext): CardData {
  const incident = figure.incident ? know.incidents.get(figure.incident) : undefined;
  const reports = figure.comparison?.reports ?? [];
  const counts = figure.measure === 'attacks' ? '' : ` · ${nameOfWho(figure.who, know)}`;
  const speaker = figure.attributed.length ? ` · ${figure.attributed.join(', ')}` : '';
  const told = reports.map(({ value, qualifier, origin, relation }) => ({
    value,
    qualifier,
    origin,
    relation,
  }));
  const comparable = (incident ? claimsAbout(incident.id, know) : []).filter(
    ({ claim }) =>
      claim.measure === figure.measure &&
      !isOfCondition(claim.who ?? PEOPLE) &&
      (claim.in ?? null) === figure.in &&
      ['same', 'interchangeable'].includes(relateIn(know, claim.who ?? PEOPLE, figure.who)),
  );
  return {
    ...EMPTY,
    look,
    kicker: wordStatus(figure.comparison?.status ?? 'only-here'),
    title: `${nameOfMeasure(figure.measure)}: ${titleOfCounted(figure, know) ?? say('unknownIncident')}`,
    here: say('thisPage', `${wordValue(figure.value, figure.qualifier)}${counts}${speaker}`),
    others: summarise(reports, know),
    plot: makePlot(told, { value: figure.value, qualifier: figure.qualifier }, know),
    timeline: makeTimeline(comparable, know),
    facts: incident ? [[say('when'), wordDates(incident.date)]] : [],
    tables: [
      { title: say('whatEachSays'), rows: reports.map((r) => rowOfReport(r, know)) },
      ...(figure.added ?? []).map((added) => ({
        title: titleOf(added.incident, know),
        rows: added.comparison.reports.map((r) => rowOfReport(r, know)),
      })),
    ],
    labels,
  };
}

/** “2 (army, via the Courier), 3 (ministry, via the Herald) …”: the rival values first. */
function summarise(reports: readonly ComparedReport[], know: EventRecord): string | null {
  if (reports.length === 0) return null;
  const byValue = new Map<string, string>();
  // of those who give one figure, one who says on whose word stands for all; a pack's only where nobody else gives it
  const standing = (r: ComparedReport) => (ownerOf(r.report) ? 0 : 2) + (r.attributed.length ? 1 : 0);
  const told = [...reports].sort((a, b) => standing(b) - standing(a));
  for (const r of reports) {
    const value = wordValue(r.value, r.qualifier);
    if (byValue.has(value)) continue;
    const best = told.find((t) => wordValue(t.value, t.qualifier) === value) ?? r;
    const outlet = nameOfOutlet(best.outlet, know);
    const speaker = best.attributed[0];
    byValue.set(value, speaker ? say('via', nameOfSpeaker(speaker, know), outlet) : outlet);
  }
  const shown = [...byValue].slice(0, SUMMARY_ROWS).map(([value, who]) => `${value} (${who})`);
  return say('others', `${shown.join(', ')}${byValue.size > SUMMARY_ROWS ? ' …' : ''}`);
}

function incidentCard(incident: Incident, reading: Reading | null, { know, labels }: ViewContext): CardData {
  const claims = claimsAbout(incident.id, know).filter(
    ({ report }) => !reading || !isSamePage(report.url, reading.page.url),
  );
  return {
    ...EMPTY,
    look: 'incident',
    kicker:
      incident.kind === 'situation' ? say('kindSituation') : capital(incident.type.replaceAll('-', ' ')),
    title: titleOf(incident.id, know),
    text: incident.summary,
    plot: makePlot(leadingCounts(claims, know), null, know),
    timeline:
      incident.kind === 'situation'
        ? makeTimeline(
            claims.filter(({ claim }) => claim.measure === 'attacks'),
            know,
          )
        : null,
    facts: factsOf(incident, know),
    tables: tablesOf(claims, know),
    links: incident.sources.slice(0, MOST_LINKS).map((url) => ({ label: hostOf(url), url })),
    labels,
  };
}

/** The dead of an incident as reports count them: what its picture shows. */
function leadingCounts(claims: readonly SourcedClaim[], know: EventRecord) {
  const dead = claims.filter(
    ({ claim }) =>
      claim.measure === 'killed' && !claim.in && relateIn(know, claim.who ?? PEOPLE, PEOPLE) !== 'nested',
  );
  return dead.map((c) => reportedBy(c, know));
}

export function factsOf(incident: Incident, know: EventRecord): CardData['facts'] {
  const names = (ids: readonly string[]) => ids.map((id) => nameOfEntity(id, know)).join(', ');
  const facts: CardData['facts'] = [[say('when'), wordDates(incident.date)]];
  facts.push([
    say('where'),
    [names([incident.place, ...incident.places]), incident.site].filter(Boolean).join(' · '),
  ]);
  if (incident.attackers.length) facts.push([say('attackers'), names(incident.attackers)]);
  if (incident.targets.length) facts.push([say('targets'), names(incident.targets)]);
  if (incident.victims.length) facts.push([say('victims'), names(incident.victims)]);
  for (const { heading, incident: other } of neighbours(incident, know))
    facts.push([heading, titleOf(other, know)]);
  return facts;
}

/** What came before an incident and after it, nearest first. */
export function neighbours(incident: Incident, know: EventRecord): { heading: string; incident: string }[] {
  const day = incident.date.from ?? '';
  return incident.related.slice(0, MOST_LINKS).map((r) => {
    const other = know.incidents.get(r.incident)?.date.from ?? '';
    return {
      heading: other && day && other > day ? say('cameAfter') : say('cameBefore'),
      incident: r.incident,
    };
  });
}

export function tablesOf(claims: readonly SourcedClaim[], know: EventRecord): CardTable[] {
  return [...COUNTED_MEASURES, ...WORDED_MEASURES].flatMap((measure) => {
    const rows = claims
      .filter(({ claim }) => claim.measure === measure)
      .map(({ claim, report }) => rowOfClaim(claim, report, know));
    return rows.length ? [{ title: nameOfMeasure(measure), rows }] : [];
  });
}

/** `date`: the page's day, on which a role is told; null when it is not known. */
function entityCard(entity: Entity, date: string | null, { know, labels }: ViewContext): CardData {
  return {
    ...EMPTY,
    look: entity.kind === 'place' ? 'incident' : entity.kind,
    kicker: nameOfKind(entity.kind),
    title: nameOfEntity(entity.id, know),
    text: entity.summary ?? null,
    facts: entityFacts(entity, date, know),
    links: entity.sources
      .filter((s) => s.startsWith('http'))
      .slice(0, MOST_LINKS)
      .map((url) => ({ label: hostOf(url), url })),
    labels,
  };
}

export function entityFacts(entity: Entity, date: string | null, know: EventRecord): CardData['facts'] {
  const facts: CardData['facts'] = [];
  const role = roleOn(entity, date);
  const last = !role && date ? lastReportedRole(entity, date) : undefined;
  if (role) facts.push([date ? say('onDay', wordDate(date)) : say('role'), role.title]);
  else if (last) facts.push([say('lastReported', wordDate(last.heldAsOf)), last.title]);
  if (entity.died) facts.push([say('died'), wordDate(entity.died.date)]);
  const names = (ids: readonly string[]) => ids.map((id) => nameOfEntity(id, know)).join(', ');
  if (entity.partOf.length) facts.push([say('partOf'), names(entity.partOf)]);
  const parts = know.branchesOf(entity.id);
  if (parts.length) facts.push([say('hasParts'), names(parts.slice(0, MOST_NAMES))]);
  const native = Object.values(entity.native).map(([first]) => first);
  if (native.length) facts.push([say('written'), native.join(' · ')]);
  const others = entity.aliases.filter((a) => a !== entity.name).slice(0, MOST_NAMES);
  if (others.length) facts.push([say('alsoPrinted'), others.join(', ')]);
  const incidents = incidentsOf(entity, know);
  if (incidents.length)
    facts.push([
      say('inIncidents'),
      incidents
        .slice(0, MOST_LINKS)
        .map((i) => titleOf(i.id, know))
        .join('; '),
    ]);
  return facts;
}

/** The incidents that somebody took part in or died in: those of the same pack first, latest first. */
export function incidentsOf({ id }: Entity, know: EventRecord): Incident[] {
  const isOfOther = (incident: Incident) => ownerOf(incident.id) !== ownerOf(id);
  return [...know.incidents.values()]
    .filter((i) => [...i.attackers, ...i.targets, ...i.victims, i.place, ...i.places].includes(id))
    .sort(
      (a, b) =>
        Number(isOfOther(a)) - Number(isOfOther(b)) || (b.date.from ?? '').localeCompare(a.date.from ?? ''),
    );
}
