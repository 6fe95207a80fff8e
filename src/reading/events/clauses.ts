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
  const bounds = cues ? boundsOf(sentence.text, cues) : [{ at: 0, resumes: 0 }];
  return bounds.map(({ at, resumes }, i) => {
    const end = bounds[i + 1]?.at ?? sentence.text.length;
    const text = sentence.text.slice(at, end);
    return {
      start: sentence.start + at,
      end: sentence.start + end,
      text,
      sentence,
      background: (i > 0 && resumes === 0) || (cues?.earlier?.test(text) ?? false),
      event: cues?.event?.test(text) ?? true,
      commemorates: cues?.commemoration?.test(text) ?? false,
      resumes,
    };
  });
}

function boundsOf(text: string, cues: ClauseCues): { at: number; resumes: number }[] {
  const bounds = [{ at: 0, resumes: 0 }];
  for (const turn of text.matchAll(cues.turn)) {
    if (turn.index <= FEWEST_BEFORE_TURN || turn.index < bounds.at(-1)!.at) continue;
    bounds.push({ at: turn.index, resumes: 0 });
    const aside = /[,—–(] ?$/.test(text.slice(0, turn.index));
    const back = cues.back?.(turn[0], aside)?.exec(text.slice(turn.index));
    if (back) bounds.push({ at: turn.index + back.index + 1, resumes: 2 });
  }
  return bounds;
}

/** Where a clause names its event; null when it does so only by a verb. Offsets into the whole text. */
export function eventPhrase(clause: Clause, cues: ClauseCues | undefined): Span | null {
  const m = cues?.phrase?.exec(clause.text);
  return m ? { start: clause.start + m.index, end: clause.start + m.index + m[0].length } : null;
}
