// UCDP's Georeferenced Event Dataset, one row an event: its best, low and high estimates become claims of UCDP's, the
// sources it was coded from become reports. Columns as in the GED codebook, versions 19 to 25.
import type { Claim, Entity, Incident, Outlet, Report } from '../model/database';
import { countryCode } from './countries';
import type { PackBuilder } from './builder';

/** A row by its columns' names. */
export type Row = Record<string, string>;

/** Columns without which a file is not GED's. */
export const GED_COLUMNS = [
  'id',
  'type_of_violence',
  'side_a',
  'side_b',
  'date_start',
  'best',
  'low',
  'high',
];

const UCDP: Outlet = { id: 'ucdp-ged', name: 'UCDP GED', type: 'reference', domains: ['ucdp.uu.se'] };
const ABOUT = 'https://ucdp.uu.se/downloads/';
/** Types of violence, by the codebook: state-based, non-state, one-sided. */
const TYPES: Readonly<Record<string, string>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' };
const MOST_SOURCES = 20;
const LONGEST_MS = 14 * 86_400_000;

/** Adds a row. Returns why it was refused, or null. */
export async function addGedRow(row: Row, pack: PackBuilder): Promise<string | null> {
  const of = (column: string) => row[column]?.trim() ?? '';
  if (!/^\d+$/.test(of('id'))) return `id is no number: “${of('id').slice(0, 40)}”`;
  const from = dayOf(of('date_start'));
  const to = dayOf(of('date_end')) ?? from;
  if (!from || !to) return `date_start is no date: “${of('date_start').slice(0, 40)}”`;
  if (to < from) return `ends (${to}) before it begins (${from})`;
  const counts = (['best', 'low', 'high', 'deaths_civilians'] as const).map((c) => countOf(of(c)));
  const [best, low, high, civilians] = counts;
  if (best === null || low === null || high === null) return 'best, low and high are not all numbers';
  if (low! > high!) return `low (${low}) is above high (${high})`;
  const id = `ged-${of('id')}`;
  const places = placesOf(of, pack);
  const sides = [
    actor(of('side_a'), of('side_a_new_id'), pack),
    actor(of('side_b'), of('side_b_new_id'), pack),
  ].filter((side) => side !== null);
  const where = of('where_coordinates') || of('adm_2') || of('adm_1') || of('country') || 'an unnamed place';
  const incident: Incident = {
    id,
    // an estimate for months of fighting is no incident that a page of one day tells of
    kind: Date.parse(to) - Date.parse(from) > LONGEST_MS ? 'situation' : 'incident',
    title: `${[of('side_a'), of('side_b')].filter(Boolean).join(' and ')}: ${where}`.slice(0, 300),
    date: { from, to },
    place: places[0]!,
    places: places.slice(1),
    type: TYPES[of('type_of_violence')] ?? 'organised-violence',
    // who fought whom, not who struck whom: either side can have been the attacker
    attackers: sides,
    targets: sides,
    victims: [],
    related: [],
    names: [],
    summary: `Coded by UCDP as ${TYPES[of('type_of_violence')] ?? 'organised'} violence, event ${of('id')}.`,
    sources: [ABOUT],
  };
  const claims: Claim[] = [claim(id, best!, 'best estimate')];
  if (low !== high) claims.push(claim(id, { min: low!, max: high! }, 'low to high estimate'));
  if (civilians)
    claims.push({ ...claim(id, civilians, 'civilians, best estimate'), population: 'civilians' });
  pack.outlet(UCDP);
  const reports: Report[] = [
    { id: `${id}-ucdp`, outlet: UCDP.id, url: ABOUT, published: null, claims },
    ...sourcesOf(of, id, pack),
  ];
  await pack.incident(incident, reports);
  return null;
}

const claim = (incident: string, value: Claim['value'], printed: string): Claim => ({
  incident,
  measure: 'killed',
  printed,
  value,
  attributed: [UCDP.id],
});

/** Its site, district, province and country, the nearest first; “unnamed” where a row names none. */
function placesOf(of: (column: string) => string, pack: PackBuilder): string[] {
  const country = countryCode(of('country'));
  const names = [of('where_coordinates'), of('adm_2'), of('adm_1'), of('country')]
    .map((name) => name.replace(PLACE_WORDS, '').trim())
    .filter((name, i, all) => name && all.indexOf(name) === i);
  const ids = names.map((name, i) => `place-${slug([name, ...names.slice(i + 1)].join(' '))}`);
  const point = pointOf(of('latitude'), of('longitude'));
  names.forEach((name, i) =>
    pack.entity({
      ...EMPTY,
      id: ids[i]!,
      kind: 'place',
      name,
      partOf: ids[i + 1] ? [ids[i + 1]!] : [],
      ...(country ? { country } : {}),
      ...(i === 0 ? point : {}),
      // a page that names the country means the state; adjectives of states are the core pack's
      sources: [ABOUT],
    }),
  );
  if (ids.length) return ids;
  return [
    pack.entity({ ...EMPTY, id: 'place-unnamed', kind: 'place', name: 'unnamed place', sources: [ABOUT] }),
  ];
}

/** What gazetteers add to a place's name and news leaves out. */
const PLACE_WORDS =
  /\s+(?:governorate|province|provinces|district|subdistrict|sub-district|village|town|city|region|county|state|department|municipality|area|neighbou?rhood|suburb)$/i;

const EMPTY = {
  aliases: [],
  ambiguous: [],
  capitalised: [],
  adjectives: [],
  native: {},
  partOf: [],
  roles: [],
};
/** Shorter names of actors, and these, are ordinary words too: they need support on the page. */
const FEWEST_LETTERS = 5;
const ORDINARY =
  /^(?:civilians|protesters|militia|rebels|fighters|the state|students|muslims|christians|hindus|hutu|tutsi)$/i;

function actor(name: string, number: string, pack: PackBuilder): string | null {
  if (!name || /^civilians$/i.test(name)) return null;
  const unsure = name.length < FEWEST_LETTERS || ORDINARY.test(name) || !/\p{Lu}/u.test(name);
  const entity: Entity = {
    ...EMPTY,
    id: `actor-${/^\d+$/.test(number) ? number : slug(name)}`,
    kind: /^government of /i.test(name) ? 'body' : 'group',
    name: unsure ? `${name} (UCDP actor ${number})` : name,
    ambiguous: unsure ? [name] : [],
    sources: [ABOUT],
  };
  return pack.entity(entity);
}

/** The reports that UCDP coded the event from, by office and day. Headlines are left out: they are others’ words. */
function sourcesOf(of: (column: string) => string, incident: string, pack: PackBuilder): Report[] {
  const offices = of('source_office').split(';');
  const days = of('source_date').split(';');
  return offices.slice(0, MOST_SOURCES).flatMap((raw, i) => {
    const name = raw.replaceAll('"', '').trim();
    if (!name) return [];
    const outlet = pack.outlet({
      id: `source-${slug(name)}`,
      name: `${name} (as named by UCDP)`,
      domains: [],
    });
    const claims: Claim[] = [
      {
        incident,
        measure: 'note',
        value: 'One of the sources that UCDP coded this event from.',
        attributed: [UCDP.id],
      },
    ];
    const published = dayOf((days[i] ?? '').replaceAll('"', '').trim());
    return [{ id: `${incident}-source-${i + 1}`, outlet, url: null, published, claims }];
  });
}

/** An ISO day out of “2016-01-01” or “2016-01-01 00:00:00.000”; null when there is no such day. */
function dayOf(text: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|[ T])/.exec(text)?.[0];
  if (!day) return null;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : null;
}

const countOf = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

function pointOf(latitude: string, longitude: string): { lat: number; lon: number } | object {
  const [lat, lon] = [Number(latitude), Number(longitude)];
  return latitude && longitude && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : {};
}

/** An id of a name in any script: its letters and digits, folded; others by their numbers. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/[^a-z0-9-]/g, (c) => c.codePointAt(0)!.toString(36));
  return plain.replace(/-+/g, '-').replace(/^-|-$/g, '').slice(0, 120) || 'x';
}
