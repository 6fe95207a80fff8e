// Italian words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:dopo|in seguito a|in risposta a|come rappresaglia per|per vendicare)(?=\s)/giu,
  earlier: /^(?:il mese scorso|la settimana scorsa|(?:a )?(?:fine|inizio|metà) \p{L}+,)/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:attacc(?:o|hi)|raid|bombardament[oi]|attentat[oi]|esplosion[ei])(?: (?:aere[oi]|con droni?|missilistic[oi]))?(?!\p{L})/iu,
}));

const BETWEEN = String.raw`(?:il|lo|la|i|gli|le|un|una|parti|zone|città|capitale|provincia|regione|base|aerea|est|ovest|nord|sud|di|del|della|dell[’'])`;

const LOCATED = new RegExp(
  String.raw`(?<!\p{L})(?:a|ad|in|nel|nella|vicino a|presso|nei pressi di|nell[’'](?:est|ovest))(?: ${BETWEEN})* $`,
  'iu',
);

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:in|nel|nella|della|del|su) (?:un |una )?(?:città|villaggio|località|comune|distretto|provincia|regione|quartiere|mercato|campo)(?: \p{Ll}+)?(?: d[i’']| della| del)? ?|(?<=[\p{Ll},] )a |vicino a |nei pressi di )`,
    String.raw`Europa|Asia|Africa|America|Oriente|Occidente|Medio|Natale|Pasqua|Parlamento|Senato|Consiglio|Congresso|Telegram|Facebook|Twitter|Dio|Stato|Nazioni|Unione|Organizzazione|Corte\b|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: { before: /(?:km|chilometri)(?: a (?:nord|sud|est|ovest)(?:-(?:est|ovest))?)? (?:di|da) $/iu },
  hit: [
    {
      after:
        /^(?: (?!e |o |che )[\p{Ll}-]+){0,3}? (?:è stat[oa]|sono stat[ie]) (?:\p{L}+ )?(?:colpit|attaccat|bombardat)[oaie](?!\p{L})/u,
    },
  ],
  wide: /(?<![\p{L}\p{M}])(?:in tutt[oa] (?:il|la|l[’'])|in (?:varie|diverse|diversi|vari|due|tre|quattro|cinque|\d+) (?:\p{L}+ )?(?:città|località|villaggi|regioni|province|zone|quartieri|punti|luoghi)|(?:diversi|diverse|vari|due|tre|quattro|cinque|molteplici) (?:\p{L}+ )?(?:attacchi|raid|bombardamenti|attentati|esplosioni|incidenti))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:radunat\p{L}*|funeral\p{L}*|corte[oi]|sepolt\p{L}*|marci\p{L}*|colloqui|vertice)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| e|, e) (?:in |di |del |della )?$/u,
  limit: /^(?: (?!e\b|o\b)[\p{L}.-]+){0,5}? in /u,
  limitJoined: /^(?:, | e (?:in )?|\/)/u,
};

const STRIKES = String.raw`(?:attacc(?:o|hi)|raid|bombardament[oi]|attentat[oi])`;

export const ROLES: RoleCues = {
  target: [
    {
      before: new RegExp(
        String.raw`(?:contro|su|sulla|uccis[oi]|ferit[oi]|uccidendo|colpit[ae])(?: (?:una|la|le|il|i|l[’']|\p{N}+|due|tre|cinque))? ?(?:basi|base|ambasciata|consolato|soldati|militari|truppe|forze|obiettivi)(?: (?:aerea|militar[ei]))? $`,
        'iu',
      ),
    },
    {
      before: new RegExp(
        String.raw`${STRIKES}[^.;]{0,40}? (?:contro|su|sul|sulla) (?:il |la |lo |gli |le |i |un |una )*$`,
        'iu',
      ),
    },
  ],
  attacker: [
    {
      before: new RegExp(
        String.raw`(?:${STRIKES}|dron[ei]|missil[ei]|razz[oi]|aerei|operazione|forze)(?: aere[oiea]| militar[ei])? $`,
        'iu',
      ),
    },
    {
      after:
        /^ (?:ha |hanno )?(?:attaccat[oi]|colpit[oi]|bombardat[oi]|uccis[oi]|lanciat[oi]|attaccò|colpì|uccise)(?!\p{L})/iu,
    },
    {
      before:
        /(?:lanciat|condott|uccis|attribuit|colpit)[oaie] [^.;,]{0,30}?(?:da|dagli|dalla|dal|dall[’']|agli|a) ?$/iu,
    },
  ],
  backer: [
    {
      before: /(?:sostenut|appoggiat|finanziat|armat)[oaie] (?:da|dal|dalla|dall[’']) ?$|(?:filo|anti)-?$/iu,
    },
  ],
  denial: [{ after: /^ (?:ha |hanno )?(?:negato|smentito|smentì|negò)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  '(?:secondo|stando a|(?:confermat|riferit|annunciat|comunicat)[oaie] da(?:l|ll[aeo’]|i|gli)?|(?:ha|hanno) (?:riferito|detto|annunciato|dichiarato|confermato|reso noto))',
  "il|lo|la|i|gli|le|un|una|l[’']",
  'che|in|e|ha|hanno|sono|ma|dopo',
  String.raw`(?:ha|hanno|aveva|avevano) (?:riferito|detto|annunciato|dichiarato|confermato|affermato|reso noto) (?:\p{L}+ ){0,3}?che`,
);
