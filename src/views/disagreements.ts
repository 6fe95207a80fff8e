// Where reports contradict each other, or this page, on what is no count: worded, each wording with who printed it.
import type { Disagreement } from './types/panel';
import { isSamePage } from '../model/addresses';
import type { Report } from '../model/database';
import type { Reading, StatedMeasure } from '../model/reading';
import { nameOfMeasure } from '../i18n/wording';
import { contradict, saidIn } from '../reading/compare/contradictions';
import type { EventRecord } from '../reading/record';
import { nameOfOutlet, titleOf, wordSaid } from './words';

/** What is told under one heading: who did it, and who says it was not them, belong together. */
const TOPICS: StatedMeasure[][] = [['perpetrator', 'denial'], ['date'], ['place'], ['site']];

/** Something said, with the reports that say it, and this page's own wordings of it. */
interface Voice {
  measure: StatedMeasure;
  value: string;
  here: string[];
  reports: Report[];
}

/** One entry for each topic on which at least two voices cannot both be right. Those that agree stand as one. */
export function disagreementsOf(incident: string, reading: Reading, know: EventRecord): Disagreement[] {
  if (know.incidents.get(incident)?.kind !== 'incident') return [];
  return TOPICS.flatMap((measures) => {
    const voices = measures.flatMap((measure) =>
      camps(incident, voicesOn(incident, measure, reading, know), know),
    );
    const contested = voices.filter((a) => voices.some((b) => contradict(incident, a, b, know)));
    if (contested.length < 2) return [];
    const word = ({ measure }: Voice, value: string) =>
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
function voicesOn(incident: string, measure: StatedMeasure, reading: Reading, know: EventRecord): Voice[] {
  const voices = new Map<string, Voice>();
  const voice = (value: string) => {
    const known = voices.get(value) ?? { measure, value, here: [], reports: [] };
    voices.set(value, known);
    return known;
  };
  for (const { claim, report } of know.claimsOf(incident)) {
    const said = saidIn(claim);
    if (said?.measure !== measure || isSamePage(report.url, reading.page.url)) continue;
    const { reports } = voice(said.value);
    if (!reports.some((r) => r.outlet === report.outlet)) reports.push(report);
  }
  for (const s of reading.statements)
    if (s.incident === incident && s.measure === measure) voice(s.value).here.push(s.value);
  return [...voices.values()].sort((a, b) => b.reports.length - a.reports.length);
}

/** Joins wordings of which none contradicts another, under the most given: “Baghdad airport” and a road beside it. */
function camps(incident: string, voices: readonly Voice[], know: EventRecord): Voice[] {
  const camps: Voice[][] = [];
  for (const voice of voices) {
    const camp = camps.find((members) => members.every((m) => !contradict(incident, m, voice, know)));
    if (camp && joins(voice)) camp.push(voice);
    else camps.push([voice]);
  }
  return camps.map((members) => ({
    ...members[0]!,
    here: members.flatMap((m) => m.here),
    reports: members.flatMap((m) => m.reports),
  }));
}

/** A denial is its own; two wordings of who did it are not one. */
const joins = ({ measure }: Voice) => measure === 'place' || measure === 'site';
