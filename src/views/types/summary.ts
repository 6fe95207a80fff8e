// A page in a few lines, already worded.
import type { Look } from '../../model/marks';

/** What a page is about. */
export interface PageAbout {
  /** One sentence: what, where, when, and whether the record has it. */
  sentence: string;
  /** The incident of the record that it is; null where the record has none, or is not certain of it. */
  incident: string | null;
}

/** Something on the page that others contradict, or that the page itself gives in several ways. */
export interface PageDifference {
  mark: number;
  look: Look;
  /** As it is printed. */
  text: string;
  kicker: string;
  /** The page's value against the others'. */
  sentence: string;
  /** Whether it is of what the page is about. */
  isStory: boolean;
  /** The other values, each with who gives it: how many independent origins, or where on the page. */
  others: { value: string; by: string }[];
}
