// Events that programs coded from news by CAMEO: GDELT's files, versions 1 and 2, and ICEWS. They count nobody; of their kinds
// only assault, fighting and mass violence are taken, for what governments say to each other is no incident here.
import type { Outlet, Report } from '../../../model/database';
import { addActor, addPlaces, incidentOf, slug } from '../common';
import { problemOfDay } from '../table/days';
import type { PackBuilder } from '../builder';
import { SKIPPED, type AddRow, type Layout, type Row } from './layout';

/** CAMEO's root codes of violence. */
const VIOLENT: Readonly<Record<string, string>> = { 18: 'assault', 19: 'fight', 20: 'mass-violence' };

/** What both kinds of files say of an event. */
interface Coded {
  number: string;
  date: string;
  root: string;
  sides: string[];
  /** The nearest first; the country is the last. */
  places: string[];
  latitude: string;
  longitude: string;
  /** The article that was coded, and who printed it. */
  address: string;
  publisher: string;
}

const adderOf =
  (by: Outlet, about: string, codedOf: (row: Row) => Coded): AddRow =>
  async (row, pack, cells) => {
    const coded = codedOf(row);
    const type = VIOLENT[coded.root];
    if (!/^\d+$/.test(coded.number)) return `the number of the event is none: “${coded.number.slice(0, 40)}”`;
    if (!type) return SKIPPED;
    const days = cells.day(coded.date);
    if (!days) return `the day of the event ${problemOfDay(coded.date)}`;
    const id = `${by.id}-${coded.number}`;
    const names = coded.places.filter(Boolean);
    const places = addPlaces(
      { names, country: names.at(-1) ?? '', latitude: coded.latitude, longitude: coded.longitude },
      about,
      pack,
    );
    const sides = coded.sides
      .map((name) => addActor(name, name, `${by.name} actor`, about, pack))
      .filter((side) => side !== null);
    const incident = incidentOf(
      {
        id,
        kind: 'incident',
        title: `${coded.sides.filter(Boolean).join(' and ') || type}: ${names[0] ?? 'an unnamed place'}`,
        date: days,
        places,
        sides,
        type,
        summary: `Coded by ${by.name} as ${type.replace('-', ' ')}, event ${coded.number}.`,
      },
      about,
    );
    await pack.incident(incident, [reportOf(id, coded, by, about, pack)]);
    return null;
  };

function reportOf(id: string, coded: Coded, by: Outlet, about: string, pack: PackBuilder): Report {
  const host = URL.canParse(coded.address) ? new URL(coded.address).hostname.replace(/^www\./, '') : '';
  const named = coded.publisher || host;
  pack.outlet(by);
  const outlet = named
    ? pack.outlet({ id: `source-${slug(named)}`, name: `${named} (as named by ${by.name})`, domains: [] })
    : by.id;
  const value = `${by.name} coded this event from an article.`;
  return {
    id: `${id}-report`,
    outlet,
    url: host && /^https?:/.test(coded.address) ? coded.address : about,
    published: null,
    claims: [{ incident: id, measure: 'note', value, attributed: [by.id] }],
  };
}

const ACTOR = ['code', 'name', 'countrycode', 'knowngroupcode', 'ethniccode', 'religion1code', 'religion2code', 'type1code', 'type2code', 'type3code']; // prettier-ignore
const GEO = ['type', 'fullname', 'countrycode', 'adm1code', 'adm2code', 'lat', 'long', 'featureid'];
const columnsOf = (version: 1 | 2): string[] => {
  const geo = GEO.filter((part) => version === 2 || part !== 'adm2code');
  return [
    'globaleventid', 'sqldate', 'monthyear', 'year', 'fractiondate',
    ...['actor1', 'actor2'].flatMap((actor) => ACTOR.map((part) => actor + part)),
    'isrootevent', 'eventcode', 'eventbasecode', 'eventrootcode', 'quadclass', 'goldsteinscale', 'nummentions', 'numsources',
    'numarticles', 'avgtone',
    ...['actor1geo', 'actor2geo', 'actiongeo'].flatMap((actor) => geo.map((part) => `${actor}_${part}`)),
    'dateadded', 'sourceurl',
  ]; // prettier-ignore
};
const isGdelt = (width: number) => (cells: readonly string[]) =>
  cells.length === width &&
  /^\d{6,12}$/.test(cells[0]!) &&
  /^(?:19|20)\d{6}$/.test(cells[1]!) &&
  /^\d{6}$/.test(cells[2]!);

export const gdelt: Layout = {
  format: 'gdelt',
  title: 'GDELT',
  licence: 'GDELT terms of use',
  needs: ['globaleventid', 'sqldate', 'eventrootcode', 'actiongeo_fullname'],
  days: ['sqldate'],
  counts: [],
  add: adderOf(
    { id: 'gdelt', name: 'GDELT', type: 'reference', domains: ['gdeltproject.org'] },
    'https://www.gdeltproject.org/data.html',
    (row) => ({
      number: row('globaleventid').replace(/\.0+$/, ''),
      date: row('sqldate').replace(/\.0+$/, ''),
      root: row('eventrootcode').replace(/\.0+$/, ''),
      sides: [row('actor1name'), row('actor2name')].map(inTitleCase),
      places: row('actiongeo_fullname').split(', '),
      latitude: row('actiongeo_lat'),
      longitude: row('actiongeo_long'),
      address: row('sourceurl'),
      publisher: '',
    }),
  ),
  // the events before April 2013 come without the address
  unnamed: [
    { columns: columnsOf(2), fits: isGdelt(61) },
    { columns: columnsOf(1), fits: isGdelt(58) },
    { columns: columnsOf(1).slice(0, -1), fits: isGdelt(57) },
  ],
  skips: 'events other than assault, fighting and mass violence (CAMEO 18 to 20)',
};

export const icews: Layout = {
  format: 'icews',
  title: 'ICEWS',
  licence: 'ICEWS terms of use',
  needs: ['event_id', 'event_date', 'source_name', 'cameo_code', 'target_name', 'story_id'],
  days: ['event_date'],
  counts: [],
  add: adderOf(
    { id: 'icews', name: 'ICEWS', type: 'reference', domains: [] },
    'https://dataverse.harvard.edu/dataverse/icews',
    (row) => ({
      number: row('event_id'),
      date: row('event_date'),
      root: row('cameo_code').slice(0, 2),
      sides: [row('source_name'), row('target_name')],
      places: [row('city'), row('district'), row('province'), row('country')],
      latitude: row('latitude'),
      longitude: row('longitude'),
      address: '',
      publisher: row('publisher'),
    }),
  ),
  skips: gdelt.skips!,
};

/** GDELT writes its actors in capitals. */
const inTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
