// The page's own story among the known incidents.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { Clause } from '../events/clauses';
import type { EventRecord } from '../record';
import type { FoundDate } from '../language';
import { pool, type Evidence } from './evidence';
import { fit, type Fit } from './fit';
import type { LinkInput } from './link';
import { CLAUSE_THRESHOLD, MAIN_THRESHOLD, MARGIN } from './weights';

const LEAD_SENTENCES = 7;
/** What comes a sentence later is the less likely to be the story. */
const LATER = 0.7;
const TITLE_WEIGHT = 0.5;
const TITLE_CONFLICT = 2.5;
/** Something said in the lead, its day above all, speaks against it. */
const LEAD_CONFLICT = 1.5;
/** News reports what happened up to this many days before it was printed. */
const FRESH_DAYS = 4;
const STALE_DAYS = 12;

/** What an incident gains that the page's background answered, or that answered it. */
const ANSWERED = 0.8;

/** The page's own story: what its title and first sentences, background left out, fit best. */
export function findMain(
  clauses: readonly Clause[],
  evidence: readonly Evidence[],
  candidates: readonly Incident[],
  { page, sentences, language: { kinds } }: LinkInput,
  know: EventRecord,
): Fit | null {
  const lead = Math.min(LEAD_SENTENCES, Math.max(3, Math.ceil(sentences.length / 2)));
  const leading = clauses.flatMap((c, i) => (!c.background && c.sentence.index < lead ? [i] : []));
  const own = leading.map((i) => evidence[i]!);
  const together = pool(own);
  const background = evidence.filter((_, i) => clauses[i]!.background);
  const title = pool(evidence.filter((_, i) => !clauses[i]!.background && clauses[i]!.sentence.index === 0));
  const fits = candidates.map((incident) => {
    const perClause = own.map((e) => fit(incident, e, know, kinds));
    const whole = fit(
      incident,
      { ...together, dates: undisputed(together.dates, page.published) },
      know,
      kinds,
    );
    const best = Math.max(
      0,
      ...perClause.map(
        (f, i) => f.score - LATER * Math.min(clauses[leading[i]!]!.sentence.index, LEAD_SENTENCES),
      ),
    );
    let score = Math.max(whole.score, best) + freshness(incident, page.published);
    if (whole.conflict) score -= LEAD_CONFLICT;
    // what the title fits is the likelier story
    const titled = fit(incident, title, know, kinds);
    if (titled.conflict) score -= TITLE_CONFLICT;
    else if (titled.anchored) score += TITLE_WEIGHT * titled.score;
    // an incident that answered, or was answered by, another one of the page's is the likelier
    if (
      incident.related.some((r) =>
        background.some((e) => fit(know.incidents.get(r.incident)!, e, know, kinds).score > CLAUSE_THRESHOLD),
      )
    )
      score += ANSWERED;
    const anchored = whole.anchored || perClause.some((f) => f.anchored);
    return {
      incident,
      score,
      conflict: (whole.conflict && best < MAIN_THRESHOLD) || !anchored,
      telling: whole.telling || perClause.some((f) => f.telling && f.score >= MAIN_THRESHOLD),
      anchored,
    };
  });
  const [first, second] = fits.filter((f) => !f.conflict).sort((a, b) => b.score - a.score);
  if (!first || first.score < MAIN_THRESHOLD) return null;
  return first.telling || first.score - (second?.score ?? 0) > MARGIN ? first : null;
}

/** The day of the story itself, when the lead names several days: the one nearest to the page's date. */
function undisputed(dates: readonly FoundDate[], published: string | null): FoundDate[] {
  const days = dates.filter((d) => d.day);
  if (!published || days.length < 2) return [...days];
  const gap = (d: FoundDate) => Math.abs(dayNumber(published) - dayNumber(d.from));
  const nearest = days.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  return days.filter((d) => Math.abs(dayNumber(d.from) - dayNumber(nearest.from)) <= 1);
}

function freshness(incident: Incident, published: string | null): number {
  if (!published || !incident.date.from) return 0;
  const age = dayNumber(published) - dayNumber(incident.date.to ?? incident.date.from);
  if (age <= FRESH_DAYS) return 2;
  return age > STALE_DAYS ? -2.5 : 0;
}
