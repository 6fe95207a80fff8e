// The Global Terrorism Database, one row an attack: killed and wounded become claims of START's. Its summaries and the titles
// it cites are others' words and are left out. Columns as in the GTD codebook; a day or month of 0 is not known.
import type { Claim, Outlet, Report } from '../../../model/database';
import { dayNumber } from '../../../model/days';
import { addActor, addPlaces, incidentOf, slug } from '../common';
import { unknownDay } from '../table/days';
import type { PackBuilder } from '../builder';
import type { Cells, Layout, Row } from './layout';

const START: Outlet = {
  id: 'gtd',
  name: 'Global Terrorism Database',
  type: 'reference',
  domains: ['start.umd.edu'],
};
const ABOUT = 'https://www.start.umd.edu/gtd/';
const LONGEST_DAYS = 14;

/** Adds a row. Returns why it was refused, or null. */
async function addGtdRow(row: Row, pack: PackBuilder, cells: Cells): Promise<string | null> {
  const number = row('eventid').replace(/\.0+$/, '');
  if (!/^\d{8,14}$/.test(number)) return `eventid is none: “${row('eventid').slice(0, 40)}”`;
  const [year, month, day] = [row('iyear'), row('imonth'), row('iday')].map(Number) as [
    number,
    number,
    number,
  ];
  const days = unknownDay(year, month, day);
  if (!days)
    return `iyear, imonth and iday are no date: “${[row('iyear'), row('imonth'), row('iday')].join('-').slice(0, 40)}”`;
  const id = `gtd-${number}`;
  const country = unlessUnknown(row('country_txt'));
  const names = [unlessUnknown(row('city')), unlessUnknown(row('provstate')), country].filter(Boolean);
  const places = addPlaces(
    { names, country, latitude: row('latitude'), longitude: row('longitude') },
    ABOUT,
    pack,
  );
  const sides = [row('gname'), row('gname2'), row('gname3')]
    .filter(unlessUnknown)
    .map((name) => addActor(name, name, 'GTD group', ABOUT, pack))
    .filter((side) => side !== null);
  const kind = row('attacktype1_txt');
  const incident = incidentOf(
    {
      id,
      kind: dayNumber(days.to) - dayNumber(days.from) > LONGEST_DAYS ? 'situation' : 'incident',
      title: `${unlessUnknown(kind) || 'Attack'}: ${names[0] ?? 'an unnamed place'}`,
      date: days,
      places,
      sides,
      type: slug(unlessUnknown(kind) || 'attack'),
      summary: `Listed in the Global Terrorism Database, event ${number}.`,
    },
    ABOUT,
  );
  const claims: Claim[] = [];
  for (const [column, measure] of [
    ['nkill', 'killed'],
    ['nwound', 'wounded'],
  ] as const) {
    const count = cells.count(row(column));
    if (count === null) return `${column} is no number: “${row(column).slice(0, 40)}”`;
    if (count !== 'unknown') claims.push({ incident: id, measure, ...count, attributed: [START.id] });
  }
  const value = 'Listed without a number of victims.';
  if (claims.length === 0) claims.push({ incident: id, measure: 'note', value, attributed: [START.id] });
  pack.outlet(START);
  const report: Report = { id: `${id}-gtd`, outlet: START.id, url: ABOUT, published: null, claims };
  await pack.incident(incident, [report]);
  return null;
}

const unlessUnknown = (name: string): string => (/^(?:unknown|other|individual)$/i.test(name) ? '' : name);

export const gtd: Layout = {
  format: 'gtd',
  title: 'GTD',
  licence: 'GTD terms of use',
  needs: ['eventid', 'iyear', 'imonth', 'iday', 'country_txt', 'gname', 'nkill'],
  days: [],
  counts: ['nkill', 'nwound'],
  add: addGtdRow,
};
