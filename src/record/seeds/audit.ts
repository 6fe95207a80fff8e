// Checks of the seeds that need knowledge of the world or of the whole: run by the tests and by `npm run data`, not by
// the build. Every finding starts with file:line.
import { feature } from '@rapideditor/country-coder';
import { sameAddress } from '../../model/copies';
import { intervalsOf } from '../../model/counts';
import type { Claim, Entity, Report } from '../../model/database';
import { placeRecords, type Everything, type Placed, type SeedFile } from './compile';

/** What is wrong with the seeds, one line each; empty when nothing is. Schema problems are reported by compileSeeds. */
export function auditSeeds(files: readonly SeedFile[]): string[] {
  const all = placeRecords(files, []);
  return [orphans, misplaced, circles, misdated, twicePrinted, afterDeath, beyondFired]
    .flatMap((check) => check(all))
    .sort();
}

const at = (p: Placed<unknown>, path: (string | number)[]) => `${p.file}:${p.line(path)}`;

/** Groups, bodies and holders of offices are there to be found by name. */
const standsAlone = ({ kind, roles }: Entity) => kind === 'group' || kind === 'body' || roles.length > 0;

/** A country is there for whose soldiers and nationals are counted. */
const isState = ({ kind, adjectives }: Entity) => kind === 'place' && adjectives.length > 0;

/** Entities that hang on nothing: nobody refers to them, they refer to nobody, no report names them, and no list has them. */
function orphans({ entities, incidents, reports }: Everything): string[] {
  const tied = new Set<string | null | undefined>();
  const pages = new Set<string>();
  for (const { record: i } of incidents)
    [i.place, ...i.places, ...i.attackers, ...i.targets, ...i.victims].forEach((id) => tied.add(id));
  for (const { record: e } of entities) {
    const others = [...e.partOf, ...e.roles.map((r) => r.of)].filter(Boolean);
    others.forEach((id) => tied.add(id));
    if (others.length || e.died?.incident) tied.add(e.id);
  }
  for (const { record: r } of reports) {
    if (r.url) pages.add(sameAddress(r.url));
    for (const c of r.claims)
      for (const id of [c.in, c.who?.of, c.value, ...c.attributed]) if (typeof id === 'string') tied.add(id);
  }
  return entities
    .filter((e) => !tied.has(e.record.id) && !standsAlone(e.record) && !isState(e.record) && !e.record.sources.some((s) => pages.has(sameAddress(s))))
    .map((e) => `${at(e, ['id'])}: ${e.record.id} is an orphan: nothing refers to it and no report names it`);
}

/** Positions outside the country that the place is said to lie in; half a position. */
function misplaced({ entities, incidents }: Everything): string[] {
  const problems: string[] = [];
  const placed = new Set<string>();
  for (const e of entities) {
    const { id, kind, lat, lon, country } = e.record;
    if (lat === undefined || lon === undefined) {
      if (lat !== lon) problems.push(`${at(e, ['id'])}: a position is a latitude and a longitude`);
      continue;
    }
    placed.add(id);
    const found = countryAt(lon, lat);
    if (kind === 'place' && country && found !== country)
      problems.push(`${at(e, ['lat'])}: ${lat}, ${lon} lies in ${found ?? 'no country'}, not in ${country}`);
  }
  for (const i of incidents)
    if (!placed.has(i.record.place))
      problems.push(`${at(i, ['place'])}: the place ${i.record.place} has no position`);
  return problems;
}

/** The ISO code of the country at a position. */
const countryAt = (lon: number, lat: number) =>
  (feature([lon, lat], { level: 'country' }) as { properties: { iso1A2?: string } } | null)?.properties.iso1A2;

/** Entities that belong to themselves, over whatever way round. */
function circles({ entities }: Everything): string[] {
  const up = new Map(entities.map((e) => [e.record.id, e.record.partOf]));
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    (up.get(from) ?? []).some((id) => {
      if (id === goal) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(id, goal, seen);
    });
  return entities
    .filter((e) => reaches(e.record.id, e.record.id))
    .map((e) => `${at(e, ['partOf'])}: ${e.record.id} is part of itself`);
}

/** Midnight and the date line: a report may be stamped, by its own clock, a day before the local date. */
const CLOCK_DAYS = 1;

/** Dates that contradict the incident's own without a word about it, and reports printed before what they report. */
function misdated({ incidents, reports }: Everything): string[] {
  const days = new Map(incidents.map((i) => [i.record.id, i.record]));
  const problems: string[] = [];
  for (const r of reports) {
    r.record.claims.forEach((claim, n) => {
      const incident = days.get(claim.incident);
      if (!incident?.date.from) return;
      const { from, to } = incident.date;
      if (
        claim.measure === 'date' &&
        typeof claim.value === 'string' &&
        !within(claim.value, from, to ?? from) &&
        !isExplained(claim, r.record)
      )
        problems.push(
          `${at(r, ['claims', n, 'value'])}: ${claim.value} contradicts ${from}; say so in a note`,
        );
      const early =
        r.record.published && incident.kind === 'incident' && daysBetween(r.record.published, from);
      if (early && early > CLOCK_DAYS && !isExplained(claim, r.record))
        problems.push(
          `${at(r, ['published'])}: printed ${r.record.published}, before ${claim.incident}; say why in a note`,
        );
    });
  }
  return problems;
}

const within = (day: string, from: string, to: string) => (from <= day && day <= to) || from.startsWith(day);
const isExplained = (claim: Claim, report: Report) => Boolean(claim.note ?? report.note);
const daysBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Two reports read at one address. */
function twicePrinted({ reports }: Everything): string[] {
  const seen = new Map<string, string>();
  return reports.flatMap((r) => {
    if (!r.record.url) return [];
    const page = sameAddress(r.record.url);
    const first = seen.get(page);
    seen.set(page, r.file);
    return first ? [`${at(r, ['url'])}: ${first} was read at the same address`] : [];
  });
}

/** Roles held after the holder's death. */
function afterDeath({ entities }: Everything): string[] {
  return entities.flatMap((e) =>
    e.record.roles.flatMap((r, n) => {
      const died = e.record.died?.date;
      const last = r.to ?? r.heldAsOf;
      return died && last && last.slice(0, died.length) > died
        ? [`${at(e, ['roles', n])}: ${e.record.id} died on ${died}, and holds “${r.title}” until ${last}`]
        : [];
    }),
  );
}

/** Reports of which more struck, or were shot down, than they say were fired. */
function beyondFired({ reports }: Everything): string[] {
  return reports.flatMap((r) =>
    r.record.claims.flatMap((claim, n) => {
      if (claim.measure !== 'munitions-hit' && claim.measure !== 'intercepted') return [];
      const fired = r.record.claims.filter((c) => c.measure === 'munitions' && isSameCount(c, claim));
      const enough = fired.length === 0 || fired.some((c) => mostOf(c) >= leastOf(claim));
      return enough || isExplained(claim, r.record)
        ? []
        : [
            `${at(r, ['claims', n, 'value'])}: ${claim.measure} above all that was fired; say why in a note`,
          ];
    }),
  );
}

const isSameCount = (a: Claim, b: Claim) =>
  a.incident === b.incident &&
  a.weapon === b.weapon &&
  a.in === b.in &&
  a.attributed.join() === b.attributed.join();
const boundsOf = ({ value, qualifier }: Claim) => intervalsOf(value, qualifier) ?? [[0, Infinity] as const];
const leastOf = (claim: Claim) => Math.min(...boundsOf(claim).map(([least]) => least));
const mostOf = (claim: Claim) => Math.max(...boundsOf(claim).map(([, most]) => most));
