// Where reports contradict each other, or this page, on what is no count: worded, each wording with who printed it.
import type { Disagreement } from './types/panel';
import { isSamePage } from '../model/addresses';
import type { Report } from '../model/database';
import type { Reading, StatedMeasure } from '../model/reading';
import { nameOfMeasure } from '../i18n/wording';
import { contradict, wordedClaim } from '../reading/compare/contradictions';
import type { EventRecord } from '../reading/record';
import { ownerOf } from '../model/owners';
import { claimsAbout, nameOfOutlet, titleOf, wordSaid } from './words';

/** Measures under one heading: who did it, and who says it was not them, belong together. */
const TOPICS: StatedMeasure[][] = [['perpetrator', 'denial'], ['date'], ['place'], ['site']];

/** Something said, with the reports that say it, and this page's own wordings of it. */
interface Wording {
  measure: StatedMeasure;
  value: string;
  here: string[];
  reports: Report[];
}

/** More than the reports of any pack. */
const MUCH = 1e6;

/** One entry for each topic on which at least two wordings cannot both be right. Compatible ones are merged. */
export function disagreementsOf(incident: string, reading: Reading, know: EventRecord): Disagreement[] {
  if (know.incidents.get(incident)?.kind !== 'incident') return [];
  return TOPICS.flatMap((measures) => {
    const wordings = measures.flatMap((measure) =>
      mergeCompatible(incident, wordingsOf(incident, measure, reading, know), know),
    );
    const contested = wordings.filter((a) => wordings.some((b) => contradict(incident, a, b, know)));
    if (contested.length < 2) return [];
    const word = ({ measure }: Wording, value: string) =>
      measure === 'denial' ? `${nameOfMeasure('denial')}: ${wordSaid(value, know)}` : wordSaid(value, know);
    const here = contested.flatMap((v) => v.here.map((value) => word(v, value)));
    return [
      {
        title: `${nameOfMeasure(measures[0]!)} · ${titleOf(incident, know)}`,
        here: here.length ? here.join(', ') : null,
        others: contested
          .filter((v) => v.reports.length)
          .map((v) => ({
            value: word(v, v.value),
            reports: v.reports.map(({ outlet, url }) => ({ outlet: nameOfOutlet(outlet, know), url })),
          })),
      },
    ];
  });
}

/** What the page and all other reports say of one measure: each wording once, most given first. */
function wordingsOf(
  incident: string,
  measure: StatedMeasure,
  reading: Reading,
  know: EventRecord,
): Wording[] {
  const wordings = new Map<string, Wording>();
  const wordingOf = (value: string) => {
    const known = wordings.get(value) ?? { measure, value, here: [], reports: [] };
    wordings.set(value, known);
    return known;
  };
  for (const { claim, report } of claimsAbout(incident, know)) {
    const worded = wordedClaim(claim);
    if (worded?.measure !== measure || isSamePage(report.url, reading.page.url)) continue;
    const { reports } = wordingOf(worded.value);
    if (!reports.some((r) => r.outlet === report.outlet)) reports.push(report);
  }
  const said = reading.statements.filter((s) => s.incident === incident && s.measure === measure);
  // the first day that a page gives is the event's; later ones are of what followed
  for (const s of measure === 'date' ? said.slice(0, 1) : said) wordingOf(s.value).here.push(s.value);
  // packs that add to an incident do not outweigh what its own pack holds
  const weight = ({ reports }: Wording) =>
    reports.filter((r) => ownerOf(r.id) === ownerOf(incident)).length * MUCH + reports.length;
  return [...wordings.values()].sort((a, b) => weight(b) - weight(a));
}

/** Joins wordings of which none contradicts another, under the most given: “Marvek airport” and a road beside it. */
function mergeCompatible(incident: string, wordings: readonly Wording[], know: EventRecord): Wording[] {
  const groups: Wording[][] = [];
  for (const wording of wordings) {
    const group = groups.find((members) => members.every((m) => !contradict(incident, m, wording, know)));
    if (group && joins(wording)) group.push(wording);
    else groups.push([wording]);
  }
  return groups.map((members) => ({
    ...members[0]!,
    here: members.flatMap((m) => m.here),
    reports: members.flatMap((m) => m.reports),
  }));
}

/** A denial is its own; two wordings of who did it are not one. */
const joins = ({ measure }: Wording) => measure === 'place' || measure === 'site';
