// Which pages report one event, in the record or not: their stories are compared two by two, and grouped where most of a
// group agree. Silence is preferred: alike events of another day or place stay apart.
import type { Signature } from './events/signature';

/**
 * Evidence for two stories being one, as logarithms of odds: a logistic regression over pairs of pages with something in
 * common, from three sets of labelled articles of equal weight (docs/reading.md).
 */
export const WEIGHTS = {
  bias: -3.2,
  sameDay: 1.4,
  dayApart: -1.5,
  printedNear: 1.35,
  printedApart: -0.35,
  printedFar: -2.5,
  sameIncident: 3.5,
  anotherIncident: -1.1,
  place: 0.8,
  entity: 1.9,
  name: 1.5,
  samePlace: 1.1,
  placeApart: -1.8,
  count: 1.3,
  smallCount: 0.45,
  kind: 0.55,
  anotherKind: -1.5,
};
export type Weights = Record<keyof typeof WEIGHTS, number>;
/** How much of each kind of evidence two stories have. */
export type Evidence = Partial<Weights>;
/** What many pages have says next to nothing, however much of it two pages share: rarity counts by this power. */
const RARITY_POWER = 3;
/** So much of each kind of thing in common is weighed. */
const MOST = { places: 3, entities: 3, names: 6, counts: 2, smallCounts: 3, daysApart: 5 };
/** Counts up to this are many events'. */
const SMALL = 5;
/** Most news of an event is printed within a day; the longer apart, the likelier it is of another, or looks back. */
const NEAR_DAYS = 3;
const FAR_DAYS = 10;
/** From this probability on two pages report one event. */
export const TOGETHER = 0.7;

/** Where something forbids to be sure: below what compares, above what is asked. */
const UNSURE = 0.6;
/** The record knows them to be two incidents: not even asked. */
const UNLIKELY = 0.4;

/** The probability that two pages report one event. */
export function togetherness(
  a: Signature,
  b: Signature,
  rarity: (key: string) => number,
  weights: Weights = WEIGHTS,
): number {
  const found = Object.entries(evidence(a, b, rarity)) as [keyof Weights, number][];
  const logit = found.reduce((sum, [kind, much]) => sum + weights[kind] * much, 0);
  return Math.min(limit(a, b), 1 / (1 + Math.exp(-logit)));
}

function limit(a: Signature, b: Signature): number {
  if (a.incident && a.incident === b.incident)
    return (a.abroad || b.abroad) && a.place !== b.place ? UNSURE : 1;
  if (a.incident && b.incident) return UNLIKELY;
  // without a sign of the time, likeness may be that of a kind of event: a count of its own must say that it is this one
  const isDated = timeOf(a) !== null && timeOf(b) !== null;
  return isDated || common(a.counts, b.counts).some(isLarge) ? 1 : UNSURE;
}

const isLarge = (count: string) => Number(count.split(' ')[1]) > SMALL;

const timeOf = ({ from, published }: Signature) => from ?? published;

/** The evidence for two stories being one. */
export function evidence(a: Signature, b: Signature, rarity: (key: string) => number): Evidence {
  const shared = (list: readonly string[], others: readonly string[], most: number) =>
    Math.min(
      most,
      common(list, others).reduce((sum, key) => sum + rarity(key) ** RARITY_POWER, 0),
    );
  const counts = common(a.counts, b.counts);
  const large = counts.filter(isLarge).length;
  return {
    bias: 1,
    ...timeEvidence(a, b),
    ...incidentEvidence(a, b),
    ...placeEvidence(a, b),
    ...kindEvidence(a, b),
    place: shared(a.places, b.places, MOST.places),
    entity: shared(a.entities, b.entities, MOST.entities),
    name: shared(a.names, b.names, MOST.names),
    count: Math.min(MOST.counts, large),
    smallCount: Math.min(MOST.smallCounts, counts.length - large),
  };
}

function incidentEvidence({ incident }: Signature, other: Signature): Evidence {
  if (!incident || !other.incident) return {};
  return incident === other.incident ? { sameIncident: 1 } : { anotherIncident: 1 };
}

/** Where both say where it was: at one place, or at two of which neither names the other's. */
function placeEvidence(a: Signature, b: Signature): Evidence {
  if (a.place === null || b.place === null) return {};
  if (a.place === b.place) return { samePlace: 1 };
  return isNamedIn(a.place, b) || isNamedIn(b.place, a) ? {} : { placeApart: 1 };
}

const isNamedIn = (place: string, { places, names }: Signature) =>
  places.includes(place) || place.split(' ').some((word) => names.includes(word));

/** “Attack” is said of most other kinds too. */
function kindEvidence({ kind }: Signature, other: Signature): Evidence {
  if (!kind || !other.kind) return {};
  if (kind === other.kind) return { kind: 1 };
  return kind === 'attack' || other.kind === 'attack' ? {} : { anotherKind: 1 };
}

function timeEvidence(a: Signature, b: Signature): Evidence {
  if (a.from !== null && b.from !== null) {
    const gap = Math.max(a.from - (b.to ?? b.from), b.from - (a.to ?? a.from));
    if (gap <= 0) return { sameDay: 1 };
    return gap === 1 ? {} : { dayApart: Math.min(MOST.daysApart, gap) };
  }
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x === null || y === null) return {};
  const gap = Math.abs(x - y);
  if (gap > FAR_DAYS) return { printedFar: 1 };
  return gap <= 1 ? { printedNear: 1 } : gap <= NEAR_DAYS ? {} : { printedApart: 1 };
}

const common = (a: readonly string[], b: readonly string[]) => a.filter((key) => b.includes(key));

/** What a story is looked up by: pages without a key in common are never compared. */
export const storyKeys = (s: Signature): string[] => [
  ...s.places,
  ...s.names,
  ...s.entities,
  ...(s.incident ? [s.incident] : []),
];

/** A key is followed to the last so many pages that have it. */
const MOST_FOLLOWED = 60;
/** So many pages of a group are compared with a page that may join it. */
const MOST_MEMBERS = 8;

/**
 * Groups of pages that report one event: for each page `g1`, `g2` …, or null when no other page reports its event. Work
 * grows in a straight line with the pages.
 */
export function groupPages(pages: readonly (Signature | null)[]): (string | null)[] {
  const rarity = rarityOf(pages);
  const link = (a: number, b: number) => togetherness(pages[a]!, pages[b]!, rarity);
  const pairs = candidates(pages)
    .map(([a, b]) => ({ a, b, probability: link(a, b) }))
    .filter(({ probability }) => probability >= TOGETHER)
    .sort((x, y) => y.probability - x.probability || x.a - y.a || x.b - y.b);
  const groupOf = pages.map((_, i) => [i]);
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf[a]!, groupOf[b]!];
    if (left === right || !agree(left, right, link)) continue;
    const merged = [...left, ...right];
    for (const i of merged) groupOf[i] = merged;
  }
  const ids = new Map<number[], string>();
  return groupOf.map((group) => {
    if (group.length < 2) return null;
    if (!ids.has(group)) ids.set(group, `g${ids.size + 1}`);
    return ids.get(group)!;
  });
}

/** Whether two groups are of one event on the average of their pages. */
function agree(
  left: readonly number[],
  right: readonly number[],
  link: (a: number, b: number) => number,
): boolean {
  const links = left
    .slice(0, MOST_MEMBERS)
    .flatMap((a) => right.slice(0, MOST_MEMBERS).map((b) => link(a, b)));
  return links.reduce((sum, p) => sum + p, 0) / links.length >= TOGETHER / 2;
}

function candidates(pages: readonly (Signature | null)[]): [number, number][] {
  const having = new Map<string, number[]>();
  return pages.flatMap((page, b) => {
    if (!page) return [];
    const others = new Set<number>();
    for (const key of storyKeys(page)) {
      const list = having.get(key);
      if (!list) having.set(key, [b]);
      else {
        for (const a of list.slice(-MOST_FOLLOWED)) others.add(a);
        list.push(b);
      }
    }
    return [...others].map((a): [number, number] => [a, b]);
  });
}

/** Pages that a name is supposed to be on besides those at hand: a few pages say little of how rare it is. */
export const SUPPOSED_PAGES = 20;

/** How much a key says that so many of all pages have: 1 for one that two have, towards 0 for one that is everywhere. */
export const rarity = (having: number, all: number): number =>
  Math.log(all / Math.max(2, having)) / Math.log(all / 2);

/** How much a key in common says: 1 for one that two of many pages have, towards 0 for one that is everywhere. */
function rarityOf(pages: readonly (Signature | null)[]): (key: string) => number {
  const counted = new Map<string, number>();
  let all = SUPPOSED_PAGES;
  for (const page of pages) {
    if (!page) continue;
    all++;
    for (const key of new Set(storyKeys(page))) counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  return (key) => rarity(counted.get(key) ?? 0, all);
}
