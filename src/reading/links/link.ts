// Step 5: incidents. Ties every clause to the known incident it speaks of, or to none, and finds the page's main one.
import type { Incident } from '../../model/database';
import { dayNumber } from '../../model/days';
import type { FoundIncident, PageInfo, Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import { splitClauses, type Clause } from '../events/clauses';
import type { EventRecord } from '../record';
import { coverageOf, type KindCues } from '../language';
import { gather, pool, type Evidence, type Passage } from './evidence';
import { fit, type Fit, type Reason } from './fit';
import { linkClause, type Linked } from './link-clause';
import { findMain } from './main-story';
import { pairUp } from './pairs';
import { summarise } from './summary';

export interface Links {
  clauses: Linked[];
  incidents: FoundIncident[];
  main: string | null;
}

export interface LinkInput extends Passage {
  sentences: readonly Sentence[];
  page: PageInfo;
}

/** What spoke for and against the incidents that fit a clause best. */
export interface ClauseTrace extends Span {
  incident: string | null;
  background: boolean;
  fits: { incident: string; score: number; conflict: boolean; reasons: Reason[] }[];
}

const TRACED_FITS = 3;

/** Links the clauses of a text to known incidents. */
export function linkIncidents(input: LinkInput, know: EventRecord, trace?: ClauseTrace[]): Links {
  const { language } = input;
  const candidates = possible(input, know);
  const clauses = input.sentences.flatMap((s) => splitClauses(s, language.clauses));
  const evidence = inheritPeriods(
    clauses,
    resumed(
      clauses,
      clauses.map((c) => gather(input, c, know)),
    ),
  );
  const main = findMain(clauses, evidence, candidates, input, know);
  const linked: Linked[] = [];
  const fits = pairUp(
    clauses,
    evidence.map((e) => candidates.map((i) => fit(i, e, know, language.kinds))),
  );
  clauses.forEach((clause, i) => linked.push(linkClause(clause, evidence[i]!, fits[i]!, linked, main)));
  trace?.push(...linked.map((clause, i) => traceOf(clause, fits[i]!, evidence[i]!, know, language.kinds)));
  return {
    clauses: linked,
    incidents: summarise(linked, main, language.clauses),
    main: main?.incident.id ?? null,
  };
}

/** What is said before an aside holds after it. */
const resumed = (clauses: readonly Clause[], evidence: readonly Evidence[]) =>
  evidence.map((e, i) => {
    const before = clauses[i]!.resumes ? evidence[i - clauses[i]!.resumes] : undefined;
    return before ? pool([before, e]) : e;
  });

function traceOf(
  { start, end, incident, background }: Linked,
  fits: readonly Fit[],
  evidence: Evidence,
  know: EventRecord,
  cues: KindCues | undefined,
): ClauseTrace {
  const best = [...fits].sort((a, b) => b.score - a.score).slice(0, TRACED_FITS);
  return {
    start,
    end,
    incident,
    background,
    fits: best.map((f) => {
      const reasons: Reason[] = [];
      fit(f.incident, evidence, know, cues, reasons);
      return { incident: f.incident.id, score: f.score, conflict: f.conflict, reasons };
    }),
  };
}

/** “Last month, the United States struck … after a drone attack …”: a month or week said once holds for the sentence. */
function inheritPeriods(clauses: readonly Clause[], evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((e, i) => {
    if (e.dates.length > 0 || clauses[i - 1]?.sentence !== clauses[i]!.sentence) return e;
    return { ...e, dates: evidence[i - 1]!.dates.filter((d) => !d.day) };
  });
}

/** Incidents that had happened when the page was printed; of a language that is not read, those whose dead are named. */
function possible({ page: { published }, language, pointers }: LinkInput, know: EventRecord): Incident[] {
  const named = new Set(pointers.map((p) => p.entity));
  const read = coverageOf(language) !== 'names';
  const incidents = [...know.incidents.values()].filter(
    (i) => i.kind === 'incident' && (read || i.victims.some((v) => named.has(v))),
  );
  if (!published) return incidents;
  return incidents.filter((i) => i.date.from !== null && dayNumber(i.date.from) <= dayNumber(published) + 1);
}
