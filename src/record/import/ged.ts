// UCDP's Georeferenced Event Dataset, one row an event: its best, low and high estimates become claims of UCDP's, the
// sources it was coded from become reports. Columns as in the GED codebook, versions 19 to 25.
import type { Claim, Outlet, Report } from '../../model/database';
import { dayNumber, problemOfSpan } from '../../model/days';
import { addActor, addPlaces, countOf, dayOf, incidentOf, sourceReports, type Row } from './common';
import type { PackBuilder } from './builder';

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
const LONGEST_DAYS = 14;

/** Adds a row. Returns why it was refused, or null. */
export async function addGedRow(row: Row, pack: PackBuilder): Promise<string | null> {
  const of = (column: string) => row[column]?.trim() ?? '';
  if (!/^\d+$/.test(of('id'))) return `id is no number: “${of('id').slice(0, 40)}”`;
  const from = dayOf(of('date_start'));
  const to = dayOf(of('date_end')) ?? from;
  if (!from || !to) return `date_start is no date: “${of('date_start').slice(0, 40)}”`;
  const backwards = problemOfSpan(from, to);
  if (backwards) return backwards;
  const counts = (['best', 'low', 'high', 'deaths_civilians'] as const).map((c) => countOf(of(c)));
  const [best, low, high, civilians] = counts;
  if (best === null || low === null || high === null) return 'best, low and high are not all numbers';
  if (low! > high!) return `low (${low}) is above high (${high})`;
  const id = `ged-${of('id')}`;
  const named = [of('where_coordinates'), of('adm_2'), of('adm_1'), of('country')];
  const places = addPlaces(
    { names: named, country: of('country'), latitude: of('latitude'), longitude: of('longitude') },
    ABOUT,
    pack,
  );
  const sides = (['a', 'b'] as const)
    .map((s) => {
      const number = of(`side_${s}_new_id`);
      return addActor(of(`side_${s}`), number, `UCDP actor ${number}`, ABOUT, pack);
    })
    .filter((side) => side !== null);
  const where = named.find(Boolean) ?? 'an unnamed place';
  const type = TYPES[of('type_of_violence')];
  const incident = incidentOf(
    {
      id,
      // an estimate for months of fighting is no incident that a page of one day tells of
      kind: dayNumber(to) - dayNumber(from) > LONGEST_DAYS ? 'situation' : 'incident',
      title: `${[of('side_a'), of('side_b')].filter(Boolean).join(' and ')}: ${where}`,
      date: { from, to },
      places,
      sides,
      type: type ?? 'organised-violence',
      summary: `Coded by UCDP as ${type ?? 'organised'} violence, event ${of('id')}.`,
    },
    ABOUT,
  );
  const claims: Claim[] = [claim(id, best!, 'best estimate')];
  if (low !== high) claims.push(claim(id, { min: low!, max: high! }, 'low to high estimate'));
  if (civilians)
    claims.push({ ...claim(id, civilians, 'civilians, best estimate'), who: { role: 'civilians' } });
  pack.outlet(UCDP);
  const reports: Report[] = [
    { id: `${id}-ucdp`, outlet: UCDP.id, url: ABOUT, published: null, claims },
    ...sourceReports(of('source_office'), of('source_date'), id, { id: UCDP.id, name: 'UCDP' }, pack),
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
