// Step 7: sets the page's figures beside what other reports print of the same incident.
import { isSamePage } from '../../model/copies';
import { ownerOf } from '../../model/owners';
import { leastOf } from '../../model/counts';
import { groupBy } from '../../model/group';
import { isWitness, originOf, syndicateOf } from '../../model/origins';
import { PEOPLE, relateWhos, whoKey } from '../../model/who';
import type { ComparedReport, Comparison, Figure, PageInfo, Relation } from '../../model/reading';
import type { EventRecord, SourcedClaim } from '../record';
import { comparability, denialOf, isMixed, relationOf } from './relate';
import { seriesClaims } from './series';
import { ofOtherDays, timed } from './timing';
import { divideOrigins, weigh } from './weight';

/**
 * Compares one figure with every comparable claim. Null when the figure belongs to no known incident. `others`: the
 * largest figures of the page (`largestOf`). `revised`: the counts of the page, those that it says were replaced too.
 */
export function compare(
  figure: Figure,
  page: PageInfo,
  know: EventRecord,
  others: readonly Figure[] = [],
  revised: readonly Figure[] = [],
): Comparison | null {
  if (!figure.incident) return null;
  const reports = withoutReprints(
    compareAll(figure, page, know).map((c) => asRevised(c.compared, figure, revised)),
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
  const deciding = own.length ? own : reports;
  const witnesses = deciding.filter((r) => isWitness(r.vouchedBy, know.outlets));
  const origins = divideOrigins(witnesses.length ? witnesses : deciding);
  const aside = figure.part || figure.stage === 'early' || isPartOfAny(figure, others, know);
  return { status: statusOf(deciding), weight: weigh(origins, aside), origins, reports };
}

/** Compares figures of one page, each with regard to the others of it. */
export function comparerOf(
  figures: readonly Figure[],
  page: PageInfo,
  know: EventRecord,
): (figure: Figure) => Comparison | null {
  const larger = largestOf(figures);
  const revised = figures.some((f) => f.stage === 'early') ? figures.filter((f) => !f.part) : [];
  return (figure) => compare(figure, page, know, larger, revised);
}

/** “From seven to eight”: another's seven is the earlier count, and no rival of the page's eight; another's eight is the later. */
function asRevised(report: ComparedReport, figure: Figure, revised: readonly Figure[]): ComparedReport {
  if (report.relation !== 'differs') return report;
  const isEarly = figure.stage === 'early';
  const isPrinted = revised.some(
    (f) =>
      f.incident === figure.incident &&
      f.measure === figure.measure &&
      (f.stage === 'early') !== isEarly &&
      JSON.stringify(f.value) === JSON.stringify(report.value),
  );
  return isPrinted ? { ...report, relation: isEarly ? 'later' : 'earlier' } : report;
}

/** A comparable claim of another report, and how it relates to the figure. */
export interface ComparedClaim extends SourcedClaim {
  relation: Relation;
  compared: ComparedReport;
}

/** Every comparable claim of every report, reprints too. None for a figure of no known incident. */
export function compareAll(figure: Figure, page: PageInfo, know: EventRecord): ComparedClaim[] {
  if (!figure.incident) return [];
  const best = new Map<string, { claims: SourcedClaim[]; rank: number }>();
  const { incident } = figure;
  const mixed = isMixed(figure, know);
  const all = [...know.claimsOf(incident), ...know.addedTo(incident), ...seriesClaims(figure, page, know)];
  for (const sourced of all) {
    if (isSamePage(sourced.report.url, page.url)) continue;
    const rank = comparability(figure, sourced.claim, know, mixed);
    const known = best.get(sourced.report.id);
    if (rank === 0 || rank < (known?.rank ?? 0)) continue;
    // one report can give several: what the ministry says, and what the observatory says
    if (known?.rank === rank) known.claims.push(sourced);
    else best.set(sourced.report.id, { claims: [sourced], rank });
  }
  const claims = [...best.values()].flatMap((b) => b.claims);
  const comparable = claims.flatMap((sourced) => {
    const report = compared(figure, sourced, page, know);
    return report ? [{ sourced, report }] : [];
  });
  const timed = ofOtherDays(
    comparable.map((c) => c.report),
    page,
  );
  return comparable.map(({ sourced }, i) => ({
    ...sourced,
    relation: timed[i]!.relation,
    compared: timed[i]!,
  }));
}

/** Of the figures of a page the largest of each incident, measure and population: the wholes that another figure can be a part of. */
function largestOf(figures: readonly Figure[]): Figure[] {
  const largest = new Map<string, { figure: Figure; least: number }>();
  for (const figure of figures) {
    if (!figure.incident) continue;
    const key = `${figure.incident} ${figure.measure} ${whoKey(figure.who)}`;
    const least = leastOf(figure);
    if (!(least <= (largest.get(key)?.least ?? -Infinity))) largest.set(key, { figure, least });
  }
  return [...largest.values()].map((l) => l.figure);
}

/**
 * Whether the page also gives a larger count of the same incident that can hold this one. Which is the whole it does not always
 * say: “16 died in the one state and 23 in the other, 39 in all”.
 */
const isPartOfAny = (figure: Figure, others: readonly Figure[], know: EventRecord): boolean =>
  others.some(
    (other) =>
      other.incident === figure.incident &&
      other.measure === figure.measure &&
      leastOf(other) > leastOf(figure) &&
      relateWhos(figure.who, other.who, (inner, outer) => know.lineage(inner).has(outer)) !== 'apart',
  );

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
const ORDER: Relation[] = ['differs', 'denies', 'earlier', 'later', 'agrees', 'compatible'];

function compared(
  figure: Figure,
  { claim, report }: SourcedClaim,
  page: PageInfo,
  know: EventRecord,
): ComparedReport | null {
  const situation = know.incidents.get(claim.incident)?.kind === 'situation';
  // a running count without its day cannot be set beside another
  if (situation && (!report.published || !page.published)) return null;
  const relation = denialOf(figure, claim, know) ?? relationOf(figure, claim);
  if (!relation) return null;
  return {
    report: report.id,
    origin: syndicateOf(claim, report, know.outlets),
    vouchedBy: originOf(claim, report, know.outlets, know.entities),
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
    relation: relation === 'differs' ? (timed(figure, claim, report, page, know) ?? relation) : relation,
  };
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
