// A toll that changed on the page: “rose from 4 to 9”, “initially put at 60”.
import type { FigureStage } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import type { EventCues } from './cues';

/** Characters before a number in which is looked for what says that it changed. */
const REACH = 90;

/** Whether a number (an offset into the whole text) was given up for another, or replaced one; null for neither. */
export function stageOf(sentence: Sentence, at: number, cues: EventCues | undefined): FigureStage | null {
  const before = sentence.text.slice(Math.max(0, at - sentence.start - REACH), at - sentence.start);
  const early = cues?.early?.exec(before)?.index ?? -1;
  const later = cues?.later?.exec(before)?.index ?? -1;
  if (early < 0 && later < 0) return null;
  return early > later ? 'early' : 'later';
}
