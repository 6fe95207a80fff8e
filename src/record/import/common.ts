// What importers of event files share: places, actors, sources, ids of any name.
import type { Claim, Entity, Incident, Report } from '../../model/database';
import { problemOfOrdinary } from '../../languages/ordinary';
import { countryCode } from './countries';
import { readDay } from './table/days';
import { readPoint } from './table/points';
import type { PackBuilder } from './builder';

export const EMPTY = {
  aliases: [],
  ambiguous: [],
  capitalised: [],
  adjectives: [],
  native: {},
  partOf: [],
  roles: [],
};

export interface Where {
  /** The nearest first: site, district, province, country. */
  names: readonly string[];
  country: string;
  latitude: string;
  longitude: string;
}

/** Adds a place with all that it lies in; its ids, the nearest first. */
export function addPlaces(
  { names, country, latitude, longitude }: Where,
  source: string,
  pack: PackBuilder,
): string[] {
  const code = countryCode(country);
  const plain = names
    .map((name) => name.replace(PLACE_WORDS, '').trim())
    .filter((name, i, all) => name && all.indexOf(name) === i);
  if (plain.length === 0) {
    const unnamed = {
      ...EMPTY,
      id: 'place-unnamed',
      kind: 'place' as const,
      name: 'unnamed place',
      sources: [source],
    };
    return [pack.entity(unnamed)];
  }
  const ids = plain.map((name, i) => `place-${slug([name, ...plain.slice(i + 1)].join(' '))}`);
  plain.forEach((name, i) =>
    pack.entity({
      ...EMPTY,
      id: ids[i]!,
      kind: 'place',
      name,
      partOf: ids[i + 1] ? [ids[i + 1]!] : [],
      ...(code ? { country: code } : {}),
      ...(i === 0 ? readPoint(latitude, longitude) : {}),
      sources: [source],
    }),
  );
  return ids;
}

/** What gazetteers add to a place's name and news leaves out. */
const PLACE_WORDS =
  /\s(?:governorate|province|provinces|district|subdistrict|sub-district|village|town|city|region|county|state|department|municipality|area|neighbou?rhood|suburb)$/i;

/** Shorter names of actors, and these, are ordinary words too: they need support on the page. */
const FEWEST_LETTERS = 5;
const ORDINARY =
  /^(?:protesters|militia|rebels|fighters|the state|students|muslims|christians|hindus|hutu|tutsi|rioters)$/i;

/** Adds a side of an event; null for civilians and nobody. `by` names who coded it. */
export function addActor(
  name: string,
  key: string,
  by: string,
  source: string,
  pack: PackBuilder,
): string | null {
  if (!name || /^civilians\b/i.test(name)) return null;
  const unsure = name.length < FEWEST_LETTERS || ORDINARY.test(name) || !/\p{Lu}/u.test(name);
  const entity: Entity = {
    ...EMPTY,
    id: `actor-${slug(key || name)}`,
    kind: /^(?:government|military forces|police forces) of /i.test(name) ? 'body' : 'group',
    name: unsure ? `${name} (${by})` : name,
    ambiguous: unsure && problemOfOrdinary(name) === null ? [name] : [],
    sources: [source],
  };
  return pack.entity(entity);
}

/** What an event file has on one event. */
interface Event {
  id: string;
  kind: Incident['kind'];
  title: string;
  date: { from: string; to: string };
  /** The nearest first. */
  places: readonly string[];
  sides: readonly string[];
  type: string;
  summary: string;
}

const LONGEST_TITLE = 300;

/** An event as an incident. Who fought whom is not who struck whom: either side can have been the attacker. */
export const incidentOf = ({ places, sides, title, ...event }: Event, source: string): Incident => ({
  ...event,
  title: title.slice(0, LONGEST_TITLE),
  place: places[0]!,
  places: places.slice(1),
  attackers: [...sides],
  targets: [...sides],
  victims: [],
  related: [],
  names: [],
  sources: [source],
});

const MOST_SOURCES = 20;

/** The reports that an event was coded from, by name and day. Headlines are left out: they are others’ words. */
export function sourceReports(
  names: string,
  days: string,
  incident: string,
  by: { id: string; name: string },
  pack: PackBuilder,
): Report[] {
  const dates = days.split(';');
  return names
    .split(';')
    .slice(0, MOST_SOURCES)
    .flatMap((raw, i) => {
      const name = raw.replaceAll('"', '').trim();
      if (!name) return [];
      const outlet = pack.outlet({
        id: `source-${slug(name)}`,
        name: `${name} (as named by ${by.name})`,
        domains: [],
      });
      const value = `One of the sources that ${by.name} coded this event from.`;
      const claims: Claim[] = [{ incident, measure: 'note', value, attributed: [by.id] }];
      const published = readDay(dates[i] ?? '', 'dmy')?.from ?? null;
      return [{ id: `${incident}-source-${i + 1}`, outlet, url: null, published, claims }];
    });
}

/** An id of a name in any script: its letters and digits, folded; others by their numbers. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (c) => c.codePointAt(0)!.toString(36));
  return plain.replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 120) || 'x';
}
