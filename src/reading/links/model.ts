// Logistic regression: features and learned weights to log-odds.
import type { Features, ModelName } from './features';
import learned from './weights.json';

/** The weights of each model, and from which probability on an incident is known, or may be meant. */
export interface Weights {
  weights: Record<ModelName, Readonly<Record<string, number>>>;
  thresholds: { story: number; known: number; maybe: number; tie: number };
}

/** What `npm run learn` last learned. */
export const LEARNED: Weights = learned;

/** The log-odds of some features. */
export function logOdds<M extends ModelName>(model: M, features: Features<M>, { weights }: Weights): number {
  const of = weights[model];
  const values: Readonly<Record<string, number | undefined>> = features;
  let sum = 0;
  for (const name in values) sum += (of[name] ?? 0) * (values[name] ?? 0);
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
