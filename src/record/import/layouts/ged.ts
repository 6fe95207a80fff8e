// UCDP's Georeferenced Event Dataset, one row an event: its best, low and high estimates become claims of UCDP's, the
// sources it was coded from become reports. Columns as in the GED codebook, versions 19 to 25, and of the Candidate events.
import type { Claim, Outlet, Report } from '../../../model/database';
import { dayNumber, problemOfSpan } from '../../../model/days';
import { addActor, addPlaces, incidentOf, sourceReports } from '../common';
import { problemOfDay } from '../table/days';
import type { PackBuilder } from '../builder';
import type { Cells, Layout, Row } from './layout';

const UCDP: Outlet = { id: 'ucdp-ged', name: 'UCDP GED', type: 'reference', domains: ['ucdp.uu.se'] };
const ABOUT = 'https://ucdp.uu.se/downloads/';
/** Types of violence, by the codebook: state-based, non-state, one-sided. */
const TYPES: Readonly<Record<string, string>> = { 1: 'state-based', 2: 'non-state', 3: 'one-sided' };
const LONGEST_DAYS = 14;

/** Candidate events are published without names of columns in some months: these 49. */
const CANDIDATE = [
  'id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id', 'conflict_new_id',
  'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id', 'side_a_new_id', 'side_a', 'side_b_dset_id',
  'side_b_new_id', 'side_b', 'number_of_sources', 'source_article', 'source_office', 'source_date', 'source_headline',
  'source_original', 'where_prec', 'where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude',
  'geom_wkt', 'priogrid_gid', 'country', 'country_id', 'region', 'event_clarity', 'date_prec', 'date_start', 'date_end',
  'deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob',
] as const; // prettier-ignore

/** Adds a row. Returns why it was refused, or null. */
async function addGedRow(row: Row, pack: PackBuilder, cells: Cells): Promise<string | null> {
  const number = row('id').replace(/\.0+$/, '');
  if (!/^\d+$/.test(number)) return `id is no number: “${row('id').slice(0, 40)}”`;
  const from = cells.day(row('date_start'))?.from;
  if (!from) return `date_start ${problemOfDay(row('date_start'))}`;
  const to = cells.day(row('date_end'))?.to ?? from;
  const backwards = problemOfSpan(from, to);
  if (backwards) return backwards;
  const claims = claimsOf(`ged-${number}`, row, cells);
  if (typeof claims === 'string') return claims;
  const id = `ged-${number}`;
  const named = [row('where_coordinates'), row('adm_2'), row('adm_1'), row('country')];
  const places = addPlaces(
    { names: named, country: row('country'), latitude: row('latitude'), longitude: row('longitude') },
    ABOUT,
    pack,
  );
  const sides = (['a', 'b'] as const)
    .map((s) => {
      const actor = row(`side_${s}_new_id`).replace(/\.0+$/, '');
      return addActor(row(`side_${s}`), actor, `UCDP actor ${actor}`, ABOUT, pack);
    })
    .filter((side) => side !== null);
  const where = named.find(Boolean) ?? 'an unnamed place';
  const type = TYPES[row('type_of_violence').replace(/\.0+$/, '')];
  const incident = incidentOf(
    {
      id,
      // an estimate for months of fighting is no incident that a page of one day reports
      kind: dayNumber(to) - dayNumber(from) > LONGEST_DAYS ? 'situation' : 'incident',
      title: `${[row('side_a'), row('side_b')].filter(Boolean).join(' and ')}: ${where}`,
      date: { from, to },
      places,
      sides,
      type: type ?? 'organised-violence',
      summary: `Coded by UCDP as ${type ?? 'organised'} violence, event ${number}.`,
    },
    ABOUT,
  );
  pack.outlet(UCDP);
  const reports: Report[] = [
    { id: `${id}-ucdp`, outlet: UCDP.id, url: ABOUT, published: null, claims },
    ...sourceReports(row('source_office'), row('source_date'), id, { id: UCDP.id, name: 'UCDP' }, pack),
  ];
  await pack.incident(incident, reports);
  return null;
}

/** UCDP's estimates of a row, or why they cannot be right. */
function claimsOf(id: string, row: Row, cells: Cells): Claim[] | string {
  const read = (['best', 'low', 'high', 'deaths_civilians'] as const).map((c) => cells.count(row(c)));
  if (read.slice(0, 3).includes(null)) return 'best, low and high are not all numbers';
  const [best, low, high, civilians] = read.map((c) =>
    c !== null && c !== 'unknown' && typeof c.value === 'number' ? c.value : null,
  );
  const claims: Claim[] = [];
  if (low !== null && high !== null && low! > high!) return `low (${low}) is above high (${high})`;
  if (best !== null) claims.push(claim(id, best!, 'best estimate'));
  if (low !== null && high !== null && low !== high)
    claims.push(claim(id, { min: low!, max: high! }, 'low to high estimate'));
  if (civilians)
    claims.push({ ...claim(id, civilians, 'civilians, best estimate'), who: { role: 'civilians' } });
  const unknown: Claim = {
    incident: id,
    measure: 'note',
    value: 'UCDP gives no estimate.',
    attributed: [UCDP.id],
  };
  return claims.length ? claims : [unknown];
}

const claim = (incident: string, value: Claim['value'], printed: string): Claim => ({
  incident,
  measure: 'killed',
  printed,
  value,
  attributed: [UCDP.id],
});

export const ged: Layout = {
  format: 'ucdp-ged',
  title: 'UCDP GED',
  licence: 'CC BY 4.0',
  needs: ['id', 'type_of_violence', 'side_a', 'side_b', 'date_start', 'best', 'low', 'high'],
  days: ['date_start', 'date_end'],
  counts: ['best', 'low', 'high', 'deaths_civilians'],
  add: addGedRow,
  unnamed: [
    {
      columns: CANDIDATE,
      fits: (cells) =>
        cells.length === CANDIDATE.length &&
        /^\d+(?:\.0)?$/.test(cells[0]!) &&
        /^[123](?:\.0)?$/.test(cells[5]!) &&
        /\d{4}/.test(cells[38]!),
    },
  ],
};
