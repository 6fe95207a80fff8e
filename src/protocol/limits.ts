// Limits that sender and receiver of a message share. Lengths are UTF-16 code units.

/** Blocks of one page in one message; a page that grows may have more than one walk over it collects. */
export const MOST_BLOCKS = 20_000;
/** Blocks that a walk over a page collects at most; the rest is not read. */
export const MOST_COLLECTED = 15_000;
/** Longer blocks are not collected. */
export const LONGEST_BLOCK = 100_000;
/** Text of one page; the rest is not read. */
export const LONGEST_PAGE = 1_000_000;
export const LONGEST_ADDRESS = 8192;
/** What a page states in its markup; each is cut to its length. */
export const MOST_FIELDS = 300;
export const LONGEST_FIELD = 500;
/** An element's name, class and the like. */
export const LONGEST_LABEL = 300;
/** Elements around blocks; what lies in further ones counts as in those around them. */
export const MOST_CONTAINERS = 30_000;
/** Linked data: a script. */
export const LONGEST_SCRIPT = 200_000;
export const MOST_TIMES = 300;
/** Elements around a dated one. */
export const MOST_AROUND = 10;
/** Language tags, as a page declares them. */
export const LONGEST_LANGUAGE = 40;
/** A longer selection is cut. */
export const LONGEST_SELECTION = 2000;
/** A longer query is cut. */
export const LONGEST_QUERY = 300;
export const LONGEST_ID = 200;
export const LONGEST_DOCUMENT = 64;
/** What a reader enters to correct a figure. */
export const LONGEST_ANSWER = 200;
/** Marks that a selection touches; of more the first. */
export const MOST_TOUCHED = 50;
