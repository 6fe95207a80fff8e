// Counts that run on, in the search: which series reached a number, and when; and what the latest value is.
import type { Incident, Series } from '../model/database';
import { isoDay } from '../model/days';
import type { FigureMeasure } from '../model/measures';
import { pointsIn } from '../model/series';
import { say } from '../i18n/say';
import { wordDate, wordValue } from '../i18n/wording';
import type { EventRecord } from '../reading/record';
import type { SearchableRecord } from '../record/record';
import { withoutPrefix } from '../text/sounds';
import { foldWords } from '../text/tokens';
import { isEverybody } from '../model/who';
import { nameOfOutlet, nameOfSpeaker } from '../views/words';

/** Of everybody before one people, of more people before fewer: civilians, then children. */
const seriesOf = ({ series = [] }: Incident, measure: FigureMeasure) =>
  series
    .filter((s) => s.measure === measure && s.in === undefined)
    .sort(
      (a, b) => Number(isEverybody(b.who)) - Number(isEverybody(a.who)) || lastOf(b).value - lastOf(a).value,
    );

const lastOf = (series: Series) => pointsIn(series).at(-1)!;

/** Whether a count of an incident passed through one of these numbers. */
export const reaches = (incident: Incident, measure: FigureMeasure, numbers: readonly number[]): boolean =>
  seriesOf(incident, measure).some((series) => {
    const points = pointsIn(series);
    return numbers.some((n) => points[0]!.value <= n && n <= points.at(-1)!.value);
  });

/** The day on which one of these numbers was reached, or the latest value, in a line; null for what has no series. */
export function runningAnswer(
  incident: Incident,
  measure: FigureMeasure,
  numbers: readonly number[],
  know: EventRecord,
): string | null {
  const [series] = seriesOf(incident, measure);
  if (!series) return null;
  const points = pointsIn(series);
  const point =
    points.find((p) => numbers.some((n) => p.value >= n && points[0]!.value <= n)) ?? points.at(-1)!;
  const [speaker] = series.attributed;
  const source = speaker ? nameOfSpeaker(speaker, know) : nameOfOutlet(series.outlet, know);
  return say('seriesPoint', wordValue(point.value), source, wordDate(isoDay(point.day)));
}

/**
 * The running counts of a place when a query names nothing else, with how well each answers it: the whole before its parts.
 * `named`: the entities that the query names; `words`: its words, without those of the question.
 */
export function runningIn(
  named: ReadonlyMap<string, number>,
  words: readonly string[],
  measure: FigureMeasure,
  know: SearchableRecord,
): [incident: string, score: number][] {
  const places = [...named.keys()].filter((id) => know.entities.get(id)?.kind === 'place');
  const names = new Set(places.flatMap((id) => namesOf(id, know)));
  if (places.length === 0 || !words.every((w) => names.has(w) || names.has(withoutPrefix(w)))) return [];
  return [...know.incidents.values()].flatMap((incident): [string, number][] => {
    const [series] = seriesOf(incident, measure);
    if (incident.kind !== 'situation' || !series || !places.includes(incident.place)) return [];
    return [[incident.id, Math.log10(1 + lastOf(series).value)]];
  });
}

const namesOf = (id: string, { entities }: SearchableRecord): string[] => {
  const { name = '', aliases = [], ambiguous = [], native = {} } = entities.get(id) ?? {};
  return [name, ...aliases, ...ambiguous, ...Object.values(native).flat()].flatMap(foldWords);
};
