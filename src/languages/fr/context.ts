// French words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:après|à la suite d|suite à|en réponse à|en représailles à|pour venger)(?=[\s’'eu])/giu,
  earlier: /^(?:le mois dernier|la semaine dernière|(?:fin|début|mi|en)[ -]\p{L}+,)/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:frappes?|raids?|attaques?|attentats?|explosions?|bombardements?)(?: (?:aériennes?|de drones?|de missiles?|de roquettes))?(?!\p{L})/iu,
}));

const PREPOSITION = String.raw`(?:à|au|aux|en|dans|près d[eu]|près des|près d[’'])`;
const BETWEEN = String.raw`(?:(?:l[’'])?(?:est|ouest|nord|sud|la|le|les|une?|parties|zones|ville|capitale|province|région|base|aérienne|de|du|des)|[dl][’'])`;

const LOCATED = new RegExp(String.raw`(?<!\p{L})${PREPOSITION}(?:\s|$)(?:${BETWEEN}\s*)*$`, 'iu');

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:dans|sur|à|de|d[’'])\s?(?:la |le |un |une |l[’'])?(?:ville|village|localité|commune|bourgade|district|province|région|département|marché|quartier|camp)(?: \p{L}+)?(?: de(?: la)?| d[’']| du)?\s?|(?<=[\p{Ll},] )à |près de |en périphérie de )`,
    String.raw`Europe|Asie|Afrique|Amérique|Proche|Moyen|Occident|Dieu|Noël|Pâques|Parlement|Assemblée|Sénat|Conseil|Telegram|Facebook|Twitter|Nord\b|Sud\b|Est\b|Ouest\b|État|Union|Nations|Organisation|Cour\b|l[’']|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: {
    before:
      /(?:km|kilomètres)(?: (?:au|à l[’'])\s?(?:nord|sud|est|ouest)(?:-(?:est|ouest))?)? (?:de|du|d[’'])\s?$/iu,
  },
  hit: [
    {
      after:
        /^(?: (?!et |ou |que )[\p{Ll}-]+){0,3}? (?:a|ont) été (?:\p{L}+ )?(?:frappé|touché|visé|bombardé|attaqué|ciblé)e?s?(?!\p{L})/u,
    },
  ],
  wide: /(?<![\p{L}\p{M}])(?:à travers|dans tout(?:e la| le| l[’'])|(?:dans|sur|contre) (?:plusieurs|différentes|différents|diverses|divers|deux|trois|quatre|cinq|\d+) (?:\p{L}+ )?(?:villes|localités|villages|régions|provinces|communes|quartiers|zones|endroits|sites|points)|(?:plusieurs|deux|trois|quatre|cinq|multiples) (?:\p{L}+ )?(?:attaques|frappes|raids|attentats|explosions|incidents|embuscades))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:rassembl\p{L}*|funérailles|obsèques|enterr\p{L}*|inhum\p{L}*|cortège|défil\p{L}*|pourparlers|sommet)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| et|, et) (?:en |au |aux |de la |du |de l[’'])?$/u,
  limit: /^(?: (?!et\b|ou\b)[\p{L}’'.-]+){0,5}? (?:en|au|aux) /u,
  limitJoined: /^(?:, | et (?:en |au |aux )?|\/)/u,
};

const STRIKES = String.raw`(?:frappes?|raids?|attaques?|attentats?|tirs?|bombardements?)`;

export const ROLES: RoleCues = {
  target: [
    {
      before: new RegExp(
        String.raw`(?:contre|visant|visé|sur|tué|tués|blessé|blessés|tuant|blessant)(?: (?:une?|la|les?|des|l[’']|\p{N}+|deux|trois|cinq))? ?(?:bases?|ambassade|consulat|soldats?|militaires|troupes|forces|intérêts)(?: (?:aérienne|militaires?))? $`,
        'iu',
      ),
    },
    {
      before: new RegExp(
        String.raw`${STRIKES}[^.;]{0,40}? (?:contre|visant|sur) (?:les? |la |l[’']|des? |une? )*$`,
        'iu',
      ),
    },
  ],
  attacker: [
    {
      before: new RegExp(
        String.raw`(?:${STRIKES}|drones?|missiles?|roquettes?|avions|opération|forces)(?: aériennes?| militaires?)? $`,
        'iu',
      ),
    },
    { after: /^ (?:a|ont|avait|avaient) (?:frappé|bombardé|attaqué|tué|visé|lancé|mené|tiré)(?!\p{L})/iu },
    {
      before: /(?:mené|lancé|tué|frappé|visé|attribué)e?s? [^.;,]{0,30}?(?:par|aux?) (?:les? |la |l[’'])?$/iu,
    },
  ],
  backer: [
    { before: /(?:soutenu|appuyé|financé|armé)e?s? par (?:les? |la |l[’'])?$|(?:pro|anti)-$/iu },
    { before: /(?:lié|proche|allié)e?s? (?:à|de|d[’']) ?(?:la |l[’'])?$/iu },
  ],
  denial: [{ after: /^ (?:a|ont) (?:démenti|nié|rejeté)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  "selon|(?:confirmé|rapporté|annoncé|communiqué)e?s? par|d’après|d[’']après|(?:a|ont) (?:indiqué|annoncé|déclaré|affirmé|rapporté|confirmé)|auprès d(?:e|[’'])",
  'le|la|les|un|une|des',
  'qui|que|qu|dans|et|a|ont|mais|lors',
  String.raw`(?:(?:a|ont|avait|avaient) (?:indiqué|annoncé|déclaré|affirmé|rapporté|confirmé|précisé)|affirme|affirment|indique|indiquent) (?:\p{L}+ ){0,3}?(?:que|qu)|(?:parle|parlent|fait état|font état) d(?:e|es|’|')`,
);
