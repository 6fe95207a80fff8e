// What happened before and after an incident, and where: of the same sides or in the same country, nearest days first.
import { dayNumber } from '../model/days';
import type { Incident } from '../model/database';
import { ownerOf } from '../model/owners';
import type { EventRecord } from '../reading/record';
import { listedIncident } from './incidents';
import type { MapPoint, NearIncident, RecordMap } from './types/record';
import { nameOfEntity } from './words';

/** As many before as after. */
const MOST_EACH = 4;

/** The incidents before and after one, it among them, the latest last. None for what has no day, or no other beside it. */
export function nearOf(incident: Incident, know: EventRecord): NearIncident[] {
  const day = incident.date.from;
  if (!day || incident.kind !== 'incident') return [];
  const country = countryOf(incident, know);
  const sides = new Set([...incident.attackers, ...incident.targets, ...incident.victims]);
  const related = new Set(incident.related.map((r) => r.incident));
  const at = dayNumber(day);
  const others = [...know.incidents.values()]
    .filter(
      (i) =>
        i.id !== incident.id &&
        i.kind === 'incident' &&
        i.date.from &&
        ownerOf(i.id) === ownerOf(incident.id),
    )
    .map((i) => ({
      incident: i,
      days: dayNumber(i.date.from!) - at,
      ties:
        (related.has(i.id) ? 4 : 0) +
        ([...i.attackers, ...i.targets, ...i.victims].some((id) => sides.has(id)) ? 2 : 0) +
        (country !== undefined && countryOf(i, know) === country ? 1 : 0),
    }))
    .filter(({ ties }) => ties > 1)
    .sort((a, b) => Number(b.ties >= 4) - Number(a.ties >= 4) || Math.abs(a.days) - Math.abs(b.days));
  const before = others.filter((o) => o.days <= 0).slice(0, MOST_EACH);
  const after = others.filter((o) => o.days > 0).slice(0, MOST_EACH);
  const kept = [...before, ...after].map((o) => o.incident);
  if (kept.length === 0) return [];
  return [...kept, incident]
    .sort((a, b) => a.date.from!.localeCompare(b.date.from!))
    .map((i) => {
      const { id, title, day: from, when, killed } = listedIncident(i, know);
      return { id, title, day: from, when, killed, own: i === incident, related: related.has(i.id) };
    });
}

const countryOf = (incident: Incident, know: EventRecord) => know.entities.get(incident.place)?.country;

/** Where an incident and those near it happened; null where the record has no degrees of its place. */
export function mapOf(
  incident: Incident,
  near: readonly NearIncident[],
  know: EventRecord,
): RecordMap | null {
  const own = [incident.place, ...incident.places].flatMap((place) => pointOf(place, know) ?? []);
  if (own.length === 0) return null;
  return {
    own: own.filter((p, i) => own.findIndex((x) => isOnePoint(x, p)) === i),
    near: near.flatMap(({ id, title, own: isOwn }) => {
      const other = isOwn ? undefined : know.incidents.get(id);
      const point = other && pointOf(other.place, know);
      if (!point || own.some((p) => isOnePoint(p, point))) return [];
      return [{ ...point, name: title, ref: { kind: 'incident' as const, id } }];
    }),
  };
}

const isOnePoint = (a: MapPoint, b: MapPoint) => a.latitude === b.latitude && a.longitude === b.longitude;

/** The place itself, or the nearest around it whose degrees are known, short of a whole country. */
function pointOf(place: string, know: EventRecord): MapPoint | null {
  for (const id of [place, ...(know.entities.get(place)?.partOf ?? [])]) {
    const entity = know.entities.get(id);
    if (!entity || entity.lat === undefined || entity.lon === undefined) continue;
    if (entity.country && know.country(entity.country) === id) continue;
    return { name: nameOfEntity(id, know), latitude: entity.lat, longitude: entity.lon };
  }
  return null;
}
