// Step 4: clauses. Cuts sentences where they turn to another event and where they come back.
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import type { ClauseCues } from '../language';

export interface Clause extends Span {
  text: string;
  sentence: Sentence;
  /** True when the clause looks back at, or sideways to, something other than what the text reports. */
  background: boolean;
  /** Whether the clause speaks of an event at all. */
  event: boolean;
  /** True when it names an event only as what people gather for: “a ceremony marking the death of …”. */
  commemorates: boolean;
  /** After an aside, how many clauses back the one is that continues here: “The raid, an answer to …, killed three”. */
  resumes: number;
}

/** Too few characters to be a clause of their own. */
const FEWEST_BEFORE_TURN = 8;

/** The clauses of a sentence, in order; together they cover it. Without cues it is one clause. */
export function splitClauses(sentence: Sentence, cues: ClauseCues | undefined): Clause[] {
  const bounds = cues ? boundsOf(sentence.text, cues) : [{ at: 0, resumes: 0, looksBack: false }];
  return bounds.map(({ at, resumes, looksBack }, i) => {
    const end = bounds[i + 1]?.at ?? sentence.text.length;
    const text = sentence.text.slice(at, end);
    return {
      start: sentence.start + at,
      end: sentence.start + end,
      text,
      sentence,
      background: looksBack || (cues?.earlier?.test(text) ?? false),
      event: cues?.event?.test(cues.unreal ? text.replace(cues.unreal, '') : text) ?? true,
      commemorates: cues?.commemoration?.test(text) ?? false,
      resumes,
    };
  });
}

interface Bound {
  at: number;
  resumes: number;
  /** It turns to another event than the sentence's own. */
  looksBack: boolean;
}

function boundsOf(text: string, cues: ClauseCues): Bound[] {
  const opened = endOfOpening(text, cues);
  const bounds: Bound[] = [{ at: 0, resumes: 0, looksBack: opened > 0 }];
  if (opened > 0) bounds.push({ at: opened, resumes: 0, looksBack: false });
  for (const turn of text.matchAll(cues.turn)) {
    if (turn.index <= Math.max(opened, FEWEST_BEFORE_TURN) || turn.index < bounds.at(-1)!.at) continue;
    bounds.push({ at: turn.index, resumes: 0, looksBack: true });
    const aside = /[,—–(] ?$/.test(text.slice(0, turn.index));
    const back = cues.back?.(turn[0], aside)?.exec(text.slice(turn.index));
    if (back) bounds.push({ at: turn.index + back.index + 1, resumes: 2, looksBack: false });
  }
  return bounds;
}

/** Characters in which an opening ends. */
const LONGEST_OPENING = 240;

/** Where the main clause begins after an opening that reports another event; 0 without one. */
function endOfOpening(text: string, { opening, aside, event }: ClauseCues): number {
  if (!opening?.test(text)) return 0;
  let inAside = false;
  for (const { index } of text.slice(0, LONGEST_OPENING).matchAll(/, /g)) {
    const rest = text.slice(index + 2);
    if (!inAside && (aside?.test(rest) ?? false)) {
      inAside = true;
      continue;
    }
    if (index <= FEWEST_BEFORE_TURN || /^\d{4}\b/.test(rest)) continue;
    return event?.test(text.slice(0, index)) ? index + 1 : 0;
  }
  return 0;
}

/** Where a clause names its event; null when it does so only by a verb. Offsets into the whole text. */
export function eventPhrase(clause: Clause, cues: ClauseCues | undefined): Span | null {
  const m = cues?.phrase?.exec(clause.text);
  return m ? { start: clause.start + m.index, end: clause.start + m.index + m[0].length } : null;
}
