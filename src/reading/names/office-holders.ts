// Who holds an office of a state or a place, and what the seats of governments are called: looked up in the record.
import type { Entity, HeldRole } from '../../model/database';
import { roleOn, statedRoles } from '../../model/held-roles';
import { build, type Gazetteer } from '../../text/gazetteer';
import type { EventRecord, Lookup } from '../record';

type Known = Pick<EventRecord, 'entities' | 'country' | 'lineage'>;

interface OfficeIndex {
  /** Bodies by office and whose it is. */
  bodies: ReadonlyMap<string, string>;
  /** The office of each of these bodies. */
  offices: ReadonlyMap<string, string>;
  /** People who held an office at some time. */
  people: ReadonlyMap<string, readonly { person: string; role: HeldRole }[]>;
  /** The names of seats of governments, and the state of each. */
  seats: Gazetteer;
  states: readonly string[];
}

/** By the entities of a record, which records made from it share. */
const indexes = new WeakMap<Lookup<Entity>, OfficeIndex>();

function indexOf(know: Known): OfficeIndex {
  let index = indexes.get(know.entities);
  if (!index) indexes.set(know.entities, (index = makeIndex(know)));
  return index;
}

const keyOf = (office: string, of: string) => `${office} ${of}`;
/** “prime minister of …”: the office and the words after it. */
const TITLE = /^([\p{L} ]+?) of /u;

function makeIndex(know: Known): OfficeIndex {
  const bodies = new Map<string, string>();
  const offices = new Map<string, string>();
  const people = new Map<string, { person: string; role: HeldRole }[]>();
  const seats = new Map<string, string>();
  for (const entity of know.entities.values()) {
    const { id, office, country } = entity;
    if (office) {
      const of = office.of ?? (country && know.country(country));
      // of two packs the first counts
      if (of && !bodies.has(keyOf(office.is, of))) bodies.set(keyOf(office.is, of), id);
      offices.set(id, office.is);
    }
    for (const seat of entity.seats ?? []) if (!seats.has(seat)) seats.set(seat, id);
    for (const role of statedRoles(entity)) {
      const title = role.of && TITLE.exec(role.title)?.[1];
      if (!title) continue;
      const key = keyOf(title.replaceAll(' ', '-'), role.of!);
      people.set(key, [...(people.get(key) ?? []), { person: id, role }]);
    }
  }
  return { bodies, offices, people, seats: build([...seats.keys()]), states: [...seats.values()] };
}

/**
 * Who holds an office of a place, or of the nearest place around it that has one; of people the one who held it on an ISO
 * day. Null when the record has none, or several.
 */
export function holderOf(office: string, place: string, day: string | null, know: Known): string | null {
  const { bodies, people } = indexOf(know);
  for (const of of know.lineage(place)) {
    const body = bodies.get(keyOf(office, of));
    if (body) return body;
    const held = people.get(keyOf(office, of));
    if (!held) continue;
    const then = new Set(day ? held.filter((h) => isHeld(h, day, know)).map((h) => h.person) : []);
    return then.size === 1 ? [...then][0]! : null;
  }
  return null;
}

function isHeld({ person, role }: { person: string; role: HeldRole }, day: string, know: Known): boolean {
  const entity = know.entities.get(person);
  return entity !== undefined && roleOn({ ...entity, roles: [role] }, day) !== undefined;
}

/** The office that a body is. */
export const officeOf = (body: string, know: Known): string | undefined => indexOf(know).offices.get(body);

/** The seats of governments as a gazetteer, with the state of each name. */
export const seatsOf = (know: Known): Pick<OfficeIndex, 'seats' | 'states'> => indexOf(know);
