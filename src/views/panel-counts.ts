// What reports of the page's story count that the page does not give: for each count its values, grouped as on a card.
import type { CountRow, CountTable } from './types/panel';
import { isSamePage } from '../model/copies';
import type { Claim } from '../model/database';
import type { Measure } from '../model/measures';
import { ownerOf } from '../model/owners';
import type { Figure, Reading } from '../model/reading';
import { PEOPLE, isOfCondition, whoKey, whoOfKey, type Who } from '../model/who';
import type { EventRecord, SourcedClaim } from '../reading/record';
import { citationOf } from './cite';
import { groupValues } from './values';
import { claimsAbout, nameOfCount, relateIn, titleOf } from './words';

const MOST_ROWS = 6;
const COUNTED = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'troops',
  'attacks',
  'munitions',
  'intercepted',
] as const;

/** The counts that most reports give, except those that a figure of the page is compared with. Null when there are none. */
export function countsOf(incident: string, reading: Reading, know: EventRecord): CountTable | null {
  const claims = claimsAbout(incident, know).filter(
    ({ claim, report }) => isCount(claim) && !isSamePage(report.url, reading.page.url),
  );
  const own = claims.filter(({ report }) => ownerOf(report.id) === ownerOf(incident));
  const title = titleOf(incident, know);
  const given = reading.figures.filter((f) => f.incident === incident && f.comparison && !f.in);
  // a pack that adds to an incident chooses no rows where the incident's own pack has some
  const rows = keysOf(own.length ? own : claims)
    .filter((key) => !given.some((f) => counts(f, key, know)))
    .slice(0, MOST_ROWS)
    .map((key): CountRow => {
      const { measure, who } = countOf(key);
      const of = claims.filter(({ claim }) => keyOf(claim) === key);
      const groups = groupValues(
        of.map((c) => ({ ...c, relation: null })),
        null,
        know,
      );
      const count = nameOfCount(measure, who, know);
      return {
        count,
        groups,
        reports: new Set(of.map(({ report }) => report.id)).size,
        cite: citationOf(title, count, null, reading.page, groups),
      };
    });
  return rows.length ? { title, rows } : null;
}

/** Whether a figure of the page counts the same: “four fighters” is compared with “four people” of others. */
function counts({ measure, who }: Figure, key: string, know: EventRecord): boolean {
  const count = countOf(key);
  return (
    measure === count.measure &&
    (measure === 'attacks' || ['same', 'interchangeable'].includes(relateIn(know, who, count.who)))
  );
}

const keyOf = ({ measure, who = PEOPLE }: Claim) =>
  `${measure} ${whoKey(measure === 'attacks' ? PEOPLE : who)}`;

function countOf(key: string): { measure: Measure; who: Who } {
  const [measure, who] = key.split(' ') as [Measure, string];
  return { measure, who: whoOfKey(who) };
}

/** A part of the people, or of a place, is never listed as the whole. */
const isCount = (claim: Claim) =>
  (COUNTED as readonly string[]).includes(claim.measure) && !isOfCondition(claim.who ?? PEOPLE) && !claim.in;

/** The kinds of count, those that most reports give first. */
function keysOf(claims: readonly SourcedClaim[]): string[] {
  const times = new Map<string, number>();
  for (const { claim } of claims) times.set(keyOf(claim), (times.get(keyOf(claim)) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}
