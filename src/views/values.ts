// The reports of one count or fact, grouped by value: each value once, with its independent origins and their reports.
import type { SourceEntry, SourceReport, ValueGroup } from './types/card';
import { intervalsOf, leastOf, type QualifiedValue } from '../model/counts';
import type { Claim, Qualifier, Report, Value } from '../model/database';
import { groupBy } from '../model/group';
import { isWitness, originOf } from '../model/origins';
import { ownerOf } from '../model/owners';
import type { Relation } from '../model/reading';
import { PEOPLE } from '../model/who';
import { say, sayCount } from '../i18n/say';
import { wordDate, wordRelation, wordValue } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import { nameOfOutlet, nameOfOutletType, nameOfSpeaker, nameOfWho, rankOfOutlet, wordSaid } from './words';

/** A value that one report gives, and how it relates to the page's; null where there is no page. */
export interface GivenValue {
  claim: Claim;
  report: Report;
  relation: Relation | null;
}

/** What a value is called that some of its reports give in another sense or for another day. */
const ORDER: Relation[] = ['agrees', 'differs', 'denies', 'later', 'earlier', 'compatible'];
/** Reports of packs come after all others. */
const ADDED_RANK = 100;
/** Sources named beside a value; more are counted. */
const MOST_NAMED = 4;

interface Bin {
  key: string;
  /** The number that all of them give; null for ranges and words. */
  number: number | null;
  given: GivenValue[];
}

/**
 * The values by how many independent origins give them. “At least 4” and “about 4” are folded into 4, and a range into the one
 * number that lies in it. `here` is what the page says: it has a group even if nobody else gives it, and that group holds nothing
 * that contradicts it.
 */
export function groupValues(
  given: readonly GivenValue[],
  here: QualifiedValue | null,
  know: EventRecord,
): ValueGroup[] {
  const bins = foldRanges(
    [...groupBy(given, (g) => keyOfGiven(g, here))].map(([key, list]) => ({
      key,
      number: numberOf(list[0]!.claim),
      given: list,
    })),
    here,
  );
  const own = here && keyOf(here);
  if (own !== null && !bins.some((b) => b.key === own))
    bins.push({ key: own, number: numberOf(here!), given: [] });
  // what another pack adds is listed, but counts only where the incident's own pack says nothing
  const hasOwn = given.some((g) => !isAdded(g));
  const isCounted = (g: GivenValue) => !hasOwn || !isAdded(g);
  const often = new Map<string, number>();
  for (const { report } of given) often.set(report.outlet, (often.get(report.outlet) ?? 0) + 1);
  const ctx = { know, isCounted, often };
  const groups = bins.map((bin) => groupOf(bin, bin.key === own ? here : null, ctx));
  const most = Math.max(1, ...groups.map((g) => g.origins));
  return groups
    .map((g) => ({ ...g, share: g.origins / most }))
    .sort((a, b) => b.origins - a.origins || Number(b.isHere) - Number(a.isHere) || a.least - b.least);
}

const isAdded = ({ claim, report }: GivenValue) => ownerOf(report.id) !== ownerOf(claim.incident);

const numberOf = ({ value }: QualifiedValue) => (typeof value === 'number' ? value : null);

const keyOf = ({ value }: QualifiedValue) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

/** What contradicts the page is never listed under the page's value, whatever number it gives. */
function keyOfGiven({ claim, relation }: GivenValue, here: QualifiedValue | null): string {
  const key = keyOf(claim);
  const isRival = relation === 'differs' || relation === 'denies';
  return isRival && here && key === keyOf(here) ? `${relation} ${key}` : key;
}

/** A range in which one of the numbers lies is listed with that number. */
function foldRanges(bins: readonly Bin[], here: QualifiedValue | null): Bin[] {
  const own = here && keyOf(here);
  const numbers = bins.filter((b) => b.number !== null);
  const kept: Bin[] = numbers.map((b) => ({ ...b, given: [...b.given] }));
  for (const bin of bins) {
    if (bin.number !== null) continue;
    const intervals = intervalsOf(bin.given[0]!.claim.value);
    const isRival = bin.given.some((g) => g.relation === 'differs' || g.relation === 'denies');
    const inside = kept.filter(
      (b) =>
        b.number !== null &&
        !(isRival && b.key === own) &&
        intervals?.some(([from, to]) => from <= b.number! && b.number! <= to),
    );
    if (inside.length === 1) inside[0]!.given.push(...bin.given);
    else kept.push(bin);
  }
  return kept;
}

interface GroupContext {
  know: EventRecord;
  /** What another pack adds is listed without being counted. */
  isCounted: (g: GivenValue) => boolean;
  /** How many of all these reports are of each outlet. */
  often: ReadonlyMap<string, number>;
}

function groupOf(
  { key, number, given }: Bin,
  here: QualifiedValue | null,
  { know, isCounted, often }: GroupContext,
): ValueGroup {
  const isExact = ({ claim }: GivenValue) =>
    number === null || (claim.value === number && (claim.qualifier ?? 'exactly') === 'exactly');
  const first = given[0]?.claim;
  const qualifiers = new Set(given.map(({ claim }) => `${keyOf(claim)} ${claim.qualifier}`));
  const allQualified = number !== null && given.length > 0 && !given.some(isExact) && qualifiers.size === 1;
  const label = here
    ? wordGiven(here.value, here.qualifier)
    : allQualified
      ? wordGiven(first!.value, first!.qualifier)
      : number === null
        ? wordGiven(first!.value, first!.qualifier)
        : wordGiven(number, undefined);
  const others = [
    ...new Set(given.filter((g) => !isExact(g)).map(({ claim }) => wordGiven(claim.value, claim.qualifier))),
  ].filter((words) => words !== label);
  const entries = entriesOf(given, know, often);
  const counted = given.filter(isCounted);
  // as in the sentence above them: an aggregator is no witness of its own
  const origins = [
    ...new Set(counted.map(({ claim, report }) => originOf(claim, report, know.outlets, know.entities))),
  ].filter((origin) => isWitness(origin, know.outlets)).length;
  const days = given.flatMap(({ report }) => report.published ?? []).sort();
  const relation = ORDER.find((r) => given.some((g) => g.relation === r)) ?? null;
  return {
    id: key,
    value: wordSaidIn(label, first?.value ?? here!.value, know),
    folded: others.length === 0 ? null : say('foldedAlso', others.join(', ')),
    isHere: here !== null,
    relation,
    relationWords: relation && wordRelation(relation),
    origins,
    originsWords: sayCount('originsCount', origins, origins),
    share: 0,
    least: leastOf({ value: number ?? first?.value ?? here!.value }),
    sources: namedSources(entries),
    day: days[0] ?? null,
    entries,
  };
}

const wordGiven = (value: Value, qualifier: Qualifier | undefined) => wordValue(value, qualifier);

/** A value that is an id or a day is worded as such; counts are worded already. */
const wordSaidIn = (label: string, value: Value, know: EventRecord) =>
  typeof value === 'string' ? wordSaid(value, know) : label;

/** One entry for each origin; further reports of it are its reprints. The best known origins first. */
function entriesOf(
  given: readonly GivenValue[],
  know: EventRecord,
  often: GroupContext['often'],
): SourceEntry[] {
  const byOrigin = groupBy(given, ({ claim, report }) =>
    originOf(claim, report, know.outlets, know.entities),
  );
  return [...byOrigin]
    .map(([origin, list]) => {
      const sorted = [...list].sort(
        (a, b) =>
          Number(b.report.outlet === origin) - Number(a.report.outlet === origin) ||
          rankOfReport(a.report, know) - rankOfReport(b.report, know),
      );
      const [{ claim, report }, ...more] = sorted as [GivenValue, ...GivenValue[]];
      return {
        rank: rankOfReport(report, know),
        often: often.get(report.outlet) ?? 0,
        entry: {
          ...reportOf(report, know),
          kind: nameOfOutletType(report.outlet, know),
          attributed: claim.attributed.map((who) => nameOfSpeaker(who, know)),
          counts: claim.printed ?? nameOfWho(claim.who ?? PEOPLE, know),
          reprints: [...new Map(more.map((m) => [m.report.id, m.report])).values()]
            .filter((r) => r.id !== report.id)
            .map((r) => reportOf(r, know)),
        },
      };
    })
    .sort((a, b) => a.rank - b.rank || b.often - a.often)
    .map(({ entry }) => entry);
}

/** Agencies and large outlets first; of equals, those with an address and a day. */
const rankOfReport = (r: Report, know: EventRecord) =>
  (ownerOf(r.id) ? ADDED_RANK : 0) +
  rankOfOutlet(r.outlet, know) * 4 +
  // agencies are read in what others print of them
  (r.publisher && rankOfOutlet(r.outlet, know) > 0 ? 2 : 0) +
  (r.url && r.published ? 0 : 1);

const reportOf = (r: Report, know: EventRecord): SourceReport => ({
  outlet: nameOfOutlet(r.outlet, know),
  via: r.publisher ?? null,
  url: r.url,
  day: r.published,
  published: r.published ? wordDate(r.published) : null,
});

/** “The Courier (police), The Gazette +3”: each outlet once. */
function namedSources(all: readonly SourceEntry[]): string {
  const entries = all.filter((e, i) => all.findIndex((x) => x.outlet === e.outlet) === i);
  const named = entries
    .slice(0, MOST_NAMED)
    .map(({ outlet, attributed: [speaker] }) =>
      speaker && speaker !== outlet ? `${outlet} (${speaker})` : outlet,
    );
  const more = entries.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` +${more}` : ''}`;
}
