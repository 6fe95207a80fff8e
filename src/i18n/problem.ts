// Why a job of a worker failed, in the reader's words.
import { JobFailed, WorkerStopped, type Problem } from '../platform/watched-worker';
import { say } from './say';

const wordProblem = (problem: Problem): string =>
  problem === 'no-room' ? say('problemNoRoom') : (problem?.words ?? say('problemInside'));

/** What `inWorker` rejected with, a line for each problem. */
export const wordFailure = (error: unknown): string[] => {
  if (error instanceof JobFailed) return error.problems.map(wordProblem);
  if (!(error instanceof WorkerStopped)) return [say('problemInside')];
  return [error.overran ? say('problemOverrun') : say('problemWorker')];
};
