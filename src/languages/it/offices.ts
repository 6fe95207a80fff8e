// Italian words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'ministero(?: (?!d)\\p{L}{4,})? della (?:salute|sanità)',
    'defence-ministry': 'ministero(?: (?!d)\\p{L}{4,})? della difesa',
    'interior-ministry': "ministero(?: (?!d)\\p{L}{4,})? dell[’']interno",
    'foreign-ministry': 'ministero(?: (?!d)\\p{L}{4,})? degli (?:affari )?esteri',
    'civil-defence': 'protezione civile|difesa civile',
    'armed-forces': 'esercito(?=[.,;]| (?:ha|aveva|afferma|annuncia|dice|nega|conferma|sostiene)(?: |$))',
    government:
      'governo(?=[.,;]| (?:ha|aveva|afferma|annuncia|dice|nega|conferma|sostiene|di |del |\\p{L}+[eo][ .,]))',
    'prime-minister': 'primo ministro|prima ministra',
    'foreign-minister': 'ministro degli esteri',
    'defence-minister': 'ministro della difesa',
    'interior-minister': "ministro dell[’']interno",
    'health-minister': 'ministro della (?:salute|sanità)',
  },
  {
    inner: /^ministero (?!d)\p{L}+ /iu,
    ownerAfter: /^ (?:d[ie]l? |della |dell[’']|dei |d[’']|a |in |nella )?(?:Striscia di )?$/,
    not: [
      { before: /(?:\b(?:una?|ogni|ex|vice|altro|altra|nuovo|nuova|futuro)[ -]|-)$/i },
      { after: /^ (?:d[ie]l? |della |dell[’']|d[’']|a |in )?\p{Lu}\p{Ll}+/u },
      { after: /^ (?:locale|regionale|provinciale|federale)(?!\p{L})/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:(?:ha|aveva|non ha) (?:anche |già )?\p{L}+(?:to|so|tto)|nega|accusa|afferma|annuncia|assicura|dice|respinge|condanna|avverte|promette|minaccia|rifiuta|chiede|risponde|conferma|denuncia|considera|vuole|sostiene|insiste)(?!\p{L})/u,
    },
    {
      before:
        /(?:accus\p{L}+|tra|fra|secondo|filo-?|anti-?|(?:sostenut|appoggiat|finanziat)[oaie] da|alleat[oaie] (?:di|con)|rapporti con|pressioni su|sanzioni (?:a|contro)) ?$/iu,
    },
  ],
  place: /(?<!\p{L})(?:a|ad|in|di|da|verso|presso|su|vicino a|contro)\s$/iu,
};
