// Step 7: sets the page's figures beside what other reports print of the same incident.
import { isSamePage } from '../../model/addresses';
import { ownerOf } from '../../model/owners';
import { dayNumber } from '../../model/days';
import { intervalsOf, type QualifiedValue } from '../../model/counts';
import type { Claim, Report } from '../../model/database';
import { groupBy } from '../../model/group';
import { syndicateOf } from '../../model/origins';
import { PEOPLE, isOfCondition, relateWhos, whoKey } from '../../model/who';
import type { ComparedReport, Comparison, Figure, PageInfo, Relation } from '../../model/reading';
import type { EventRecord, SourcedClaim } from '../record';

/** How another's figure relates to ours, its stage left aside. Null when it is no count. */
export function relationOf(
  ours: QualifiedValue,
  theirs: QualifiedValue,
): 'agrees' | 'compatible' | 'differs' | null {
  const [a, b] = [intervalsOf(ours.value, ours.qualifier), intervalsOf(theirs.value, theirs.qualifier)];
  if (!a || !b) return null;
  if (typeof ours.value === 'number' ? ours.value === theirs.value : JSON.stringify(a) === JSON.stringify(b))
    return 'agrees';
  const meet = a.some(([least, most]) => b.some(([other, another]) => least <= another && other <= most));
  return meet ? 'compatible' : 'differs';
}

/** Compares one figure with every comparable claim. Null when the figure belongs to no known incident. */
export function compare(figure: Figure, page: PageInfo, know: EventRecord): Comparison | null {
  if (!figure.incident) return null;
  const best = new Map<string, { claims: SourcedClaim[]; rank: number }>();
  for (const sourced of [...know.claimsOf(figure.incident), ...know.addedTo(figure.incident)]) {
    if (isSamePage(sourced.report.url, page.url)) continue;
    const rank = comparability(figure, sourced.claim, know);
    const known = best.get(sourced.report.id);
    if (rank === 0 || rank < (known?.rank ?? 0)) continue;
    // one report can give several: what the ministry says, and what the observatory says
    if (known?.rank === rank) known.claims.push(sourced);
    else best.set(sourced.report.id, { claims: [sourced], rank });
  }
  const reports = withoutReprints(
    [...best.values()].flatMap(({ claims }) => claims.flatMap((c) => compared(figure, c, page, know) ?? [])),
  );
  const isAdded = ({ report }: ComparedReport) => ownerOf(report) !== ownerOf(figure.incident!);
  reports.sort(
    (a, b) =>
      Number(isAdded(a)) - Number(isAdded(b)) ||
      rank(a, know) - rank(b, know) ||
      (a.published ?? '9').localeCompare(b.published ?? '9'),
  );
  // what another pack adds is shown, but decides nothing where the incident's own pack has figures
  const own = reports.filter((r) => !isAdded(r));
  return { status: statusOf(own.length ? own : reports), reports };
}

/** Rival figures first; of equals, agencies and large outlets before what reprints them. */
function rank(r: ComparedReport, know: EventRecord): number {
  const type = know.outlets.get(r.outlet)?.type ?? 'online';
  return ORDER.indexOf(r.relation) * 100 + OUTLETS.indexOf(type) * 2 + (r.published ? 0 : 1);
}

const OUTLETS = [
  'agency',
  'newspaper',
  'broadcaster',
  'state-media',
  'online',
  'reference',
  'aggregator',
  'blog',
  'unnamed',
];
const ORDER: Relation[] = ['differs', 'earlier', 'later', 'agrees', 'compatible'];

/** 0: not comparable. More: the closer the claim counts what the figure counts. */
function comparability(figure: Figure, claim: Claim, know: EventRecord): number {
  const { who = PEOPLE } = claim;
  if (claim.measure !== figure.measure || isOfCondition(who)) return 0;
  if (
    figure.measure !== 'troops' &&
    (claim.in ?? null) !== figure.in &&
    !(figure.in && !claim.in && isWhole(figure, claim))
  )
    return 0;
  const relation = relateWhos(figure.who, who, (inner, outer) => know.lineage(inner).has(outer));
  if (relation === 'same') return 3;
  if (relation === 'interchangeable') return 2;
  // a part and its whole can agree, never contradict
  return relation === 'nested' && relationOf(figure, claim) === 'agrees' ? 1 : 0;
}

/** “killed in Valdoria” of an incident that happened in Valdoria alone is the whole count. */
const isWhole = (figure: Figure, claim: Claim) => figure.measure !== 'killed' || claim.who !== undefined;

function compared(
  figure: Figure,
  { claim, report }: SourcedClaim,
  page: PageInfo,
  know: EventRecord,
): ComparedReport | null {
  const situation = know.incidents.get(claim.incident)?.kind === 'situation';
  // a running count without its day cannot be set beside another
  if (situation && (!report.published || !page.published)) return null;
  const relation = relationOf(figure, claim);
  if (!relation) return null;
  return {
    report: report.id,
    origin: syndicateOf(claim, report, know.outlets),
    reprints: 0,
    outlet: report.outlet,
    publisher: report.publisher ?? null,
    value: claim.value,
    who: claim.who ?? PEOPLE,
    printed: claim.printed ?? null,
    qualifier: claim.qualifier ?? 'exactly',
    attributed: claim.attributed,
    published: report.published,
    url: report.url,
    relation: relation === 'differs' ? (timed(claim, report, page, know) ?? relation) : relation,
  };
}

/** Running counts this many days apart are counts of other days, not rival ones. */
const SAME_COUNT_DAYS = 3;

/** Whether a differing figure is an earlier or a later one of a count that changed, rather than a rival. */
function timed(claim: Claim, report: Report, page: PageInfo, know: EventRecord): 'earlier' | 'later' | null {
  if (claim.stage) return claim.stage === 'early' ? 'earlier' : 'later';
  if (know.incidents.get(claim.incident)?.kind !== 'situation' || !report.published || !page.published)
    return null;
  const days = dayNumber(report.published) - dayNumber(page.published);
  if (Math.abs(days) <= SAME_COUNT_DAYS) return null;
  return days < 0 ? 'earlier' : 'later';
}

/** One row for one origin's figure: the origin's own page where it is known, else the first that printed it. */
function withoutReprints(reports: readonly ComparedReport[]): ComparedReport[] {
  const byOrigin = groupBy(reports, (r) => JSON.stringify([r.origin, r.value, r.qualifier, whoKey(r.who)]));
  return [...byOrigin.values()].map((same) => {
    const own =
      same.find((r) => r.outlet === r.origin && !r.publisher) ??
      same.find((r) => r.outlet === r.origin) ??
      same[0]!;
    return { ...own, reprints: new Set(same.map((r) => r.report)).size - 1 };
  });
}

function statusOf(reports: readonly ComparedReport[]): Comparison['status'] {
  if (reports.length === 0) return 'only-here';
  if (reports.some((r) => r.relation === 'differs')) return 'differs';
  if (reports.some((r) => r.relation === 'earlier' || r.relation === 'later')) return 'earlier-or-later';
  return 'agrees';
}
