// English words around the names of places.
import type { PlaceCues } from '../../reading/language';

const LOCATION =
  /\b(?:in|at|on|near|over|inside|outside|across|around|into|within|rocked|off)(?: (?:the|a|an|coast|shores?|city|town|capital|province|governorate|of|district|eastern|western|northern|southern|central|neighbou?ring|nearby|both|downtown|Iraqi|Iranian|Syrian|Israeli|Jordanian|Lebanese|Kurdish|town|village|border|of))*,? $/iu;
/** “50 kilometres south of Baghdad” is not in Baghdad. */
const DISTANCE =
  /\b(?:north|south|east|west|\w+east|\w+west|kilomet(?:re|er)s|km|miles) (?:of|from)(?: the)? $/i;
/** “in Jordan”, “in Iraq and Syria”: the land where it happened, not the state that acts. */
const LOCATED = /\b(?:in|at|near|on|off|of|across|inside|over|from)\s+(?:[\p{L}'’-]+(?:,| and| or)\s+)*$/u;
/** What comes before the place where something happened: “a strike in eastern”, “was hit near”, “killed at”. */
const HAPPENED_IN = new RegExp(
  String.raw`\b(?:(?:air)?strikes?|attacks?|raids?|explosions?|blasts?|bombings?|hit|struck|attacked|bombed|targeted|targeting|killed|wounded|landed|fell)\b[^.;,]{0,50}?(?:\b(?:in|at|near|on|off|outside|inside|over|of)\s+|(?:hit|struck|attacked|bombed|targeted|targeting)\s+)(?:(?:the|a|an|US|U\.S\.|American|air|base|outpost|garrison|city|town|district|area|neighbou?rhood|called|known|as|of|at|in|eastern|western|northern|southern|central|east|west|north|south|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?)\s+){0,5}$`,
  'iu',
);
/** “900 troops in Syria” limits the count, “in Iraq and Syria” does not. */
const LIMIT =
  /^(?: (?!and\b|or\b)[\p{L}’'.-]+){0,6}? (?:in|across|to|inside) (?:(?:the|neighbou?ring|nearby|northern|eastern|western|southern) )*/u;

/** Only “in”: people and things are hit “on”, “at” and “near” a name too. */
const UNMISTAKABLE =
  /\b(?:in|inside)(?: (?:the|city|town|village|capital|province|governorate|of|district|eastern|western|northern|southern|central|downtown))* $/iu;
/** Names after “in” that are of no one place: regions of the world, courts and houses, occasions. */
const NO_PLACE =
  /^(?:(?:the )?(?:(?:greater |wider )?middle|near|far) east\b|(?:east|west|north|south)(?:ern)?\b|gulf$|west$|asia|europe|africa|america|arab|islam|muslim|congress|parliament|senate|house\b|white\b|security\b|god|ramadan|christmas|easter|new year|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|english|arabic|persian|farsi|hebrew|twitter|telegram|facebook|operation|exchange|response|retaliation|addition)/iu;
/** “Across Gaza”, “in three towns”, “two attacks in different regions”: of no one place. */
const WIDE =
  /\b(?:across|throughout|nation-?wide|country-?wide|all over|(?:in|at|on|of|hit|struck|targeted|attacked|battered) (?:at least |several|multiple|various|different|many|some|a number of|two|three|four|five|six|seven|eight|nine|ten|dozens of|other|\d+|(?:the )?(?:\p{L}+ )?(?=cities|towns|villages|regions|provinces))\s?(?:other |separate |different |\p{L}+ )?(?:cities|towns|villages|places|locations|areas|parts|regions|provinces|districts|states)|(?:two|three|four|five|six|several|separate|multiple) (?:separate |different |other |\p{L}+ )?(?:attacks|strikes|raids|bombings|incidents|explosions|ambushes|airstrikes))\b/iu;

/** “Attacks on Redland troops”: whose they are, not where. */
const OF_STATE = String.raw`(?:(?:troops?|forces|soldiers?|personnel|bases?|military|interests|targets|service ?members?|diplomats?|citizens|nationals|positions|installations|assets|warships?|embassy|consulate)(?!\p{L}))`;

/** “The Redland-Blueland war” is in neither; “the Redland-Blueland border” is at both. */
const COMPOUND = String.raw`[-–](?!\p{Lu}\p{L}+ (?:border|frontier))\p{L}`;

export const PLACES: PlaceCues = {
  unmistakable: { before: UNMISTAKABLE, not: NO_PLACE },
  located: { before: LOCATION },
  possessor: new RegExp(`^(?:['’]s? | (?:\\p{L}+ )?${OF_STATE}|${COMPOUND})`, 'u'),
  ofCountry: /^ (?:\p{L}+ )?(?:capital|city|town|village|port|coast|territory|soil|province)(?!\p{L})/iu,
  wide: WIDE,
  counting: /\b(?:health|civil defen[cs]e|red (?:crescent|cross)|ambulance|rescue)\b/i,
  counted:
    /^(?:['’]s? (?:\p{L}+ ){0,2}(?:ministry|army|military|authorities|government|ambulance service|police)(?: of \p{L}+)?)? (?:has |have |had |separately )*(?:reported|reports|confirmed|announced|counted|recorded|said) (?:at least |about |some |that )*(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|eleven|twelve|[a-z]+teen|[a-z]+ty|several|no) (?:[\p{L}-]+ ){0,4}(?:dead|died|deaths?|killed|wounded|injured|casualties|fatalities)(?!\p{L})/iu,
  distance: { before: DISTANCE },
  hit: [
    {
      after:
        /^(?:['’]s)?(?: (?!and |or |but |that |after |when |where |as |while |before |which )[\p{Ll}-]+){0,4}? (?:was|were|is being|has been|have been|had been|came) (?:\p{Ll}+ )?(?:hit|struck|attacked|bombed|shelled|targeted|raided|bombarded|under (?:attack|fire))(?!\p{L})/u,
    },
    {
      after:
        /^ (?:[\p{L}-]+ ){0,2}(?:site|base|facility|plant|airport|camp|hospital|school|market|port|depot|station) (?:hit|struck|bombed|shelled|attacked)(?!\p{L})/iu,
    },
  ],
  gathering: [
    {
      before:
        /\b(?:gather(?:ed|ing|s)?|march(?:ed|ing|es)?|rall(?:y|ied|ies)|funerals?|procession|parade|mourn(?:ed|ers|ing)|buried|burial|vigil|ceremony|talks|summit)\b[^.;,]{0,25}$/i,
    },
  ],
  joined: /^(?:(?:,| and|, and) (?:neighbou?ring )?|[-–])$/,
  happened: { before: HAPPENED_IN, after: /^(?!['’]s\b|-)/ },
  land: LOCATED,
  limit: LIMIT,
  limitJoined: /^(?:, | and |, and | or |\/)/,
};
