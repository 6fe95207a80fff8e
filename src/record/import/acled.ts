// ACLED's exports, one row an event: its reported fatalities become a claim of ACLED's, its sources reports. The notes are
// others' words and are left out. Columns as in the ACLED codebook.
import type { Outlet, Report } from '../../model/database';
import { addActor, addPlaces, countOf, dayOf, incidentOf, slug, sourceReports, type Row } from './common';
import type { PackBuilder } from './builder';

/** Columns without which a file is not ACLED's. */
export const ACLED_COLUMNS = [
  'event_id_cnty',
  'event_date',
  'event_type',
  'actor1',
  'location',
  'fatalities',
];

const ACLED: Outlet = { id: 'acled', name: 'ACLED', type: 'reference', domains: ['acleddata.com'] };
const ABOUT = 'https://acleddata.com/';

/** Adds a row. Returns why it was refused, or null. */
export async function addAcledRow(row: Row, pack: PackBuilder): Promise<string | null> {
  const of = (column: string) => row[column]?.trim() ?? '';
  if (!/^[A-Za-z]{2,4}\d+$/.test(of('event_id_cnty')))
    return `event_id_cnty is none: “${of('event_id_cnty').slice(0, 40)}”`;
  const day = dayOf(of('event_date'));
  if (!day) return `event_date is no date: “${of('event_date').slice(0, 40)}”`;
  const fatalities = countOf(of('fatalities'));
  if (fatalities === null) return `fatalities is no number: “${of('fatalities').slice(0, 40)}”`;
  const id = `acled-${of('event_id_cnty').toLowerCase()}`;
  const names = [of('location'), of('admin3'), of('admin2'), of('admin1'), of('country')].filter(Boolean);
  const places = addPlaces(
    { names, country: of('country'), latitude: of('latitude'), longitude: of('longitude') },
    ABOUT,
    pack,
  );
  const sides = [of('actor1'), of('actor2')]
    .map((name) => addActor(name.replace(/ \(\d{4}-\d{0,4}\)/g, ''), name, 'ACLED actor', ABOUT, pack))
    .filter((side) => side !== null);
  const kind = of('sub_event_type') || of('event_type');
  const incident = incidentOf(
    {
      id,
      kind: 'incident',
      title: `${kind}: ${names[0] ?? 'an unnamed place'}`,
      date: { from: day, to: day },
      places,
      sides,
      type: slug(kind || 'event'),
      summary: `Coded by ACLED as ${kind.toLowerCase() || 'an event'}, event ${of('event_id_cnty')}.`,
    },
    ABOUT,
  );
  pack.outlet(ACLED);
  const reports: Report[] = [
    {
      id: `${id}-acled`,
      outlet: ACLED.id,
      url: ABOUT,
      published: null,
      claims: [
        {
          incident: id,
          measure: 'killed',
          printed: 'reported fatalities',
          value: fatalities,
          attributed: [ACLED.id],
        },
      ],
    },
    ...sourceReports(of('source'), '', id, { id: ACLED.id, name: 'ACLED' }, pack),
  ];
  await pack.incident(incident, reports);
  return null;
}
