// The facts of an incident and of somebody, each with its heading.
import type { CardData } from './types/card';
import type { Entity, HeldRole, Incident } from '../model/database';
import { lastReportedRole, roleOn } from '../model/held-roles';
import { ownerOf } from '../model/owners';
import { say } from '../i18n/say';
import { wordDate, wordDates } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { nameOfEntity, titleOf } from './words';

const MOST_NAMES = 12;
const MOST_INCIDENTS = 3;

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
function neighbours(incident: Incident, know: EventRecord): { heading: string; incident: string }[] {
  const day = incident.date.from ?? '';
  return incident.related.slice(0, MOST_INCIDENTS).map((r) => {
    const other = know.incidents.get(r.incident)?.date.from ?? '';
    return {
      heading: other && day && other > day ? say('cameAfter') : say('cameBefore'),
      incident: r.incident,
    };
  });
}

export function entityFacts(entity: Entity, date: string | null, know: EventRecord): CardData['facts'] {
  const facts: CardData['facts'] = [];
  const role = roleOn(entity, date);
  const last = !role && date ? lastReportedRole(entity, date) : undefined;
  if (role) facts.push([headingOf(role, date), role.title]);
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
        .slice(0, MOST_INCIDENTS)
        .map((i) => i.title)
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

/** “On 4 January” only of a role that a source has for that day; of one without any day, nothing but that it is a role. */
const headingOf = ({ from, to, heldAsOf }: HeldRole, date: string | null) =>
  date && (from || to || heldAsOf) ? say('onDay', wordDate(date)) : say('role');
