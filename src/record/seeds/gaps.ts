// Where the record is weakest: what is thin, out of date, one-sided, undated, or not tied to what happened around it.
import { dayNumber } from '../../model/days';
import type { Incident, Pack, Report } from '../../model/database';
import { groupBy } from '../../model/group';
import { pointsIn } from '../../model/series';
import { countriesOf } from '../countries';
import type { Survey } from './survey';

/** A running count without a report or a value of so many days is out of date. */
const STALE_DAYS = 60;
/** Events of the same actors so near each other are most often related. */
const NEAR_DAYS = 3;

/** Each list by the id of an incident; what follows it says what is missing. */
export interface Gaps {
  thin: string[];
  stale: string[];
  oneOrigin: string[];
  oneSided: string[];
  undated: string[];
  unlinked: string[];
}

/** The gaps of a surveyed pack, as of an ISO day. */
export function gapsOf(pack: Pack, surveys: readonly Survey[], today: string): Gaps {
  const reportsOf = groupReports(pack);
  const reports = (i: Incident) => reportsOf.get(i.id) ?? [];
  return {
    thin: surveys.filter((s) => s.thin).map((s) => `${s.incident.id} (${s.reports})`),
    stale: pack.incidents.flatMap((i) => stale(i, reports(i), today)),
    oneOrigin: surveys.filter((s) => s.origins === 1).map((s) => s.incident.id),
    oneSided: oneSided(pack, reports),
    undated: pack.incidents.flatMap((i) => undated(i, reports(i))),
    unlinked: unlinked(pack),
  };
}

function groupReports({ reports }: Pack): Map<string, Report[]> {
  const pairs = reports.flatMap((report) =>
    [...new Set(report.claims.map((c) => c.incident))].map((incident) => ({ incident, report })),
  );
  return new Map([...groupBy(pairs, (p) => p.incident)].map(([id, all]) => [id, all.map((p) => p.report)]));
}

/** Running counts that go on, by the day of the last report or value. */
function stale(incident: Incident, reports: readonly Report[], today: string): string[] {
  const hasEnded = Boolean(incident.date.to) || (incident.counts?.length && incident.counts.every((c) => c.until));
  if (incident.kind !== 'situation' || hasEnded) return [];
  const days = [
    ...reports.flatMap((r) => (r.published ? [dayNumber(r.published)] : [])),
    ...(incident.series ?? []).flatMap((s) => pointsIn(s).at(-1)?.day ?? []),
  ];
  const age = dayNumber(today) - Math.max(...days);
  return age > STALE_DAYS ? [Number.isFinite(age) ? `${incident.id} (${age} days)` : `${incident.id} (no day)`] : [];
}

/** Incidents between two countries of which the media of one say nothing, though the record knows such media. */
function oneSided(pack: Pack, reportsOf: (incident: Incident) => readonly Report[]): string[] {
  const countryOf = countriesOf(pack);
  const media = new Map(pack.outlets.map((o) => [o.id, o.country]));
  const known = new Set(media.values());
  return pack.incidents.flatMap((incident) => {
    const sides = [incident.attackers, incident.targets].map((ids) => new Set(ids.map(countryOf)));
    const countries = [...new Set(sides.flatMap((side) => [...side]))].filter((c) => c !== null);
    const heard = new Set(reportsOf(incident).map((r) => media.get(r.outlet)));
    const silent = countries.filter((c) => known.has(c) && !heard.has(c)).sort();
    return countries.length > 1 && silent.length > 0 ? [`${incident.id} (${silent.join(', ')})`] : [];
  });
}

function undated(incident: Incident, reports: readonly Report[]): string[] {
  const without = reports.filter((r) => r.published === null).length;
  return without > 0 ? [`${incident.id} (${without} of ${reports.length})`] : [];
}

/** Incidents that are related to none, though another of the same actors happened within days. */
function unlinked({ incidents }: Pack): string[] {
  const tied = new Set(
    incidents.flatMap((i) => i.related.flatMap(({ incident }) => [i.id, incident])),
  );
  const dated = incidents
    .filter((i) => i.kind === 'incident' && i.date.from !== null)
    .map((incident) => ({
      incident,
      day: dayNumber(incident.date.from!),
      actors: new Set([...incident.attackers, ...incident.targets]),
    }));
  return dated.flatMap(({ incident, day, actors }) => {
    if (tied.has(incident.id)) return [];
    const near = dated.find(
      (o) =>
        o.incident !== incident &&
        Math.abs(o.day - day) <= NEAR_DAYS &&
        [...o.actors].filter((a) => actors.has(a)).length > 1,
    );
    return near ? [`${incident.id} (${near.incident.id})`] : [];
  });
}

