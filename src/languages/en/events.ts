// English words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { lazily } from '../../text/lazy';
import { anyOf } from '../shared/events';

const EVENT = String.raw`(?:attacks?|(?:air)?strikes?|raids?|bombings?|explosions?|blasts?|shootings?|massacres?|killings?|assaults?|incidents?|clash(?:es)?|ambush(?:es)?|operations?|protests?|kidnappings?|fires?|quakes?|earthquakes?|barrages?|abductions?|hijackings?)`;
const WORDS = String.raw`(?:[\p{L}-]+ ){0,3}`;
const COUNT = String.raw`(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2})`;
/** Past that is not the page's: whatever the page's day, its news is not of last year. */
const PAST = [
  String.raw`(?:last|previous) (?:year|month|week|summer|winter|autumn|fall|spring)`,
  String.raw`(?:earlier|later) (?:this|that|in the) (?:year|month|week)`,
  String.raw`(?<!(?:est|worst|most \p{L}+|first|latest) )(?:in|over|during) (?:the )?(?:recent|past|last|previous) (?:${COUNT} |few |several )?(?:days|weeks|months|years)`,
  String.raw`${COUNT} (?:days|weeks|months|years) (?:ago|earlier|before)`,
  String.raw`(?:weeks|months|years|the day|a day|a week|a month|a year|days) (?:ago|earlier|before)`,
];
const ANOTHER = [
  String.raw`(?:another|separate|similar|previous|prior|past|other|further|second|third) ${WORDS}${EVENT}`,
  String.raw`earlier ${WORDS}${EVENT}`,
  String.raw`(?:prompt|trigger|provok)(?:ed|ing) ${WORDS}${EVENT}`,
  String.raw`recent (?:[\p{L}-]+ ){0,2}(?:attacks|strikes|airstrikes|raids|bombings|shootings|killings|assaults|incidents|clashes|protests)`,
  'separately',
  String.raw`in (?:a|another) (?:related|separate|similar) (?:development|incident|case)`,
  'elsewhere',
  ...PAST,
];
const RUNNING = [
  // not “the deadliest attack since 2023”, nor “since he was”
  String.raw`(?<!(?:est|first|worst|most|only|biggest) [^,;.]{0,60})since (?!(?:i|he|she|it|we|you|they|there|being)\b)[\p{L}\d]\S*`,
  String.raw`(?:the|this|that|[\p{L}-]+) (?:\S+ )?(?:war|conflict|insurgency|genocide|offensive|uprising|campaign) (?:\S+ )?(?:has|have|had)`,
  String.raw`(?:killed|died|dead|deaths|injured|wounded|casualties) (?:[\p{L}-]+ ){0,2}(?:in|of|from) (?:the|this|its|their) (?:[\p{L}\d’'–-]+ ){0,2}(?:war|conflict)`,
  String.raw`during (?:the|its|their|this) ${WORDS}(?:war|conflict|insurgency|offensive|campaign|uprising)`,
  String.raw`(?<!est )(?:in|of|over|for|during) (?:the )?(?:past |last )?(?:nearly |almost |more than |over |about )?(?:\S+ )?(?:decades?|years|months)(?: of)?`,
  String.raw`(?:years?|months?|decades?)(?:-old|-long)? (?:[\p{L}-]+ )?(?:war|conflict|campaign|insurgency|offensive|rebellion)`,
  String.raw`(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|\p{L}+th) day of (?:the |its |their )?(?:\S+ )?(?:war|conflict|campaign|offensive|fighting)`,
  String.raw`(?:in|during|over) the first \S+ (?:days|weeks|months) of (?:the |its |their )?(?:\S+ )?(?:war|conflict|offensive|campaign)`,
  String.raw`(?:total|overall|cumulative) (?:death )?toll`,
];

const FIRST = String.raw`(?:initial(?:ly)?|original(?:ly)?|(?<!(?:day|week|month|year)s? )earlier|previously|at first|preliminary)`;
const GREW = String.raw`(?:rose|risen|rises|rising|climb(?:s|ed|ing)?|increas(?:es|ed|ing)|jump(?:s|ed)|grew|grown|soar(?:s|ed)|revised|updated|raised|mount(?:s|ed))`;

export const EVENTS = lazily<EventCues>({
  another: () => anyOf(ANOTHER),
  answered: () =>
    /^(?:in (?:response|answer|reply|retaliation|reprisal|revenge) (?:to|for)|(?:an?|the|direct) (?:response|answer|reply|reaction|retaliation) (?:to|for)|to avenge|in revenge for|prompted by|triggered by|provoked by|angered by|which (?:followed|came after)|(?:(?:just|only|barely|less than) )?(?:\S+ )?(?:hours?|days?|weeks?|months?|years?) (?:after|following) (?!(?:the|this|its|his|her|their|it|he|she|they|being)\b))/i,
  again: () => new RegExp(String.raw`(?<!\p{L})(?:those|that) ${WORDS}${EVENT}(?!\p{L})`, 'iu'),
  running: () => anyOf(RUNNING),
  early: () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${FIRST}|had (?:said|reported|indicated|put|counted|estimated)|(?:up|down|${GREW}) from)(?!\p{L})[^.;]{0,70}$`,
      'iu',
    ),
  later: () =>
    new RegExp(
      String.raw`(?<!\p{L})(?:${GREW}(?: [^.;]{0,40})? (?:to|at|by)|surpass(?:es|ed)|(?:but|and|then) (?:\S+ )?later|now|final)(?!\p{L})[^.;]{0,50}$`,
      'iu',
    ),
  kinds: () => [
    ['earthquake', /\b(?:earth)?quake\b/i],
    ['kidnapping', /\b(?:kidnap\w*|abduct\w*|hijack\w*|hostages?)\b/i],
    ['crush', /\b(?:stampedes?|crush(?:es)?)\b/i],
    ['protest', /\b(?:protest\w*|demonstrat\w*|riots?)\b/i],
    ['missile-attack', /\b(?:missiles?|ballistic)\b/i],
    ['rocket-attack', /\b(?:rockets?|katyushas?)\b/i],
    ['drone-attack', /\b(?:drones?|uavs?)\b/i],
    ['bombing', /\b(?:bombings?|suicide|car bomb|explosions?|blasts?|explosives?|detonat\w*|exploded)\b/i],
    ['air-strike', /\b(?:air ?strikes?|air raids?|warplanes?|jets|bombed|bombard\w*)\b/i],
    ['shooting', /\b(?:gunm[ae]n|shoot\w*|shot|opened fire|gunfire)\b/i],
    ['fire', /\b(?:blaze|fire broke out|(?:nightclub|hotel|factory|forest|building) fire)\b/i],
    [
      'attack',
      /\b(?:attack\w*|strikes?|struck|raid\w*|assault\w*|clash\w*|massacre\w*|ambush\w*|kill\w*|shell\w*)\b/i,
    ],
  ],
});
