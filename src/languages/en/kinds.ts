// English words for kinds of event.
import type { KindCues } from '../../reading/language';

const WORDS: Readonly<Record<string, RegExp>> = {
  'air-strike':
    /\b(?:air ?strikes?|strikes?|raids?|drone strikes?|drone attacks?|bomb(?:ed|ing)|struck|targeted|rockets? struck|missiles?|operation|action against)\b/i,
  'drone-attack': /\b(?:drones?|unmanned|uav|attack(?:s|ed)?)\b/i,
  'rocket-attack': /\b(?:rockets?|katyushas?|attack(?:s|ed)?)\b/i,
  'missile-attack': /\b(?:missiles?|ballistic|barrage|attack(?:s|ed)?|strikes?)\b/i,
  bombing: /\b(?:bomb(?:s|ings?)?|explosions?|blasts?|suicide|attack(?:s|ed)?)\b/i,
  explosion: /\b(?:explosions?|blasts?|exploded|air ?strikes?|attack(?:s|ed)?|missiles)\b/i,
  protest:
    /\b(?:storm(?:ed|ing|s)?|protest\w*|demonstrat\w*|mob|(?:break|breaks|broke|breaking) into|attack(?:s|ed)? (?:on|against) the (?:(?:US|American) )?embassy)\b/i,
};
/** Words that fit some types of incident only. */
const ONLY: readonly (readonly [said: RegExp, types: RegExp])[] = [
  [/\brocket attacks?\b/i, /rocket|missile/],
  [/\bdrone attacks?\b/i, /drone|air-strike/],
  [/\bdrone strikes?\b/i, /drone|air-strike/],
  [/\bbombings\b/i, /bombing/],
  [/\bballistic missiles?\b/i, /missile/],
];

export const KINDS: KindCues = { words: WORDS, only: ONLY };
