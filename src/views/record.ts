// A full page of one record: everything the database holds of an incident, somebody, or an outlet.
import type { RecordCount, RecordData } from './types/record';
import type { RecordRef } from '../model/record-ref';
import { hostOf } from '../model/addresses';
import type { HeldRole, Incident } from '../model/database';
import { groupBy } from '../model/group';
import { statedRoles } from '../model/held-roles';
import { COUNTED_MEASURES } from '../model/measures';
import { originOf } from '../model/origins';
import { PEOPLE, isOfCondition, whoKey } from '../model/who';
import { say, sayCount } from '../i18n/say';
import { nameOfIncidentType, nameOfMeasure, wordDate, wordDates } from '../i18n/wording';
import type { EventRecord, SourcedClaim } from '../reading/record';
import { resultOf } from './results';
import { tablesOf } from './cards';
import { entityFacts, factsOf, incidentsOf } from './facts';
import { mapOf, nearOf } from './near';
import { makeTimeline, timelineOfSeries } from './plots';
import { groupValues } from './values';
import {
  claimsAbout,
  nameOfCount,
  nameOfEntity,
  nameOfKind,
  nameOfOutlet,
  nameOfSpeaker,
  relateIn,
  titleOf,
} from './words';

/** Fewer reports than this of one kind of count make no picture. */
const FEWEST_REPORTS = 3;

export function recordOf(ref: RecordRef, know: EventRecord): RecordData | null {
  if (ref.kind === 'incident') return incidentRecord(ref.id, know);
  return ref.kind === 'entity' ? entityRecord(ref.id, know) : outletRecord(ref.id, know);
}

const plain = (facts: [string, string][]) => facts.map(([label, value]) => ({ label, value, ref: null }));
/** What only pages of incidents have. */
const NO_EVENT = { map: null, series: [], counted: [], near: [] };
const incidentRef = (id: string): RecordRef => ({ kind: 'incident', id });
const entityRef = (id: string): RecordRef => ({ kind: 'entity', id });
const linksTo = (urls: readonly string[]) =>
  urls.filter((u) => u.startsWith('http')).map((url) => ({ label: hostOf(url), url }));

function incidentRecord(id: string, know: EventRecord): RecordData | null {
  const incident = know.incidents.get(id);
  if (!incident) return null;
  const claims = claimsAbout(id, know);
  const own = know.claimsOf(id);
  const reports = new Set(own.map((c) => c.report.id));
  const outlets = new Set(own.map((c) => c.report.outlet));
  const origins = new Set(own.map((c) => originOf(c.claim, c.report, know.outlets, know.entities)));
  const people = [
    ...new Set([...incident.attackers, ...incident.targets, ...incident.victims, incident.place]),
  ];
  const near = nearOf(incident, know);
  const counts = countsOf(claims, know);
  const listed = new Set(counts.flatMap((c) => c.claims));
  return {
    ref: incidentRef(id),
    title: titleOf(id, know),
    kicker: [
      incident.kind === 'situation' ? say('kindSituation') : nameOfIncidentType(incident.type),
      wordDates(incident.date),
    ].join(' · '),
    text: incident.summary,
    counts: say('recordReports', reports.size, outlets.size, origins.size),
    facts: plain(factsOf({ ...incident, related: [] }, know)),
    map: mapOf(incident, near, know),
    series: seriesOf(incident, know),
    counted: counts.map((c) => c.count),
    near,
    tables: tablesOf(
      claims.filter((c) => !listed.has(c)),
      know,
    ),
    links: linksTo(incident.sources),
    related: [{ title: say('recordNamed'), records: people.map((p) => resultOf(entityRef(p), know)) }],
  };
}

/** Each kind of count that several reports give, by value. */
function countsOf(
  claims: readonly SourcedClaim[],
  know: EventRecord,
): { count: RecordCount; claims: SourcedClaim[] }[] {
  const counted = claims.filter(
    ({ claim }) =>
      !isOfCondition(claim.who ?? PEOPLE) &&
      !claim.in &&
      (COUNTED_MEASURES as readonly string[]).includes(claim.measure),
  );
  return countsOfOnePeople(counted, know)
    .filter((list) => new Set(list.map((c) => c.report.id)).size >= FEWEST_REPORTS)
    .sort((a, b) => b.length - a.length)
    .map((list) => {
      const { measure, who = PEOPLE } = list[0]!.claim;
      const groups = groupValues(
        list.map((c) => ({ ...c, relation: null })),
        null,
        know,
      );
      const origins = groups.reduce((sum, g) => sum + g.origins, 0);
      const top = groups[0]!;
      return {
        count: {
          id: `${measure} ${whoKey(who)}`
            .toLowerCase()
            .match(/[a-z0-9]+/g)!
            .join('-'),
          title: nameOfCount(measure, who, know),
          sentence: sayCount(
            'incidentCount',
            origins,
            nameOfMeasure(measure),
            top.value,
            top.origins,
            origins,
          ),
          groups,
          timeline: makeTimeline(list, know),
        },
        claims: list,
      };
    });
}

/** Claims that count the same, in whatever words: “fighters” and “members of the group” of one incident are one list. */
function countsOfOnePeople(claims: readonly SourcedClaim[], know: EventRecord): SourcedClaim[][] {
  const kinds = groupBy(claims, ({ claim }) => `${claim.measure} ${whoKey(claim.who ?? PEOPLE)}`);
  const sorted = [...kinds.values()].sort((a, b) => b.length - a.length);
  const lists: { kinds: SourcedClaim[][] }[] = [];
  for (const kind of sorted) {
    const [{ claim }] = kind as [SourcedClaim];
    const list = lists.find(({ kinds: members }) =>
      members.every(
        ([other]) =>
          other!.claim.measure === claim.measure &&
          ['same', 'interchangeable'].includes(
            relateIn(know, claim.who ?? PEOPLE, other!.claim.who ?? PEOPLE),
          ),
      ),
    );
    if (list) list.kinds.push(kind);
    else lists.push({ kinds: [kind] });
  }
  return lists.map((list) => list.kinds.flat());
}

/** Each series of a situation, the longest first. */
const seriesOf = (incident: Incident, know: EventRecord): RecordData['series'] =>
  (incident.series ?? [])
    .map((s) => ({
      title: [nameOfCount(s.measure, s.who, know), s.in && nameOfEntity(s.in, know)]
        .filter(Boolean)
        .join(' · '),
      by: s.attributed.map((who) => nameOfSpeaker(who, know)).join(', '),
      outlet: nameOfOutlet(s.outlet, know),
      url: s.url,
      timeline: timelineOfSeries(s, incident.id, know),
    }))
    .sort((a, b) => b.timeline.points.length - a.timeline.points.length);

/** “2019 – 2024”; of a role whose end is not known, the last day for which a source has it. */
function daysOf({ from, to, heldAsOf }: HeldRole): string {
  if (!to && heldAsOf) return [from, say('lastReported', wordDate(heldAsOf))].filter(Boolean).join(', ');
  return [from, to].filter(Boolean).join(' – ');
}

function entityRecord(id: string, know: EventRecord): RecordData | null {
  const entity = know.entities.get(id);
  if (!entity) return null;
  const roles = statedRoles(entity).map((r) => ({
    label: say('role'),
    value: [r.title, daysOf(r)].filter(Boolean).join(', '),
    ref: r.of ? entityRef(r.of) : null,
  }));
  const kin = [...entity.partOf, ...know.branchesOf(id)];
  const incidents = incidentsOf(entity, know);
  return {
    ...NO_EVENT,
    ref: entityRef(id),
    title: nameOfEntity(id, know),
    kicker: nameOfKind(entity.kind),
    text: entity.summary ?? null,
    counts: null,
    facts: [...roles, ...plain(entityFacts({ ...entity, roles: [] }, null, know))],
    tables: [],
    links: linksTo(entity.sources),
    related: [
      ...(kin.length
        ? [{ title: say('partOf'), records: kin.map((k) => resultOf(entityRef(k), know)) }]
        : []),
      ...(incidents.length
        ? [{ title: say('inIncidents'), records: incidents.map((i) => resultOf(incidentRef(i.id), know)) }]
        : []),
    ],
  };
}

function outletRecord(id: string, know: EventRecord): RecordData | null {
  const outlet = know.outlets.get(id);
  if (!outlet) return null;
  const incidents = [...know.incidents.values()];
  const told = incidents.flatMap((i) => claimsAbout(i.id, know).filter((c) => c.report.outlet === id));
  return {
    ...NO_EVENT,
    ref: { kind: 'outlet', id },
    title: nameOfOutlet(id, know),
    kicker: say('kindOutlet'),
    text: null,
    counts: null,
    facts: plain([
      [say('where'), [outlet.country, outlet.language, ...outlet.domains].filter(Boolean).join(' · ')],
    ]),
    tables: tablesOf(told, know),
    links: outlet.domains.map((d) => ({ label: d, url: `https://${d}/` })),
    related: [
      {
        title: say('inIncidents'),
        records: incidents
          .filter((i) => told.some((c) => c.claim.incident === i.id))
          .map((i) => resultOf(incidentRef(i.id), know)),
      },
    ].filter((r) => r.records.length > 0),
  };
}
