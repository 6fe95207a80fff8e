// Whether the counts of a passage run on over a war, a campaign or months, as a language says it.
import type { Span } from '../../model/reading';
import type { EventCues } from './cues';

/** Characters before a passage that may turn its words: “the deadliest attack | since 2023 killed nine”. */
const BEFORE = 60;

/** Whether words of a span say that its counts run on. */
export function runsOn(text: string, { start, end }: Span, cues: EventCues | undefined): boolean {
  let from = Math.max(0, start - BEFORE);
  for (let found = null; (found = cues?.running.exec(text.slice(from, end)));) {
    from += found.index + found[0].length;
    if (from > start) return true;
  }
  return false;
}
