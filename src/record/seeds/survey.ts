// What a pack holds of each incident: how far its figures spread, on how many independent origins they rest, and where
// it is thin.
import { intervalsOf } from '../../model/counts';
import type { Claim, Incident, Pack, Report } from '../../model/database';
import { groupBy } from '../../model/group';
import { COUNTED_MEASURES } from '../../model/measures';
import type { Who } from '../../model/who';
import { isWitness, originOf } from '../../model/origins';
import { wordValue } from '../../i18n/wording';

/** An incident with fewer reports than this says little about how outlets differ. */
const FEW_REPORTS = 4;

/** One figure as printed, and by how many. */
export interface PrintedValue {
  /** The value in words: “at least 4”. */
  value: string;
  origins: number;
  reports: number;
  /** Only ever given as an early toll of a count that changed. */
  early: boolean;
}

/** All figures of one incident that count the same. */
export interface Spread {
  measure: string;
  /** Whom it counts, by ids, or with which weapon, and in which place. */
  counts: string;
  told: PrintedValue[];
  /** Whether two independent origins give figures that cannot both hold, early tolls left aside. */
  disputed: boolean;
}

export interface Survey {
  incident: Incident;
  reports: number;
  outlets: number;
  /** Independent origins: forty reprints of one agency are one, and so are forty quotes of one spokesman. */
  origins: number;
  claims: number;
  spreads: Spread[];
  thin: boolean;
}

interface Sourced {
  claim: Claim;
  report: Report;
  origin: string;
  /** Whether the origin counts as a witness of its own. */
  witness: boolean;
}

/** Surveys every incident and situation of a pack, in the pack's order. */
export function surveyPack(pack: Pack): Survey[] {
  const outlets = new Map(pack.outlets.map((o) => [o.id, o]));
  const entities = new Map(pack.entities.map((e) => [e.id, e]));
  const sourced = pack.reports.flatMap((report) =>
    report.claims.map((claim) => {
      const origin = originOf(claim, report, outlets, entities);
      return { claim, report, origin, witness: isWitness(origin, outlets) };
    }),
  );
  return pack.incidents.map((i) =>
    survey(
      i,
      sourced.filter((s) => s.claim.incident === i.id),
    ),
  );
}

function survey(incident: Incident, claims: readonly Sourced[]): Survey {
  const count = (key: (s: Sourced) => string) => new Set(claims.map(key)).size;
  const reports = count((s) => s.report.id);
  return {
    incident,
    reports,
    outlets: count((s) => s.report.outlet),
    origins: new Set(claims.filter((s) => s.witness).map((s) => s.origin)).size,
    claims: claims.length,
    spreads: spreadsOf(claims),
    thin: reports < FEW_REPORTS,
  };
}

const COUNTED: readonly string[] = COUNTED_MEASURES;

function spreadsOf(claims: readonly Sourced[]): Spread[] {
  const counted = claims.filter((s) => COUNTED.includes(s.claim.measure));
  const groups = groupBy(counted, ({ claim }) => JSON.stringify([claim.measure, countsOf(claim)]));
  const spreads = [...groups].map(([key, group]) => {
    const [measure, counts] = JSON.parse(key) as [string, string];
    return { measure, counts, told: toldIn(group), disputed: isDisputed(group) };
  });
  const weight = (s: Spread) => s.told.reduce((sum, t) => sum + t.reports, 0);
  return spreads.sort(
    (a, b) => COUNTED.indexOf(a.measure) - COUNTED.indexOf(b.measure) || weight(b) - weight(a),
  );
}

function countsOf({ who, weapon, in: place }: Claim): string {
  return [who ? idsOf(who) : (weapon ?? 'all'), place && `in ${place}`].filter(Boolean).join(' ');
}

const idsOf = ({ role, of, part }: Who) =>
  [role, of && `of ${of}`, part && `(${part})`].filter(Boolean).join(' ');

function toldIn(group: readonly Sourced[]): PrintedValue[] {
  const byValue = groupBy(group, ({ claim }) => wordValue(claim.value, claim.qualifier));
  return [...byValue]
    .map(([value, same]) => ({
      value,
      origins: new Set(same.map((s) => s.origin)).size,
      reports: new Set(same.map((s) => s.report.id)).size,
      early: same.every((s) => s.claim.stage === 'early'),
    }))
    .sort((a, b) => b.origins - a.origins || b.reports - a.reports);
}

function isDisputed(group: readonly Sourced[]): boolean {
  const last = group.filter((s) => s.claim.stage !== 'early');
  return last.some((a) => last.some((b) => a.origin !== b.origin && excludes(a.claim, b.claim)));
}

function excludes(a: Claim, b: Claim): boolean {
  const [ours, theirs] = [intervalsOf(a.value, a.qualifier), intervalsOf(b.value, b.qualifier)];
  if (!ours || !theirs) return false;
  return !ours.some(([least, most]) => theirs.some(([other, another]) => least <= another && other <= most));
}
