// Why a job of a worker failed, in the reader's words.
import type { Problem } from '../platform/watched-worker';
import { say } from './say';

export const wordProblem = (problem: Problem): string =>
  problem === 'no-room' ? say('problemNoRoom') : (problem?.words ?? say('problemInside'));
