// A page in a few lines, already worded.
import type { Look } from '../../model/marks';

/** Something on the page that others contradict. */
export interface PageDifference {
  mark: number;
  look: Look;
  /** As it is printed. */
  text: string;
  kicker: string;
  sentence: string;
}
