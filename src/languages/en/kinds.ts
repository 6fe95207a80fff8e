// English words for kinds of event.
import type { KindCues } from '../../reading/language';

const WORDS: Readonly<Record<string, RegExp>> = {
  'air-strike':
    /\b(?:air ?strikes?|strikes?|raids?|drone strikes?|drone attacks?|bomb(?:ed|ing)|struck|targeted|rockets? struck|missiles?|operation|action against)\b/i,
  'drone-attack': /\b(?:drones?|unmanned|uav|attack(?:s|ed)?)\b/i,
  'rocket-attack': /\b(?:rockets?|katyushas?|mortars?|attack(?:s|ed)?)\b/i,
  'missile-attack': /\b(?:missiles?|ballistic|barrage|attack(?:s|ed)?|strikes?)\b/i,
  bombing: /\b(?:bomb(?:s|ings?)?|explosions?|blasts?|suicide|attack(?:s|ed)?)\b/i,
  explosion: /\b(?:explosions?|blasts?|exploded|air ?strikes?|attack(?:s|ed)?|missiles)\b/i,
  protest:
    /\b(?:storm(?:ed|ing|s)?|protest\w*|demonstrat\w*|mob|(?:break|breaks|broke|breaking) into|attack(?:s|ed)? (?:on|against) the (?:(?:US|American) )?embassy)\b/i,
  raid: /\b(?:raid(?:s|ed)?|storm(?:ed|ing|s)?|incursions?|ambush(?:ed)?|gunmen|overr[au]n|swept|attack(?:s|ed)?)\b/i,
  shooting: /\b(?:shot|shootings?|gunm[ae]n|opened fire|gunfire|attack(?:s|ed)?)\b/i,
  massacre: /\b(?:massacred?|slaughter(?:ed)?|executed|gunmen|attack(?:s|ed)?|kill(?:ed|ings?))\b/i,
  shelling: /\b(?:shell(?:s|ed|ing)|artillery|mortars?|attack(?:s|ed)?)\b/i,
  clashes: /\b(?:clash(?:es|ed)?|fight(?:ing|s)?|fought|battles?|ambush(?:ed)?)\b/i,
  battle: /\b(?:battles?|clash(?:es|ed)?|fight(?:ing|s)?|fought|captured|seized|attack(?:s|ed)?)\b/i,
  'vehicle-attack':
    /\b(?:ramm(?:ed|ing)|drove|driven|plough(?:ed|s)|plow(?:ed|s)|vehicle|truck|car|attack(?:s|ed)?)\b/i,
  crush: /\b(?:crush(?:ed)?|stampedes?)\b/i,
  kidnapping: /\b(?:kidnap\w*|abduct\w*|hostages?|captives?)\b/i,
  'hostage-taking': /\b(?:hostages?|hijack\w*|siege|captives?|attack(?:s|ed)?)\b/i,
  stabbing: /\b(?:stabb\w*|kni(?:fe|ves)|attack(?:s|ed)?)\b/i,
  crash: /\b(?:crash(?:ed|es)?|shot down|downed)\b/i,
};
/** Words that fit some types of incident only. */
const ONLY: readonly (readonly [said: RegExp, types: RegExp])[] = [
  [/\brocket attacks?\b/i, /rocket|missile/],
  [/\bdrone attacks?\b/i, /drone|air-strike/],
  [/\bdrone strikes?\b/i, /drone|air-strike/],
  [/\bbombings\b/i, /bombing/],
  // accidents and disasters are no attacks
  [
    /\b(?:derail\w*|capsiz\w*|landslides?|earthquakes?|(?:bus|train|road|car|ferry|traffic) (?:crash(?:es)?|accidents?|collisions?)|ferry)\b/i,
    /crash|crush|explosion|fire|other|accident|sinking/,
  ],
  [/\bballistic missiles?\b/i, /missile/],
  [/\b(?:stampedes?|(?:a|the|deadly) crush)\b/i, /crush/],
  [/\b(?:stabb(?:ed|ing)|knife attack)\b/i, /stab|attack|assault/],
  [
    /\b(?:opened fire|gunm[ae]n|shooting attack|mass shooting)\b/i,
    /shoot|raid|massacre|assault|attack|battle|clash|kill|kidnap|hostage|assassin/,
  ],
];

export const KINDS: KindCues = { words: WORDS, only: ONLY };
