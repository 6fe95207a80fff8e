// French words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'ministère(?: (?!d)\\p{L}{4,})? de la santé(?: publique)?',
    'defence-ministry':
      'ministère(?: (?!d)\\p{L}{4,})? de la défense|ministère(?: (?!d)\\p{L}{4,})? des armées',
    'interior-ministry': "ministère(?: (?!d)\\p{L}{4,})? de l[’']intérieur",
    'foreign-ministry': 'ministère(?: (?!d)\\p{L}{4,})? des affaires étrangères',
    'civil-defence': 'défense civile|protection civile',
    'armed-forces':
      'armée(?= (?:a|avait|affirme|annonce|assure|dit|nie|reconnaît|confirme|indique|explique)(?: |$)|[.,;]| \\p{L}{3,}(?:e|en|ne)[ .,;])',
    government: 'gouvernement',
    'prime-minister': 'première? ministre',
    'foreign-minister': 'ministre des affaires étrangères',
    'defence-minister': 'ministre de la défense|ministre des armées',
    'interior-minister': "ministre de l[’']intérieur",
    'health-minister': 'ministre de la santé',
  },
  {
    inner: /^ministère (?!d)\p{L}+ /iu,
    ownerAfter: /^ (?:d[eu] |de la |de l[’']|des |d[’']|à |en |au )?(?:Hamas (?:à |dans la bande de ))?$/,
    not: [
      { before: /(?:\b(?:une?|chaque|ancien(?:ne)?|ex-?|vice-?|futur|autre|nouveau|nouvelle) ?|-)$/i },
      { after: /^ (?:d[eu] |de la |de l[’']|d[’']|des |à |en |au )?\p{Lu}\p{Ll}+/u },
      { after: /^ (?:local|régional|provincial|étranger|fédéral)e?s?(?!\p{L})/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:(?:a|avait|n[’']a pas|s[’']est) (?:aussi |également |de nouveau )?(?:démenti|nié|accusé|affirmé|annoncé|déclaré|dit|rejeté|condamné|averti|promis|menacé|refusé|appelé|répondu|réagi|confirmé|exigé|assuré|estimé|indiqué|imposé|ordonné|dénoncé|engagé)|dément|nie|accuse|affirme|annonce|rejette|condamne|promet|menace|refuse|appelle|exige|assure|estime|soutient|dénonce|veut|impose|considère)(?!\p{L})/u,
    },
    {
      before:
        /(?:accus\p{L}+|entre|selon|pro-|anti-|soutenue?s? par|alliée?s? (?:de|à)|relations avec|pression sur|sanctions contre) ?$/iu,
    },
  ],
  place: /(?:^|[\s(])(?:à|de|vers|depuis|dans|sur|près de|autour de|en|d[’'])[\s]?$/iu,
};
