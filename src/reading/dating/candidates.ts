// A day that something on a page gives for the page, and how much that is worth.

export interface DayCandidate {
  /** An ISO day. */
  day: string;
  role: 'published' | 'updated';
  /** Where it was found. */
  source: 'head' | 'linked data' | 'time' | 'byline' | 'address';
  /** The day of the candidate with the greatest weight is the page's. */
  weight: number;
}

/** What another source of the same day, give or take one, adds. */
const AGREES = 8;
/** Sites put the day of the last change into a field of publication too: then another such field is the likelier. */
const MAY_BE_UPDATE = 10;
/** A day of an update counts only where there is no other. */
const UPDATE = 0.2;

/** What a day that is certain enough to be taken for granted is worth: less is a stray line or the day of an update. */
const CERTAIN = 40;

/** The page's day, and whether it is only assumed; null when nothing gives one. */
export function bestDay(candidates: readonly DayCandidate[]): { day: string; assumed: boolean } | null {
  let best: DayCandidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    const agreeing = new Set(
      candidates
        .filter((c) => c.source !== candidate.source && c.role === 'published' && near(c.day, candidate.day))
        .map((c) => c.source),
    );
    const updated = candidates.some((c) => c.role === 'updated' && c.day === candidate.day);
    const weight =
      candidate.role === 'updated'
        ? candidate.weight * UPDATE
        : candidate.weight + AGREES * agreeing.size - (updated ? MAY_BE_UPDATE : 0);
    if (weight > most) [best, most] = [candidate, weight];
  }
  return best ? { day: best.day, assumed: most < CERTAIN } : null;
}

const DAY_MS = 86_400_000;
const near = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) <= DAY_MS;
