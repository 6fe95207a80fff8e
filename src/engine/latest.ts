// Of a count that rose from report to report the last one: what most reports print is then only what was known on the first day.
import { say } from '../i18n/say';
import { wordDate, wordValue } from '../i18n/wording';
import type { SourcedClaim } from '../reading/record';
import type { EventRecord } from '../reading/record';
import { nameOfOutlet } from '../views/words';

const FEWEST = 4;
/** So much more often a later report gives more than less. */
const RISING = 0.6;
/** The last count is at least so many times the first. */
const GROWTH = 1.5;

/** The latest value of a count that rose, with its source and day; null for one that did not. */
export function latest(claims: readonly SourcedClaim[], name: string, know: EventRecord): string | null {
  const dated = claims
    .flatMap(({ claim, report }) =>
      typeof claim.value === 'number' && report.published
        ? [{ value: claim.value, qualifier: claim.qualifier, outlet: report.outlet, day: report.published }]
        : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.value - b.value);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < FEWEST || last.value < first.value * GROWTH) return null;
  let rises = 0;
  let pairs = 0;
  dated.forEach((a, i) => {
    for (const b of dated.slice(i + 1)) {
      if (a.day === b.day || a.value === b.value) continue;
      pairs++;
      rises += Math.sign(b.value - a.value);
    }
  });
  if (pairs === 0 || rises / pairs < RISING) return null;
  const value = wordValue(last.value, last.qualifier);
  const source = nameOfOutlet(last.outlet, know);
  return say('incidentLatest', name, value, source, wordDate(last.day));
}
