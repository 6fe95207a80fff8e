// What a card says of a mark: put together from the database, worded, every figure with its source.
import type { CardData, CardTable } from './types/card';
import type { RecordRef } from '../model/record-ref';
import { hostOf } from '../model/addresses';
import { isSamePage } from '../model/copies';
import type { Entity, Incident } from '../model/database';
import { COUNTED_MEASURES, WORDED_MEASURES } from '../model/measures';
import { PEOPLE } from '../model/who';
import type { Reading } from '../model/reading';
import { say, sayCount } from '../i18n/say';
import { nameOfIncidentType, nameOfMeasure, wordDates } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import type { Mark } from '../model/marks';
import type { ViewContext } from './context';
import { entityFacts, factsOf } from './facts';
import { figureCard } from './figure-card';
import { EMPTY, spokenOf } from './plain-card';
import { makeSeries } from './plots';
import { leadingSeries } from './series-plot';
import { statementCard } from './statement-card';
import { groupValues } from './values';
import { claimsAbout, nameOfEntity, nameOfKind, relateIn, rowOfClaim, titleOf } from './words';

const MOST_LINKS = 3;

export function cardOf(mark: Mark, reading: Reading, ctx: ViewContext): CardData | null {
  const { know } = ctx;
  switch (mark.kind) {
    case 'figure':
      return figureCard(reading.figures[mark.figure]!, mark.look, reading.page, reading, ctx);
    case 'statement':
      return statementCard(reading.statements[mark.statement]!, mark.look, reading, ctx);
    case 'incident': {
      const incident = know.incidents.get(mark.incident);
      return incident ? incidentCard(incident, reading, ctx) : null;
    }
    case 'mention': {
      const entity = know.entities.get(mark.entity);
      return entity ? entityCard(entity, reading.page.published, ctx) : null;
    }
  }
}

/** The card of a record; null for one that is not known, or an outlet, of which there is only a page. `date`: an ISO day. */
export function recordCard({ kind, id }: RecordRef, date: string | null, ctx: ViewContext): CardData | null {
  const incident = kind === 'incident' && ctx.know.incidents.get(id);
  if (incident) return incidentCard(incident, null, ctx);
  const entity = kind === 'entity' && ctx.know.entities.get(id);
  return entity ? entityCard(entity, date, ctx) : null;
}

function incidentCard(incident: Incident, reading: Reading | null, { know, labels }: ViewContext): CardData {
  const claims = claimsAbout(incident.id, know).filter(
    ({ report }) => !reading || !isSamePage(report.url, reading.page.url),
  );
  const isSeries = incident.kind === 'situation';
  const kicker = isSeries ? say('kindSituation') : nameOfIncidentType(incident.type);
  const leading = isSeries ? [] : leadingCounts(claims, know);
  const groups = groupValues(
    leading.map((c) => ({ ...c, relation: null })),
    null,
    know,
  );
  const all = groups.reduce((sum, g) => sum + g.origins, 0);
  const [top] = groups;
  const count = top
    ? sayCount('incidentCount', all, nameOfMeasure('killed'), top.value, top.origins, all)
    : null;
  return {
    ...EMPTY,
    look: 'incident',
    kicker,
    title: titleOf(incident.id, know),
    when: wordDates(incident.date),
    sentence: count,
    spoken: spokenOf(`${kicker}. ${titleOf(incident.id, know)}`, count ?? incident.summary, groups),
    groups,
    reports: new Set(claims.map((c) => c.report.id)).size,
    text: incident.summary,
    timeline: isSeries
      ? (leadingSeries(incident, reading?.page.published ?? null, know) ??
        makeSeries(counted(incident, claims), null, know))
      : null,
    facts: factsOf(incident, know),
    tables: tablesOf(
      claims.filter((c) => !leading.includes(c)),
      know,
    ),
    links: incident.sources
      .filter((url) => url.startsWith('http'))
      .slice(0, MOST_LINKS)
      .map((url) => ({ label: hostOf(url), url })),
    ref: { kind: 'incident', id: incident.id },
    labels,
  };
}

/** What a situation counts, day after day. */
function counted(incident: Incident, claims: readonly SourcedClaim[]): SourcedClaim[] {
  const measures = incident.counts?.map((c) => c.measure) ?? ['attacks'];
  return claims.filter(({ claim }) => claim.measure === measures[0]);
}

/** The dead of an incident as reports count them. */
function leadingCounts(claims: readonly SourcedClaim[], know: EventRecord): SourcedClaim[] {
  return claims.filter(
    ({ claim }) =>
      claim.measure === 'killed' && !claim.in && relateIn(know, claim.who ?? PEOPLE, PEOPLE) !== 'nested',
  );
}

export function tablesOf(claims: readonly SourcedClaim[], know: EventRecord): CardTable[] {
  return [...COUNTED_MEASURES, ...WORDED_MEASURES].flatMap((measure) => {
    const rows = claims
      .filter(({ claim }) => claim.measure === measure)
      .map(({ claim, report }) => rowOfClaim(claim, report, know));
    return rows.length ? [{ title: nameOfMeasure(measure), rows }] : [];
  });
}

/** `date`: the page's day, on which a role is said to be held; null when it is not known. */
function entityCard(entity: Entity, date: string | null, { know, labels }: ViewContext): CardData {
  const kicker = nameOfKind(entity.kind);
  const facts = entityFacts(entity, date, know);
  const [first] = facts;
  return {
    ...EMPTY,
    look: entity.kind === 'place' ? 'incident' : entity.kind,
    kicker,
    title: nameOfEntity(entity.id, know),
    spoken: `${kicker}. ${nameOfEntity(entity.id, know)}. ${entity.summary ?? (first ? first.join(': ') : '')}`,
    text: entity.summary ?? null,
    facts,
    links: entity.sources
      .filter((s) => s.startsWith('http'))
      .slice(0, MOST_LINKS)
      .map((url) => ({ label: hostOf(url), url })),
    ref: { kind: 'entity', id: entity.id },
    labels,
  };
}
