// What reports count of an incident, in a line: the last count, the one of most origins, or how they divide; and whom each counts.
import { groupBy } from '../model/group';
import type { FigureMeasure } from '../model/measures';
import { PEOPLE, isOfCondition, whoKey } from '../model/who';
import { say, sayCount } from '../i18n/say';
import { nameOfMeasure } from '../i18n/wording';
import type { SearchableRecord } from '../record/record';
import type { SourcedClaim } from '../reading/record';
import { groupValues } from '../views/values';
import { nameOfCount, relateIn } from '../views/words';
import { latest } from './latest';

/** Of an incident of which few count all so many peoples are counted one by one. */
const MOST_PEOPLES = 2;

/** How many: of all, or, where few count all, of the peoples that most reports count, each by name. */
export function countAnswer(
  claims: readonly SourcedClaim[],
  measure: FigureMeasure,
  know: SearchableRecord,
): string | null {
  const counted = mostCounted(claims, measure, know);
  const [one] = counted;
  if (counted.length === 1)
    return latest(one!, nameOfMeasure(measure), know) ?? leading(one!, nameOfMeasure(measure), know);
  const parts = counted.flatMap((list) => {
    const name = nameOfCount(measure, list[0]!.claim.who ?? PEOPLE, know);
    return latest(list, name, know) ?? leading(list, name, know) ?? [];
  });
  return parts.join(' ') || null;
}

/** Counts of all, or, where few count all, those of the peoples that are counted most: soldiers, and townspeople. */
export function mostCounted(
  claims: readonly SourcedClaim[],
  measure: FigureMeasure,
  know: SearchableRecord,
): readonly (readonly SourcedClaim[])[] {
  const whole = claims.filter(
    ({ claim }) => claim.measure === measure && !claim.in && !isOfCondition(claim.who ?? PEOPLE),
  );
  const all = whole.filter(({ claim }) => relateIn(know, claim.who ?? PEOPLE, PEOPLE) !== 'nested');
  const byWho = [...groupBy(whole, ({ claim }) => whoKey(claim.who ?? PEOPLE)).values()];
  const most = byWho.sort((a, b) => b.length - a.length).slice(0, MOST_PEOPLES);
  return all.length * 2 >= (most[0]?.length ?? 0) ? [all] : most;
}

const groupsOf = (claims: readonly SourcedClaim[], know: SearchableRecord) =>
  groupValues(
    claims.map((c) => ({ ...c, relation: null })),
    null,
    know,
  );

/** What most origins say of one thing: “Killed: 3, say 18 of 20 origins.” */
export function leading(
  claims: readonly SourcedClaim[],
  name: string,
  know: SearchableRecord,
): string | null {
  // first counts are overtaken where later ones are known
  const isOvertaken = claims.some(({ claim }) => claim.stage === 'later');
  const groups = groupsOf(isOvertaken ? claims.filter(({ claim }) => claim.stage !== 'early') : claims, know);
  const [top] = groups;
  const all = groups.reduce((sum, g) => sum + g.origins, 0);
  if (top && top.origins * 2 < all && claims.every(({ claim }) => claim.measure !== 'perpetrator')) {
    const values = groups.filter((g) => g.origins > 0).sort((a, b) => a.least - b.least);
    const spread = say('range', values[0]!.value, values.at(-1)!.value);
    return say('incidentSpread', name, spread, top.value, top.origins, all);
  }
  return top ? sayCount('incidentCount', all, name, top.value, top.origins, all) : null;
}

/** Who gives one of some numbers: “2: The Wire (police), The Daily”. */
export function saidBy(
  claims: readonly SourcedClaim[],
  numbers: readonly number[],
  know: SearchableRecord,
): string | null {
  const groups = groupsOf(claims, know);
  const group = groups.find((g) => numbers.includes(g.least));
  return group ? `${group.value}: ${group.sources}` : null;
}
