// English words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

const SAYS =
  '(?:said|says|saying|has|had|have|is|was|were|announced|confirmed|reported|added|told|denied|claimed|also|did|would|will|that|which|who|later|then|on|did)';

export const OFFICES = officesOf(
  {
    'health-ministry': 'health ministry|ministry of (?:public )?health',
    'defence-ministry': 'defen[cs]e ministry|ministry of defen[cs]e',
    'interior-ministry': 'interior ministry|ministry of (?:the )?interior',
    'foreign-ministry': 'foreign ministry|ministry of foreign affairs',
    'civil-defence': 'civil defen[cs]e(?: agency| service)?',
    'armed-forces': `(?:army|military)(?=['’]s |[.,;:]| ${SAYS} )`,
    police: `police(?=[.,;:]| ${SAYS} )`,
    government: `government(?=['’]s |[.,;:]| ${SAYS} )`,
    'prime-minister': 'prime minister',
    'foreign-minister': 'foreign minister',
    'defence-minister': 'defen[cs]e minister',
    'interior-minister': 'interior minister',
    'health-minister': 'health minister',
  },
  {
    ownerBefore: /^(?:['’]s?)? (?:caretaker |interim |de facto )?$/,
    ownerAfter: /^ (?:of|in) (?:the )?$/,
    not: [
      // somebody's who is named by another word, or nobody's in particular
      {
        before:
          /(?:\b(?:an?|any|each|every|whose|their|another|other|local|regional|provincial|state|county|city|former|ex|late|deputy|vice|then|new|next|future|shadow|acting|foreign|secret|military|joint|riot|border|traffic)[ -]|-)$/i,
      },
      { before: /(?:(?<!^|[.!?:;”"“]\s|\n)|\bThe )\b(?!The\b)\p{Lu}[\p{L}.’']+ (?:and )?$/u },
      // “Prime Minister Oslet” is the name's own title
      { after: /^['’]?s? ?(?:of|in) (?:the )?(?:\p{Ll}+ )?\p{Lu}/u },
      { after: /^,? \p{Lu}\p{Ll}+/u },
      { after: /^(?:-|\s+(?:base|vehicle|officers?|station|spokes\w+ for the))/i },
    ],
  },
);

const AFTER = new RegExp(
  String.raw`^(?:['’]s?(?: own)? (?:\p{L}+ )?(?:government|forces|troops|army|military|allies|ally|proxy|proxies|leaders?|leadership|rulers?|officials|ambassador|envoy|diplomats?|response|decision|position|support|claims?|demands?|backing|ambitions?|proposal|policy|war|nuclear|missiles?|regime|consent|request|plans?|stance|denial)|-(?:backed|aligned|led|allied|run)| (?:(?:also|has|have|had|itself|later|then|again|previously|repeatedly|separately|and its allies|and \p{Lu}\p{L}+) )*(?:said|says|denie[ds]|accuse[ds]|blame[ds]|vow(?:s|ed)|warn(?:s|ed)|reject(?:s|ed)|condemn(?:s|ed)|insist(?:s|ed)?|claim(?:s|ed)|announce[ds]|confirm(?:s|ed)|threaten(?:s|ed)|respond(?:s|ed)|retaliate[ds]|agree[ds]|refuse[ds]|call(?:s|ed) (?:for|on|the|it)|considers?|views|maintain(?:s|ed)|wants|sees|back(?:s|ed)|support(?:s|ed)|launche[ds]|fire[ds]|order(?:s|ed)|impose[ds]|summon(?:s|ed)|hope[ds]|seeks|demand(?:s|ed)|urge[ds]|argue[ds]|decide[ds]|pledge[ds]|deploy(?:s|ed)|offer(?:s|ed)|did not|does not|would|will)(?!\p{L}))`,
  'u',
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    { after: AFTER },
    {
      before:
        /\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|condemn(?:s|ed|ing)|urg(?:es?|ed|ing)|warn(?:s|ed|ing)|between|(?:ties|relations|talks|negotiations|deal|agreement|war) (?:with|between)|loyal to|allied (?:with|to)|according to|pressure on|sanctions (?:on|against)|(?:backed|supported|funded|armed|trained|sponsored|directed) by|pro|anti)[ -]$/i,
    },
  ],
  place:
    /\b(?:in|at|near|outside|inside|around|over|across|from|to|of|on|off|through|into|towards?|beyond|\p{L}+ern|downtown|central|greater|hit|struck|bombed|George|Fort|Port|Mount)(?: (?:the|central|downtown|\p{L}+ern))* $/iu,
};
