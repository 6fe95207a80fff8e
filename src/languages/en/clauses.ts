// English clauses: where a sentence turns to another event (“after a drone attack …”, “in response to …”) and back.
import type { ClauseCues } from '../../reading/language';

const COUNT = String.raw`(?:a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|some|\d{1,2})`;
const COMMEMORATION = String.raw`(?:commemorat\w+|anniversary|memorial|ceremony|ceremonies|mourning|tribute|vigil|procession)`;
/** Words at which a sentence turns to another event, by kind. */
const TURNS = [
  // one after the other: “two days after”, “following”
  String.raw`(?:(?:just|only|barely|less than) )?(?:${COUNT} )?(?:hours?|days?|weeks?|months?) (?:after|following)`,
  'after|following|followed|since|on the heels of|which (?:followed|came after)|comes? (?:amid|as)|came (?:amid|as|hours after|days after)',
  // an answer to it
  String.raw`in (?:response|answer|reply|retaliation|reprisal|revenge) (?:to|for)|(?:an?|the|the first|direct) (?:direct )?(?:response|answer|reply|reaction|retaliation) (?:to|for)|to avenge|in revenge for`,
  // its cause, or who is blamed for it
  String.raw`(?:answered|answering|avenged|avenging)(?= (?:\S+ ){0,4}?(?:attacks?|strikes?|rockets?|missiles?|drones?|raids?|killings?|bombings?))`,
  'linking|blamed for|accused of|responsible for|prompted by|triggered by|provoked by|angered by|angry (?:at|over)',
  // what people gather for
  String.raw`${COMMEMORATION}(?=(?: \S+){0,7} (?:killing|assassination|death|martyrdom))`,
];
const TURN = new RegExp(String.raw`(?<=[\s,(—–])(?:${TURNS.join('|')})(?=\s)`, 'gi');
const COMMEMORATES = new RegExp(`^${COMMEMORATION}\\b`, 'i');
/** Where an aside between commas ends and the sentence continues with its verb. */
const GOES_ON =
  /[,—–)] (?:also |then |reportedly |later )?(?:killed|wounded|injured|left|has|have|had|was|were|is|are|destroyed|hit|struck|targeted|drew|came|said|claimed|stormed|caused)\b/;
/** And where it continues after “angered by …”, which no comma closes. */
const ANGRY = /^(?:angered by|angry (?:at|over)|provoked by)/i;
const CROWD_GOES_ON =
  / (?:stormed|gathered|marched|attacked|broke|burned|burnt|set|threw|chanted|demonstrated|rallied|protested|besieged)\b/;
const LOOKS_BACK =
  /^(?:(?:the|a) (?:day|week|month|year) (?:before|earlier)|(?:last|earlier this) (?:month|year)|(?:in|on) (?:January|February|March|April|May|June|July|August|September|October|November|December)|previously|since|subsequently)\b|\b(?:previous|prior) (?:\w+ )?(?:attacks?|strikes?|assaults?|raids?)\b|\bearlier this (?:month|year)\b|\blast (?:month|year)\b|\bover the past weekend\b/i;
const EVENT =
  /\b(?:(?:air)?strikes?|raids?|attack(?:s|ed|ing)?|assaults?|bomb(?:ed|ing|ings)?|explosions?|explod\w+|blasts?|barrage|assassinat\w+|kill(?:ed|ing|s)?|deaths?|struck|strik(?:e|ing)|target(?:ed|ing|s)?|hit|shell(?:ed|ing)|launched|fired|rockets?|missiles?|drones?|mortars?|storm(?:ed|ing|s)?|(?:break|breaks|broke|breaking) into|died|dead|wounded|injured|operation|eliminat\w+|took\b.{0,40}\baction)\b/i;

/** The words that name the event of a clause: “US drone strike”, “rocket attack”. What is marked for an incident. */
const PHRASE =
  /(?:\b(?:US|U\.S\.|American|Israeli|Iranian|retaliatory|targeted|deadly|suicide|twin|double|precision) )*\b(?:(?:drone|air|rocket|missile|ballistic missile|bomb|suicide)[ -])?(?:airstrikes?|strikes?|raids?|attacks?|assaults?|bombings?|explosions?|blasts?|barrage|assassination|killing of|operation)\b/i;

/** “After rockets had killed …, the army bombed …”: the sentence opens with what came before its own event. */
const OPENING =
  /^(?:(?:\S+ ){0,3}?(?:hours?|days?|weeks?|months?) after|after|following|in (?:response|answer|reply|retaliation|reprisal|revenge) (?:to|for)|to avenge|in revenge for|angered by) (?!(?:the|this|that|it|which|all|being)\b (?:\S+ ){0,2}(?:attack|strike|blast|raid|explosion|incident)\b(?! (?:on|in|by|that|at)\b))/i;
/** A count of its own after what it looked back at: “…, and 16 people died”. */
const COUNTS_ON = new RegExp(
  String.raw`, (?:and|but|while) (?=(?:at least |about |some |more than )?${COUNT}\b[^,;]{0,60}\b(?:died|(?:was|were|been) (?:killed|wounded|injured|hurt))\b)`,
  'i',
);
/** What was only planned, threatened or feared. */
const UNREAL =
  /\b(?:plan(?:s|ned|ning)?(?: (?:for|of|to))?|plott?(?:s|ed|ing)?|prepar(?:e|es|ed|ing)(?: (?:for|to))?|threat(?:s|en|ens|ened|ening)?(?: (?:of|to|with|more|further|new))*|fear(?:s|ed)?(?: of)?|possible|potential|future|imminent|thwart(?:s|ed)|foil(?:s|ed)|prevent(?:s|ed|ing)?|deter(?:s|red|ring)?)(?: (?:of|for|to|more|further|new|any|an?|such|other|out|carry|conduct|launch|and))* (?:(?:air)?strikes?|attacks?|raids?|assaults?|bombings?|operations?|attack)\b/gi;

export const CLAUSES: ClauseCues = {
  turn: TURN,
  back: (turn, aside) => (ANGRY.test(turn) ? CROWD_GOES_ON : aside ? GOES_ON : COUNTS_ON),
  opening: OPENING,
  aside: /^(?:who|whom|which|whose|where|when|his|her|its) /i,
  unreal: UNREAL,
  earlier: LOOKS_BACK,
  event: EVENT,
  commemoration: COMMEMORATES,
  phrase: PHRASE,
};
