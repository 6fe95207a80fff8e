// Step 5: incidents. Ties every clause to the known incident it speaks of, or to none, and finds the page's main one. Each link
// has a probability; what is likely but not sure enough to be compared is named as what may be meant.
import type { FoundIncident, PageInfo, Span } from '../../model/reading';
import type { Reason } from '../../model/reasons';
import type { Sentence } from '../../text/sentences';
import { inside } from '../../text/spans';
import type { EventRecord } from '../record';
import type { Passage } from './evidence';
import { finish, type Steps } from '../steps';
import type { Features } from './features';
import { fitSteps, type Fitted } from './fitted';
import { bestOf, carriedTo, tieFeatures, type Linked, type PageOdds } from './link-clause';
import { storyFeatures } from './main-story';
import { LEARNED, logOdds, probability, type Weights } from './model';
import { reasonsOfClause } from './reasons';
import { summarise } from './summary';
import { toldFeatures } from './told';

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
  fits: { incident: string; probability: number; reasons: Reason[] }[];
}

const TRACED_FITS = 3;
/** Candidates less likely than this to be reported on the page are no clause's. */
const LEAST_TOLD = -4;

/**
 * Links the clauses of a text to known incidents. `sentences`: how many of the text's sentences there was time for, from the
 * first on.
 */
export function* linkSteps(
  input: LinkInput,
  know: EventRecord,
  trace?: ClauseTrace[],
  weights: Weights = LEARNED,
): Steps<Links & { sentences: number }> {
  const page = yield* fitSteps(input, know, weights);
  const last = page.clauses.at(-1);
  const links = yield* linkFittedSteps(page, know, weights, trace);
  return { ...links, sentences: last ? last.sentence.index + 1 : 0 };
}

/** Links clauses that have been fitted. */
export const linkFitted = (page: Fitted, know: EventRecord, weights: Weights): Links =>
  finish(linkFittedSteps(page, know, weights));

function* linkFittedSteps(
  page: Fitted,
  know: EventRecord,
  weights: Weights,
  trace?: ClauseTrace[],
): Steps<Links> {
  const odds = yield* oddsSteps(page, know, weights);
  const clauses: Linked[] = [];
  for (let i = 0; i < page.clauses.length; i++) {
    clauses.push(linkClause(page, odds, i, know, weights));
    yield;
  }
  trace?.push(...clauses.map((clause, i) => traceOf(clause, page, odds, i, know, weights)));
  return {
    clauses,
    incidents: summarise(clauses, page, odds, know, weights),
    main: page.candidates[odds.main]?.id ?? null,
  };
}

/** How likely each candidate is the page's story, and reported on it at all. */
export const pageOdds = (page: Fitted, know: EventRecord, weights: Weights): PageOdds =>
  finish(oddsSteps(page, know, weights));

function* oddsSteps(page: Fitted, know: EventRecord, weights: Weights): Steps<PageOdds> {
  const features = { story: yield* storyFeatures(page, know, weights), told: [] as Features<'told'>[] };
  const story = features.story.map((f) => logOdds('story', f, weights));
  features.told = yield* toldFeatures(page, story);
  const told = features.told.map((f) => logOdds('told', f, weights));
  const best = bestOf(story);
  const main = best >= 0 && probability(story[best]!) >= weights.thresholds.story ? best : -1;
  return { story, told, features, main, carried: carriedTo(page) };
}

function linkClause(page: Fitted, odds: PageOdds, i: number, know: EventRecord, weights: Weights): Linked {
  const clause = page.clauses[i]!;
  const ties = page.candidates.map((_, k) =>
    odds.told[k]! > LEAST_TOLD || k === odds.main
      ? logOdds('tie', tieFeatures(page, odds, i, k), weights)
      : -Infinity,
  );
  const best = bestOf(ties);
  const id = page.candidates[best]?.id ?? null;
  const likely = best < 0 ? 0 : probability(ties[best]!);
  const { known, maybe, tie } = weights.thresholds;
  const told = best < 0 ? 0 : Math.max(probability(odds.told[best]!), best === odds.main ? 1 : 0);
  const sure = likely >= tie && told >= known;
  return {
    ...clause,
    incident: sure ? id : null,
    maybe: !sure && likely >= maybe ? id : null,
    probability: likely,
    settled: best >= 0 && page.odds[i]![best]! > 0,
    reasons:
      likely >= maybe && inside(page.input.tolls, clause).length > 0
        ? reasonsOfClause(page, odds, [i, best], know, weights)
        : [],
  };
}

function traceOf(
  { start, end, incident, background }: Linked,
  page: Fitted,
  odds: PageOdds,
  i: number,
  know: EventRecord,
  weights: Weights,
): ClauseTrace {
  const fits = page.candidates.map((c, k) => {
    const f = tieFeatures(page, odds, i, k);
    return { incident: c.id, k, probability: probability(logOdds('tie', f, weights)) };
  });
  fits.sort((a, b) => b.probability - a.probability);
  return {
    start,
    end,
    incident,
    background,
    fits: fits.slice(0, TRACED_FITS).map(({ incident, k, probability }) => ({
      incident,
      probability,
      reasons: reasonsOfClause(page, odds, [i, k], know, weights),
    })),
  };
}
