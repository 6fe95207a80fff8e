// Logistic regression: features and learned weights to log-odds, and to reasons in words.
import { MODELS, type Features, type ModelName } from './features';
import learned from './weights.json';

/** The weights of each model, and from which probability on an incident is known, or may be meant. */
export interface Weights {
  weights: Record<ModelName, Readonly<Record<string, number>>>;
  thresholds: { story: number; known: number; maybe: number; tie: number };
}

/** What `npm run learn` last learned. */
export const LEARNED: Weights = learned;

/** One piece of evidence for a link, or, with a negative weight, against it. */
export interface Reason {
  what: string;
  weight: number;
}

/** The log-odds of some features. */
export function logOdds<M extends ModelName>(model: M, features: Features<M>, { weights }: Weights): number {
  const of = weights[model];
  const values: Readonly<Record<string, number | undefined>> = features;
  let sum = 0;
  for (const name in values) sum += (of[name] ?? 0) * (values[name] ?? 0);
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** What some features say, in words, the weightiest first. */
export function reasons<M extends ModelName>(
  model: M,
  features: Features<M>,
  { weights }: Weights,
): Reason[] {
  const words: Readonly<Record<string, { words: string }>> = MODELS[model];
  return Object.entries<number | undefined>(features)
    .map(([name, value]) => ({
      what: words[name]!.words,
      weight: (weights[model][name] ?? 0) * (value ?? 0),
    }))
    .filter((r) => Math.abs(r.weight) >= LEAST_REASON)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** Weights smaller than this are no reasons. */
const LEAST_REASON = 0.05;
