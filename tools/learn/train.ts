// Learns the four models one after the other: each is given what the one before it says.
import { withOdds, type Fitted } from '../../src/reading/links/fitted';
import { MODELS, type ModelName } from '../../src/reading/links/features';
import { pageOdds } from '../../src/reading/links/link';
import { tieFeatures } from '../../src/reading/links/link-clause';
import { storyFeatures } from '../../src/reading/links/main-story';
import { logOdds, type Weights } from '../../src/reading/links/model';
import { toldFeatures } from '../../src/reading/links/told';
import { finish } from '../../src/reading/steps';
import type { EventRecord } from '../../src/reading/record';
import { holding } from '../../src/text/spans';
import type { Labelled } from './articles';
import { regress, type Example } from './regress';

/** An article ready to be linked, as it is or in another guise: undated, or printed at another time. */
export interface Lesson {
  article: Labelled;
  page: Fitted;
  /** How much it counts. */
  weight: number;
  /** The incidents it reports; an incident that is neither here nor judged is passed over. */
  incidents: ReadonlySet<string>;
  main: string | null;
  skip: (id: string) => boolean;
  /** The record that it is read with. */
  know: EventRecord;
}

const L2: Record<ModelName, number> = { passage: 1, story: 1, told: 1, tie: 1 };
/** Rounds in which the passage that reports an incident is chosen again. */
const ROUNDS = 3;
/** What the first round goes by. */
const FIRST: Record<string, number> = {
  bias: -5, daySame: 4, dayNear: 2.5, dayPeriod: 1.5, dayOther: -5, ageFresh: 1.5, ageOld: -1, oldUnsigned: -3, placeExact: 1, placeRare: 1,
  placeCity: -3, placeOther: -3, placeAway: -2, attacker: 0.9, target: 0.9, sideWrong: -3, kindRight: 0.6, kindWrong: -1.2, kindUnsaid: -3,
  tollSame: 0.7, deadNamed: 4, called: 5,
}; // prettier-ignore

/** A figure says for certain which clause speaks of what. */
const FIGURE_WEIGHT = 0.5;
const LEAST_TOLD = -4;

export function train(
  lessons: readonly Lesson[],
  thresholds: Weights['thresholds'],
  start: Weights['weights'] = { passage: FIRST, story: {}, told: {}, tie: {} },
): Weights {
  const weights: Weights = { weights: { ...start }, thresholds };
  const pages = lessons.map((lesson) => ({ lesson, page: { ...lesson.page } }));
  const rescore = () => {
    for (const of of pages) of.page = withOdds(of.page, weights);
  };
  rescore();
  for (let round = 0; round < ROUNDS; round++) {
    const examples: Example[] = [];
    for (const { lesson, page } of pages) {
      page.candidates.forEach(({ id }, k) => {
        if (lesson.skip(id) || page.clauses.length === 0) return;
        const best = page.odds.reduce((b, of, i) => (of[k]! > page.odds[b]![k]! ? i : b), 0);
        examples.push({
          features: page.features[best]![k]!,
          label: lesson.incidents.has(id) ? 1 : 0,
          weight: lesson.weight,
        });
      });
      for (const { at, incident } of lesson.article.figures) {
        const clause = holding(page.clauses, at);
        const i = clause ? page.clauses.indexOf(clause) : -1;
        if (i < 0) continue;
        page.candidates.forEach(({ id }, k) => {
          // what is carried over from elsewhere is not said here
          if (lesson.skip(id) || id === incident) return;
          examples.push({ features: page.features[i]![k]!, label: 0, weight: FIGURE_WEIGHT * lesson.weight });
        });
      }
    }
    weights.weights.passage = regress(examples, MODELS.passage, L2.passage, weights.weights.passage);
    rescore();
  }
  const story: Example[] = [];
  for (const { lesson, page } of pages)
    finish(storyFeatures(page, lesson.know, weights)).forEach((features, k) => {
      const { id } = page.candidates[k]!;
      if (!lesson.skip(id))
        story.push({ features, label: lesson.main === id ? 1 : 0, weight: lesson.weight });
    });
  weights.weights.story = regress(story, MODELS.story, L2.story, weights.weights.story);
  const told: Example[] = [];
  for (const { lesson, page } of pages) {
    const odds = finish(storyFeatures(page, lesson.know, weights)).map((f) => logOdds('story', f, weights));
    finish(toldFeatures(page, odds)).forEach((features, k) => {
      const { id } = page.candidates[k]!;
      if (!lesson.skip(id))
        told.push({ features, label: lesson.incidents.has(id) ? 1 : 0, weight: lesson.weight });
    });
  }
  weights.weights.told = regress(told, MODELS.told, L2.told, weights.weights.told);
  const tie: Example[] = [];
  for (const { lesson, page } of pages) {
    const odds = pageOdds(page, lesson.know, weights);
    for (const { at, incident } of lesson.article.figures) {
      const clause = holding(page.clauses, at);
      const i = clause ? page.clauses.indexOf(clause) : -1;
      if (i < 0 || (incident && lesson.skip(incident))) continue;
      page.candidates.forEach(({ id }, k) => {
        if (lesson.skip(id) || odds.told[k]! <= LEAST_TOLD) return;
        const is = incident === id && lesson.incidents.has(id);
        tie.push({ features: tieFeatures(page, odds, i, k), label: is ? 1 : 0, weight: lesson.weight });
      });
    }
  }
  weights.weights.tie = regress(tie, MODELS.tie, L2.tie, weights.weights.tie);
  return weights;
}
