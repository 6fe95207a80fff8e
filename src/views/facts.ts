// The facts of an incident and of somebody, each with its heading.
import type { CardData } from './types/card';
import type { Entity, Incident } from '../model/database';
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
export function neighbours(incident: Incident, know: EventRecord): { heading: string; incident: string }[] {
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
  if (role) facts.push(role);
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

/** The incidents that somebody took part in or died in, latest first. */
export function incidentsOf({ id }: Entity, know: EventRecord): Incident[] {
  return [...know.incidents.values()]
    .filter((i) => [...i.attackers, ...i.targets, ...i.victims, i.place, ...i.places].includes(id))
    .sort((a, b) => (b.date.from ?? '').localeCompare(a.date.from ?? ''));
}

/**
 * The role held on a day, under a heading that says no more than its source: “On 4 January” only of a role whose first and last
 * day are known. Null when none is.
 */
function roleOn({ roles }: Entity, date: string | null): [heading: string, title: string] | null {
  const [held] = roles.filter((r) => !date || ((r.from ?? '0') <= date && date <= (r.to ?? '9')));
  if (!held) return null;
  const { title, from, to } = held;
  if (date && from && to) return [say('onDay', wordDate(date)), title];
  if (from) return [say('roleFrom', wordDate(from)), title];
  return [to ? say('roleUntil', wordDate(to)) : say('role'), title];
}
