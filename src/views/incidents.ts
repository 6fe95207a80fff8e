// Every incident of the record in a line: day, place, sides, and how far counts of the dead lie apart.
import type { ListedIncident } from './types/incidents';
import { PEOPLE } from '../model/who';
import type { Incident } from '../model/database';
import { say } from '../i18n/say';
import { nameOfCountry, nameOfIncidentType, wordDates } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { groupValues } from './values';
import { nameOfEntity, relateIn, titleOf } from './words';

/** All incidents, the latest first. */
export function listIncidents(know: EventRecord): ListedIncident[] {
  return [...know.incidents.values()]
    .map((incident) => listedIncident(incident, know))
    .sort((a, b) => b.day.localeCompare(a.day));
}

/** One incident in a line. */
export function listedIncident(incident: Incident, know: EventRecord): ListedIncident {
  const groups = groupValues(
    know
      .claimsOf(incident.id)
      .filter(
        ({ claim }) =>
          claim.measure === 'killed' && !claim.in && relateIn(know, claim.who ?? PEOPLE, PEOPLE) !== 'nested',
      )
      .map((c) => ({ ...c, relation: null })),
    null,
    know,
  );
  const country = know.entities.get(incident.place)?.country;
  return {
    id: incident.id,
    title: titleOf(incident.id, know),
    day: incident.date.from ?? incident.date.to ?? '',
    when: wordDates(incident.date),
    kind: incident.kind === 'situation' ? say('kindSituation') : nameOfIncidentType(incident.type),
    place: nameOfEntity(incident.place, know),
    country: country ? nameOfCountry(country) : null,
    sides: [...new Set([...incident.attackers, ...incident.targets])].map((id) => nameOfEntity(id, know)),
    killed: spreadOf(groups),
    values: groups.length,
    origins: groups.reduce((sum, g) => sum + g.origins, 0),
  };
}

/** “2 (1 to 5)”: what most origins say, and the least and the most that any says. */
function spreadOf(groups: readonly { value: string; least: number }[]): string | null {
  const [top] = groups;
  if (!top) return null;
  const sorted = [...groups].filter((g) => Number.isFinite(g.least)).sort((a, b) => a.least - b.least);
  if (sorted.length < 2) return top.value;
  return say('incidentsSpread', top.value, sorted[0]!.value, sorted.at(-1)!.value);
}
