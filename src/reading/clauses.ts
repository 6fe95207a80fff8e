// Step 4: clauses. Cuts sentences where they turn to another event (“after a drone attack …”, “in response to …”).
import type { Span } from '../model/reading';
import type { Sentence } from './sentences';

export interface Clause extends Span {
  text: string;
  sentence: Sentence;
  /** True when the clause looks back at, or sideways to, something other than what the text is telling. */
  background: boolean;
  /** Whether the clause speaks of an event at all. */
  event: boolean;
}

const TURN =
  /(?<=[\s,(—–])(?:(?:(?:just|only|barely|less than) )?(?:(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|\d{1,2}) )?(?:hours?|days?|weeks?|months?) (?:after|following)|after|following|followed|in (?:response|retaliation) (?:to|for)|(?:a|the first|direct) (?:direct )?response to|in reprisal for|on the heels of|since|linking|blamed for|responsible for|which (?:followed|came after)|prompted by|triggered by|comes? (?:amid|as)|(?:commemorat\w+|anniversary|memorial|ceremony|ceremonies|mourning|tribute|vigil)(?=(?: \S+){0,7} (?:killing|assassination|death|martyrdom)))(?=\s)/gi;
const LOOKS_BACK =
  /^(?:(?:last|earlier this) (?:month|week|year)|(?:in|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)|previously|since|subsequently)\b|\b(?:previous|prior) (?:\w+ )?(?:attacks?|strikes?|assaults?|raids?)\b|\bearlier this (?:month|week|year)\b|\blast (?:month|week|year)\b|\bover the past weekend\b/i;
const EVENT =
  /\b(?:(?:air)?strikes?|raids?|attack(?:s|ed|ing)?|assaults?|bomb(?:ed|ing|ings)?|explosions?|explod\w+|blasts?|barrage|assassinat\w+|kill(?:ed|ing|s)?|deaths?|struck|strik(?:e|ing)|target(?:ed|ing|s)?|hit|shell(?:ed|ing)|launched|fired|rockets?|missiles?|drones?|storm(?:ed|ing)|died|dead|wounded|injured|operation|eliminat\w+|took\b.{0,40}\baction)\b/i;

/** Too few characters to be a clause of their own. */
const FEWEST_BEFORE_TURN = 8;

/** The clauses of a sentence, in order; together they cover it. */
export function splitClauses(sentence: Sentence): Clause[] {
  const cuts = [...sentence.text.matchAll(TURN)].map((m) => m.index).filter((at) => at > FEWEST_BEFORE_TURN);
  const bounds = [0, ...cuts, sentence.text.length];
  const clauses: Clause[] = [];
  for (let i = 0; i + 1 < bounds.length; i++) {
    const text = sentence.text.slice(bounds[i], bounds[i + 1]);
    const span = { start: sentence.start + bounds[i]!, end: sentence.start + bounds[i + 1]! };
    clauses.push({
      ...span,
      text,
      sentence,
      background: i > 0 || LOOKS_BACK.test(text),
      event: EVENT.test(text),
    });
  }
  return clauses;
}

/** The words that name the event of a clause: “US drone strike”, “rocket attack”. What is marked for an incident. */
const PHRASE =
  /(?:\b(?:US|U\.S\.|American|Israeli|Iranian|retaliatory|targeted|deadly|suicide|twin|double|precision) )*\b(?:(?:drone|air|rocket|missile|ballistic missile|bomb|suicide)[ -])?(?:airstrikes?|strikes?|raids?|attacks?|assaults?|bombings?|explosions?|blasts?|barrage|assassination|killing of|operation)\b/i;

/** Where a clause names its event; null when it does so only by a verb. Offsets into the whole text. */
export function eventPhrase(clause: Clause): Span | null {
  const m = PHRASE.exec(clause.text);
  return m ? { start: clause.start + m.index, end: clause.start + m.index + m[0].length } : null;
}
