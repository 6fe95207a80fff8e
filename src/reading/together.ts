// Which pages report one event, in the record or not: their stories are compared two by two, and grouped where most of a
// group agree. Silence is preferred: alike events of another day or place stay apart.
import type { Signature } from './events/signature';

/** Evidence for two stories being one, as logarithms of odds. */
const WEIGHTS = {
  bias: -3.3,
  sameDay: 1.8,
  dayApart: -1.6,
  printedNear: 0.8,
  printedApart: -0.6,
  printedFar: -2.5,
  undated: -0.5,
  sameIncident: 3,
  anotherIncident: -4,
  place: 1.2,
  placesApart: -1.5,
  placeApart: -0.8,
  entity: 0.5,
  name: 0.8,
  count: 1.3,
  smallCount: 0.5,
  kind: 0.8,
  anotherKind: -0.6,
};
/** Names in common are worth less each than the ones before, and together at most this. */
const MOST_FOR_NAMES = 4;
const MOST_FOR_COUNTS = 2.4;
const MOST_APART = 6;
/** Counts up to this are many events'. */
const SMALL = 5;
/** Most news of an event is printed within a day; the longer apart, the likelier it is of another, or looks back. */
const NEAR_DAYS = 3;
const FAR_DAYS = 10;
/** From this probability on two pages report one event. */
export const TOGETHER = 0.7;

/** The probability that two pages report one event. */
export const togetherness = (a: Signature, b: Signature, rarity: (key: string) => number): number =>
  1 / (1 + Math.exp(-evidence(a, b, rarity)));

function evidence(a: Signature, b: Signature, rarity: (key: string) => number): number {
  let sum = WEIGHTS.bias + timeEvidence(a, b);
  if (a.incident && b.incident)
    sum += a.incident === b.incident ? WEIGHTS.sameIncident : WEIGHTS.anotherIncident;
  const places = common(a.places, b.places);
  const shared = (keys: readonly string[], weight: number) =>
    keys.reduce((total, key) => total + weight * rarity(key), 0);
  sum += Math.min(
    MOST_FOR_NAMES,
    shared(places, WEIGHTS.place) +
      shared(common(a.entities, b.entities), WEIGHTS.entity) +
      shared(common(a.names, b.names), WEIGHTS.name),
  );
  if (a.places.length && b.places.length && places.length === 0) sum += WEIGHTS.placesApart;
  else if (areApart(a, b)) sum += WEIGHTS.placeApart;
  const counts = common(a.counts, b.counts).map((key) =>
    Number(key.split(' ')[1]) <= SMALL ? WEIGHTS.smallCount : WEIGHTS.count,
  );
  sum += Math.min(
    MOST_FOR_COUNTS,
    counts.reduce((total, w) => total + w, 0),
  );
  if (a.kind && b.kind) {
    if (a.kind === b.kind) sum += WEIGHTS.kind;
    else if (a.kind !== 'attack' && b.kind !== 'attack') sum += WEIGHTS.anotherKind;
  }
  return sum;
}

/** Both say where it was, and neither names the other's place. */
const areApart = (a: Signature, b: Signature) =>
  a.place !== null && b.place !== null && !isNamedIn(a.place, b) && !isNamedIn(b.place, a);

const isNamedIn = (place: string, { place: own, places, names }: Signature) =>
  own === place || places.includes(place) || place.split(' ').some((word) => names.includes(word));

function timeEvidence(a: Signature, b: Signature): number {
  if (a.from !== null && b.from !== null) {
    const gap = Math.max(a.from - (b.to ?? b.from), b.from - (a.to ?? a.from));
    return gap <= 1
      ? WEIGHTS.sameDay - 0.8 * Math.max(0, gap)
      : Math.max(-MOST_APART, WEIGHTS.dayApart * gap);
  }
  const [x, y] = [a.from ?? a.published, b.from ?? b.published];
  if (x === null || y === null) return WEIGHTS.undated;
  const gap = Math.abs(x - y);
  if (gap > FAR_DAYS) return WEIGHTS.printedFar;
  return gap <= 1 ? WEIGHTS.printedNear : gap <= NEAR_DAYS ? 0 : WEIGHTS.printedApart;
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
