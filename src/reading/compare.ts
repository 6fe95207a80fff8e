// Step 7: sets the page's figures beside what other reports print of the same incident.
import type { Claim } from '../model/database';
import { relate } from '../model/populations';
import type { ComparedReport, Comparison, Count, Figure, PageInfo, Relation } from '../model/reading';
import type { Knowledge, SourcedClaim } from './knowledge';

type Interval = [least: number, most: number];

/** “About 2,500” and “2,400” are taken to agree. */
const ABOUT = 0.1;
/** What a word for a number spans. */
const WORDS: Record<string, Interval> = {
  several: [3, 12], dozens: [24, 99], scores: [40, 150], hundreds: [200, 999], thousands: [2000, 9999],
}; // prettier-ignore

/** The counts that a value and its qualifier allow. Null for words that are no count. */
function intervalOf(value: Count | string, qualifier: string | undefined): Interval | null {
  if (typeof value === 'string') return WORDS[value.toLowerCase()] ?? null;
  if (typeof value === 'object') return [value.min, value.max];
  switch (qualifier) {
    case 'at-least':
      return [value, Infinity];
    case 'more-than':
      return [value + 1, Infinity];
    case 'up-to':
      return [0, value];
    case 'about':
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    case 'nearly':
      return [value * (1 - ABOUT), value];
    default:
      return [value, value];
  }
}

interface Stated {
  value: Count | string;
  qualifier: string | undefined;
}

/** How another's figure stands to ours, its stage left aside. Null when it is no count. */
function relationOf(ours: Stated, theirs: Stated): 'agrees' | 'compatible' | 'differs' | null {
  const [a, b] = [intervalOf(ours.value, ours.qualifier), intervalOf(theirs.value, theirs.qualifier)];
  if (!a || !b) return null;
  const same = typeof ours.value === 'number' && ours.value === theirs.value;
  if (same || (a[0] === b[0] && a[1] === b[1])) return 'agrees';
  return a[0] <= b[1] && b[0] <= a[1] ? 'compatible' : 'differs';
}

/** Compares one figure with every comparable claim. Null when the figure belongs to no known incident. */
export function compare(figure: Figure, page: PageInfo, know: Knowledge): Comparison | null {
  if (!figure.incident) return null;
  const best = new Map<string, { claim: SourcedClaim; rank: number }>();
  for (const sourced of know.claims.get(figure.incident) ?? []) {
    if (isSamePage(sourced.report.url, page.url)) continue;
    const rank = comparability(figure, sourced.claim);
    const known = best.get(sourced.report.id);
    if (rank > 0 && rank > (known?.rank ?? 0)) best.set(sourced.report.id, { claim: sourced, rank });
  }
  const reports = [...best.values()].flatMap(({ claim }) => compared(figure, claim) ?? []);
  reports.sort(
    (a, b) =>
      ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation) ||
      (a.published ?? '').localeCompare(b.published ?? ''),
  );
  return { status: statusOf(reports), reports };
}

const ORDER: Relation[] = ['differs', 'earlier', 'later', 'agrees', 'compatible'];

/** 0: not comparable. More: the closer the claim counts what the figure counts. */
function comparability(figure: Figure, claim: Claim): number {
  if (claim.measure !== figure.measure) return 0;
  if (
    figure.measure !== 'troops' &&
    (claim.in ?? null) !== figure.in &&
    !(figure.in && !claim.in && isWhole(figure, claim))
  )
    return 0;
  const relation = relate(figure.population, claim.population ?? 'total');
  if (relation === 'same') return 3;
  if (relation === 'interchangeable') return 2;
  // a part and its whole can agree, never contradict
  return relation === 'nested' &&
    relationOf(figure, { value: claim.value, qualifier: claim.qualifier }) === 'agrees'
    ? 1
    : 0;
}

/** “killed in Iraq” of an incident that happened in Iraq alone is the whole count. */
const isWhole = (figure: Figure, claim: Claim) =>
  figure.measure !== 'killed' || claim.population !== undefined;

function compared(figure: Figure, { claim, report }: SourcedClaim): ComparedReport | null {
  const relation = relationOf(figure, { value: claim.value, qualifier: claim.qualifier });
  if (!relation) return null;
  return {
    report: report.id,
    outlet: report.outlet,
    publisher: report.publisher ?? null,
    value: claim.value,
    population: claim.population ?? 'total',
    printed: claim.printed ?? null,
    qualifier: claim.qualifier ?? 'exactly',
    attributed: claim.attributed,
    published: report.published,
    url: report.url,
    relation:
      relation === 'differs' && claim.stage === 'early'
        ? 'earlier'
        : relation === 'differs' && claim.stage === 'later'
          ? 'later'
          : relation,
  };
}

function statusOf(reports: readonly ComparedReport[]): Comparison['status'] {
  if (reports.length === 0) return 'only-here';
  if (reports.some((r) => r.relation === 'differs')) return 'differs';
  if (reports.some((r) => r.relation === 'earlier' || r.relation === 'later')) return 'earlier-or-later';
  return 'agrees';
}

/** Whether two addresses are one page: scheme, www, query, fragment and a closing slash do not count. */
export function isSamePage(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && bare(a) === bare(b);
}

const bare = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/(?:amp\/?)?$/, '');
