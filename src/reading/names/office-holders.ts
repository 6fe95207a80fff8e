// Who holds an office of a state or a place, and what the seats of governments are called: looked up in the record.
import type { Entity, HeldRole } from '../../model/database';
import { roleOn, statedRoles } from '../../model/held-roles';
import { regionCodes } from '../../model/regions';
import { build, type Gazetteer } from '../../text/gazetteer';
import type { EventRecord, Lookup } from '../record';

type Known = Pick<EventRecord, 'entities' | 'country' | 'lineage'>;

interface OfficeIndex {
  /** Bodies by office and whose it is. */
  bodies: ReadonlyMap<string, string>;
  /** People who held an office at some time. */
  people: ReadonlyMap<string, readonly { person: string; role: HeldRole }[]>;
}

/** The names of seats of governments, and the state of each. */
interface Seats {
  seats: Gazetteer;
  states: readonly string[];
}

/** What is made of the entities of a record once, for all records that share them. */
function perRecord<T>(make: (know: Known) => T): (know: Known) => T {
  const made = new WeakMap<Lookup<Entity>, { index: T }>();
  return (know) => {
    const known = made.get(know.entities) ?? { index: make(know) };
    made.set(know.entities, known);
    return known.index;
  };
}

/** Reads every entity: made for the first text that names an office. */
const indexOf = perRecord(makeIndex);

const keyOf = (office: string, of: string) => `${office} ${of}`;
/** “prime minister of …”: the office and the words after it. */
const TITLE = /^([\p{L} ]+?) of /u;

function makeIndex(know: Known): OfficeIndex {
  const bodies = new Map<string, string>();
  const people = new Map<string, { person: string; role: HeldRole }[]>();
  for (const entity of know.entities.values()) {
    const { id, office, country } = entity;
    if (office) {
      const of = office.of ?? (country && know.country(country));
      // of two packs the first counts
      if (of && !bodies.has(keyOf(office.is, of))) bodies.set(keyOf(office.is, of), id);
    }
    for (const role of statedRoles(entity)) {
      const title = role.of && TITLE.exec(role.title)?.[1];
      if (!title) continue;
      const key = keyOf(title.replaceAll(' ', '-'), role.of!);
      people.set(key, [...(people.get(key) ?? []), { person: id, role }]);
    }
  }
  return { bodies, people };
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
export const officeOf = (body: string, know: Known): string | undefined =>
  know.entities.get(body)?.office?.is;

/** The seats of governments as a gazetteer, with the state of each name. Every text is searched for them: only states are read. */
export const seatsOf = perRecord(({ entities, country }: Known): Seats => {
  const seats = new Map<string, string>();
  for (const code of regionCodes()) {
    const state = country(code);
    for (const seat of (state && entities.get(state)?.seats) || [])
      if (!seats.has(seat)) seats.set(seat, state!);
  }
  return { seats: build([...seats.keys()]), states: [...seats.values()] };
});
