// A page's clauses against the incidents that it may speak of: the log-odds of each by its own words.
import type { Incident } from '../../model/database';
import { runsOn } from '../events/running';
import { finish, STAGE_ENDS, type Steps } from '../steps';
import { splitClauses, type Clause } from '../events/clauses';
import type { EventRecord } from '../record';
import { inside } from '../../text/spans';
import { findCandidates } from './candidates';
import { gather, pool, type Evidence } from './evidence';
import type { Features } from './features';
import type { LinkInput } from './link';
import { logOdds, type Weights } from './model';
import { passageFeatures } from './passage';
import { pageTime, type PageTime } from './time';

export interface Fitted {
  input: LinkInput;
  clauses: Clause[];
  evidence: Evidence[];
  candidates: Incident[];
  time: PageTime;
  /** By clause, then in the order of the candidates. */
  features: Features<'passage'>[][];
  odds: number[][];
}

/** What features give with some weights. */
export function withOdds(page: Omit<Fitted, 'odds'>, weights: Weights): Fitted {
  const odds = page.features.map((of) => of.map((f) => logOdds('passage', f, weights)));
  return { ...page, odds };
}

/** Fits each clause to each candidate. */
export const fitClauses = (input: LinkInput, know: EventRecord, weights: Weights): Fitted =>
  finish(fitSteps(input, know, weights));

/** Fits each clause to each candidate. Past its time it leaves out the sentences whose clauses remain. */
export function* fitSteps(input: LinkInput, know: EventRecord, weights: Weights): Steps<Fitted> {
  const { language, page } = input;
  const candidates = findCandidates(input, know);
  const clauses: Clause[] = [];
  const gathered: Evidence[] = [];
  yield;
  for (const sentence of input.sentences) {
    for (const clause of splitClauses(sentence, language.clauses)) {
      clauses.push(clause);
      gathered.push(gather(input, clause, know));
    }
    if ((yield) >= STAGE_ENDS.clauses) break;
  }
  const evidence = runningOn(input, clauses, inheritPeriods(clauses, resumed(clauses, gathered)));
  const time = pageTime(page.published, pool(gathered), know);
  const features: Features<'passage'>[][] = [];
  const odds: number[][] = [];
  yield;
  for (const [i, clause] of clauses.entries()) {
    features.push(
      candidates.map((incident) => {
        const f = passageFeatures(incident, evidence[i]!, time, know, language.kinds);
        if (clause.background) f.background = 1;
        if (!clause.event) f.noEvent = 1;
        if (clause.commemorates) f.commemorates = 1;
        return f;
      }),
    );
    odds.push(features[i]!.map((f) => logOdds('passage', f, weights)));
    // whole sentences only
    if ((yield) >= STAGE_ENDS.links && clauses[i + 1]?.sentence !== clause.sentence) break;
  }
  const count = features.length;
  return {
    input,
    candidates,
    time,
    features,
    odds,
    clauses: clauses.slice(0, count),
    evidence: evidence.slice(0, count),
  };
}

/** What is said before an aside holds after it. */
const resumed = (clauses: readonly Clause[], evidence: readonly Evidence[]) =>
  evidence.map((e, i) => {
    const before = clauses[i]!.resumes ? evidence[i - clauses[i]!.resumes] : undefined;
    return before ? pool([before, e]) : e;
  });

/** “Last month, Kestovia struck … after a drone attack …”: a month or week said once holds for the sentence. */
function inheritPeriods(clauses: readonly Clause[], evidence: readonly Evidence[]): Evidence[] {
  return evidence.map((e, i) => {
    if (e.dates.length > 0 || clauses[i - 1]?.sentence !== clauses[i]!.sentence) return e;
    return { ...e, dates: evidence[i - 1]!.dates.filter((d) => !d.day) };
  });
}

/** “Has killed 500 people” | “since the truce began”: the next clause of the sentence says that the count runs on. */
function runningOn(
  { text, tolls, language }: LinkInput,
  clauses: readonly Clause[],
  evidence: readonly Evidence[],
): Evidence[] {
  return evidence.map((e, i) => {
    const [clause, next] = [clauses[i]!, clauses[i + 1]];
    const goesOn =
      next?.sentence === clause.sentence && countsIn(tolls, clause) > 0 && countsIn(tolls, next) === 0;
    return goesOn && runsOn(text, { start: clause.start, end: next.end }, language.events)
      ? { ...e, runsOn: true }
      : e;
  });
}
const countsIn = (tolls: LinkInput['tolls'], span: Clause) => inside(tolls, span).length;

/** A day and a kind of event fit much that the record lacks: one of these must be shared too, wherever on the page. */
const GROUNDS = ['placeExact', 'placeCountry', 'attacker', 'target', 'deadNamed', 'called'] as const;

export const isGroundless = ({ features }: Fitted, k: number): boolean =>
  !features.some((of) => GROUNDS.some((name) => of[k]![name]));
