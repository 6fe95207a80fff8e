// Records by id, each read when it is first asked for. The ids are kept as a gazetteer: nothing is built to look one up.
import { load, lookUp } from '../../text/gazetteer';
import type { Lookup } from '../../reading/record';
import type { Records } from './records';

/** Several lookups as one: of records with one id the first counts. Positions run on from one to the next. */
export function joinLookups<T>(all: readonly Lookup<T>[]): Lookup<T> {
  if (all.length === 1) return all[0]!;
  const before = all.map((_, i) => all.slice(0, i).reduce((sum, l) => sum + l.size, 0));
  const holder = (id: string) => all.findIndex((l) => l.has(id));
  return {
    size: all.reduce((sum, l) => sum + l.size, 0),
    has: (id) => holder(id) >= 0,
    get: (id) => all[holder(id)]?.get(id),
    at(index) {
      const which = before.findLastIndex((b) => b <= index);
      return all[which]!.at(index - before[which]!);
    },
    indexOf(id) {
      const which = holder(id);
      const at = all[which]?.indexOf(id) ?? -1;
      return at < 0 ? -1 : before[which]! + at;
    },
    *values() {
      for (const lookup of all) yield* lookup.values();
    },
  };
}

/** `ids` are the bytes of a gazetteer of the records' ids, in the same order. */
export function openLookup<T extends { id: string }>(records: Records<T>, ids: Uint8Array): Lookup<T> {
  const index = load(ids);
  const read = new Map<number, T>();
  const at = (i: number): T => {
    const known = read.get(i);
    if (known) return known;
    const record = records.at(i);
    read.set(i, record);
    return record;
  };
  const places = new Map<string, number>();
  const indexOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    const i = lookUp(index, id);
    if (i < 0 || i >= records.length || at(i).id !== id) return -1;
    places.set(id, i);
    return i;
  };
  return {
    size: records.length,
    at,
    indexOf,
    has: (id) => indexOf(id) >= 0,
    get(id) {
      const i = indexOf(id);
      return i < 0 ? undefined : at(i);
    },
    *values() {
      for (let i = 0; i < records.length; i++) yield at(i);
    },
  };
}
