// ACLED's exports, one row an event: its reported fatalities become a claim of ACLED's, its sources reports. The notes are
// others' words and are left out. Columns as in the ACLED codebook, before and after the changes of 2023, in any case.
import type { Claim, Outlet, Report } from '../../../model/database';
import { addActor, addPlaces, incidentOf, slug, sourceReports } from '../common';
import { problemOfDay } from '../table/days';
import type { PackBuilder } from '../builder';
import type { Cells, Layout, Row } from './layout';

const ACLED: Outlet = { id: 'acled', name: 'ACLED', type: 'reference', domains: ['acleddata.com'] };
const ABOUT = 'https://acleddata.com/';

/** Adds a row. Returns why it was refused, or null. */
async function addAcledRow(row: Row, pack: PackBuilder, cells: Cells): Promise<string | null> {
  const number = row('event_id_cnty');
  if (!/^(?:[A-Za-z]{2,4}\d+|\d+[A-Za-z]{2,4})$/.test(number))
    return `event_id_cnty is none: “${number.slice(0, 40)}”`;
  const days = cells.day(row('event_date'));
  if (!days) return `event_date ${problemOfDay(row('event_date'))}`;
  const fatalities = cells.count(row('fatalities'));
  if (fatalities === null) return `fatalities is no number: “${row('fatalities').slice(0, 40)}”`;
  const id = `acled-${number.toLowerCase()}`;
  const names = [row('location'), row('admin3'), row('admin2'), row('admin1'), row('country')].filter(
    Boolean,
  );
  const places = addPlaces(
    {
      names,
      country: row('country') || row('iso3') || row('iso'),
      latitude: row('latitude'),
      longitude: row('longitude'),
    },
    ABOUT,
    pack,
  );
  const sides = [row('actor1'), row('actor2')]
    .map((name) => addActor(name.replace(/ \(\d{4}-\d{0,4}\)/g, ''), name, 'ACLED actor', ABOUT, pack))
    .filter((side) => side !== null);
  const kind = row('sub_event_type') || row('event_type');
  const incident = incidentOf(
    {
      id,
      kind: 'incident',
      title: `${kind}: ${names[0] ?? 'an unnamed place'}`,
      date: days,
      places,
      sides,
      type: slug(kind || 'event'),
      summary: `Coded by ACLED as ${kind.toLowerCase() || 'an event'}, event ${number}.`,
    },
    ABOUT,
  );
  pack.outlet(ACLED);
  const claim: Claim =
    fatalities === 'unknown'
      ? { incident: id, measure: 'note', value: 'ACLED gives no fatalities.', attributed: [ACLED.id] }
      : {
          incident: id,
          measure: 'killed',
          printed: 'reported fatalities',
          ...fatalities,
          attributed: [ACLED.id],
        };
  const reports: Report[] = [
    { id: `${id}-acled`, outlet: ACLED.id, url: ABOUT, published: null, claims: [claim] },
    ...sourceReports(row('source'), '', id, { id: ACLED.id, name: 'ACLED' }, pack),
  ];
  await pack.incident(incident, reports);
  return null;
}

export const acled: Layout = {
  format: 'acled',
  title: 'ACLED',
  licence: 'ACLED terms of use',
  needs: ['event_id_cnty', 'event_date', 'event_type', 'actor1', 'location', 'fatalities'],
  days: ['event_date'],
  counts: ['fatalities'],
  add: addAcledRow,
};
