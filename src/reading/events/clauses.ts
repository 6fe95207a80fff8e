// Step 4: clauses. Cuts sentences where they turn to another event (“after a drone attack …”, “in response to …”).
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';

export interface Clause extends Span {
  text: string;
  sentence: Sentence;
  /** True when the clause looks back at, or sideways to, something other than what the text is telling. */
  background: boolean;
  /** Whether the clause speaks of an event at all. */
  event: boolean;
  /** True when it names an event only as what people gather for: “a ceremony marking the death of …”. */
  commemorates: boolean;
  /** After an aside, how many clauses back stands the one that goes on here: “The raid, an answer to …, killed three”. */
  resumes: number;
}

const COUNT = String.raw`(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|some|\d{1,2})`;
const COMMEMORATION = String.raw`(?:commemorat\w+|anniversary|memorial|ceremony|ceremonies|mourning|tribute|vigil|procession)`;
/** Words at which a sentence turns to another event, by kind. */
const TURNS = [
  // one after the other: “two days after”, “following”
  String.raw`(?:(?:just|only|barely|less than) )?(?:${COUNT} )?(?:hours?|days?|weeks?|months?) (?:after|following)`,
  'after|following|followed|since|on the heels of|which (?:followed|came after)|comes? (?:amid|as)|came (?:amid|as|hours after|days after)',
  // an answer to it
  String.raw`in (?:response|retaliation|reprisal|revenge) (?:to|for)|(?:an?|the|the first|direct) (?:direct )?(?:response|answer|reply|reaction|retaliation) (?:to|for)|to avenge|in revenge for`,
  // its cause, or who is blamed for it
  'linking|blamed for|accused of|responsible for|prompted by|triggered by|provoked by|angered by|angry (?:at|over)',
  // what people gather for
  String.raw`${COMMEMORATION}(?=(?: \S+){0,7} (?:killing|assassination|death|martyrdom))`,
];
const TURN = new RegExp(String.raw`(?<=[\s,(—–])(?:${TURNS.join('|')})(?=\s)`, 'gi');
const COMMEMORATES = new RegExp(`^${COMMEMORATION}\\b`, 'i');
/** Where an aside between commas ends and the sentence goes on with its verb. */
const GOES_ON =
  /[,—–)] (?:also |then |reportedly |later )?(?:killed|wounded|injured|left|has|have|had|was|were|is|are|destroyed|hit|struck|targeted|drew|came|said|claimed|stormed|caused)\b/g;
/** And where it goes on after “angered by …”, which no comma closes. */
const ANGRY = /^(?:angered by|angry (?:at|over)|provoked by)/i;
const CROWD_GOES_ON =
  / (?:stormed|gathered|marched|attacked|broke|burned|burnt|set|threw|chanted|demonstrated|rallied|protested|besieged)\b/g;
const LOOKS_BACK =
  /^(?:(?:last|earlier this) (?:month|year)|(?:in|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)|previously|since|subsequently)\b|\b(?:previous|prior) (?:\w+ )?(?:attacks?|strikes?|assaults?|raids?)\b|\bearlier this (?:month|year)\b|\blast (?:month|year)\b|\bover the past weekend\b/i;
const EVENT =
  /\b(?:(?:air)?strikes?|raids?|attack(?:s|ed|ing)?|assaults?|bomb(?:ed|ing|ings)?|explosions?|explod\w+|blasts?|barrage|assassinat\w+|kill(?:ed|ing|s)?|deaths?|struck|strik(?:e|ing)|target(?:ed|ing|s)?|hit|shell(?:ed|ing)|launched|fired|rockets?|missiles?|drones?|storm(?:ed|ing|s)?|(?:break|breaks|broke|breaking) into|died|dead|wounded|injured|operation|eliminat\w+|took\b.{0,40}\baction)\b/i;

/** Too few characters to be a clause of their own. */
const FEWEST_BEFORE_TURN = 8;

/** The clauses of a sentence, in order; together they cover it. Of a language other than English, one a sentence. */
export function splitClauses(sentence: Sentence, english: boolean): Clause[] {
  if (!english) {
    const { start, end, text } = sentence;
    return [{ start, end, text, sentence, background: false, event: true, commemorates: false, resumes: 0 }];
  }
  const bounds = boundsOf(sentence.text);
  return bounds.map(({ at, resumes }, i) => {
    const end = bounds[i + 1]?.at ?? sentence.text.length;
    const text = sentence.text.slice(at, end);
    return {
      start: sentence.start + at,
      end: sentence.start + end,
      text,
      sentence,
      background: (i > 0 && resumes === 0) || LOOKS_BACK.test(text),
      event: EVENT.test(text),
      commemorates: COMMEMORATES.test(text),
      resumes,
    };
  });
}

function boundsOf(text: string): { at: number; resumes: number }[] {
  const bounds = [{ at: 0, resumes: 0 }];
  for (const turn of text.matchAll(TURN)) {
    if (turn.index <= FEWEST_BEFORE_TURN || turn.index < bounds.at(-1)!.at) continue;
    bounds.push({ at: turn.index, resumes: 0 });
    const aside = /[,—–(] ?$/.test(text.slice(0, turn.index));
    const goesOn = ANGRY.test(turn[0]) ? CROWD_GOES_ON : aside ? GOES_ON : null;
    if (!goesOn) continue;
    goesOn.lastIndex = turn.index;
    const on = goesOn.exec(text);
    if (on) bounds.push({ at: on.index + 1, resumes: 2 });
  }
  return bounds;
}

/** The words that name the event of a clause: “US drone strike”, “rocket attack”. What is marked for an incident. */
const PHRASE =
  /(?:\b(?:US|U\.S\.|American|Israeli|Iranian|retaliatory|targeted|deadly|suicide|twin|double|precision) )*\b(?:(?:drone|air|rocket|missile|ballistic missile|bomb|suicide)[ -])?(?:airstrikes?|strikes?|raids?|attacks?|assaults?|bombings?|explosions?|blasts?|barrage|assassination|killing of|operation)\b/i;

/** Where a clause names its event; null when it does so only by a verb. Offsets into the whole text. */
export function eventPhrase(clause: Clause): Span | null {
  const m = PHRASE.exec(clause.text);
  return m ? { start: clause.start + m.index, end: clause.start + m.index + m[0].length } : null;
}
