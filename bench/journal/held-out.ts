// Weights of joining that are learned without the stories on which they are then measured: folds by event.
import type { Signature } from '../../src/reading/events/signature';
import {
  SUPPOSED_PAGES,
  WEIGHTS,
  evidence,
  rarity,
  storyKeys,
  type Evidence,
  type Weights,
} from '../../src/reading/together';
import type { LabelledStory } from './joins';

export const FOLDS = 5;
const ROUNDS = 400;
const STEP = 0.5;
/** Keeps weights of rare evidence small. */
const PENALTY = 1e-3;

/** The fold of a page: that of its story, so that no page of an event is learned from where another is measured. */
export function foldOf({ id, story }: LabelledStory): number {
  let sum = 0;
  for (const char of story ?? id) sum = (sum * 31 + char.codePointAt(0)!) >>> 0;
  return sum % FOLDS;
}

interface Pair {
  found: Evidence;
  isOne: boolean;
}

/** Weights learned from the pages that are not in a fold, by gradient descent from zero. */
export function learnedWithout(fold: number, pages: readonly LabelledStory[]): Weights {
  const pairs = pairsOf(pages.filter((p) => foldOf(p) !== fold));
  const kinds = Object.keys(WEIGHTS) as (keyof Weights)[];
  const weights = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Weights;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Object.fromEntries(kinds.map((kind) => [kind, PENALTY * weights[kind]])) as Weights;
    for (const { found, isOne } of pairs) {
      const given = Object.entries(found) as [keyof Weights, number][];
      const logit = given.reduce((sum, [kind, much]) => sum + weights[kind] * much, 0);
      const error = 1 / (1 + Math.exp(-logit)) - Number(isOne);
      for (const [kind, much] of given) slope[kind] += (error * much) / pairs.length;
    }
    for (const kind of kinds) weights[kind] -= STEP * slope[kind];
  }
  return weights;
}

/** Pairs of pages with something in common, as only those are ever compared. */
function pairsOf(pages: readonly LabelledStory[]): Pair[] {
  const told = pages.flatMap((p) => (p.signature ? [{ ...p, signature: p.signature }] : []));
  const having = new Map<string, number>();
  for (const { signature } of told)
    for (const key of new Set(storyKeys(signature))) having.set(key, (having.get(key) ?? 0) + 1);
  const worth = (key: string) => rarity(having.get(key) ?? 0, SUPPOSED_PAGES + told.length);
  const share = (a: Signature, b: Signature) => {
    const keys = new Set(storyKeys(a));
    return storyKeys(b).some((key) => keys.has(key));
  };
  return told.flatMap((a, i) =>
    told.slice(i + 1).flatMap((b): Pair[] =>
      share(a.signature, b.signature)
        ? [
            {
              found: evidence(a.signature, b.signature, worth),
              isOne: a.story !== null && a.story === b.story,
            },
          ]
        : [],
    ),
  );
}
