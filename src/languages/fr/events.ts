// French words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    '(?:autre|précédente?|semblable|deuxième|seconde?|nouvelle) (?:attaque|frappe|attentat|raid|explosion|bombardement|massacre)',
    '(?:attaques?|frappes?|attentats?|raids?|explosions?|bombardements?|massacres?) (?:précédente?s?|antérieure?s?|similaires?|semblables?)',
    "(?:l[’']année|l[’']an|le mois|la semaine) (?:dernière?|passée?|précédente?)",
    String.raw`il y a \S+ (?:jours|semaines|mois|ans)`,
    String.raw`(?:ces|au cours des|dans les) (?:\S+ )?derni(?:ers|ères) (?:jours|semaines|mois|années)`,
    'par ailleurs',
    'la veille',
  ]),
  answered: opening('en (?:réponse|représailles) (?:à|au|aux)|pour venger'),
  running: anyOf([
    String.raw`(?:durant|dans|pendant|au cours de)s? (?:les|des) \S+ premi(?:ers|ères) (?:jours|semaines|mois) d(?:e la|u) (?:guerre|conflit)`,
    String.raw`depuis (?:le début|la guerre|le déclenchement|le \d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:19|20)\d\d)`,
    String.raw`(?:la|cette) (?:guerre|insurrection) (?:\S+ )?(?:a|avait)`,
    'bilan total',
    String.raw`en \S+ (?:ans|années|mois)`,
  ]),
  early: before(
    "(?:initialement|d[’']abord|premi(?:ères|ers) (?:informations|bilans?|rapports)|précédent bilan|un premier bilan|(?:passée?|passant|montée?) de)",
  ),
  later: before(
    "(?:désormais|bilan (?:ultérieur|actualisé|définitif|révisé)|nouveau bilan|(?:passée?|passant|montée?) de [^.;]{1,25} à|(?:est|a) (?:monté|passé|grimpé)e?|s[’']élève|s[’']alourdit|revu)",
  ),
  kinds: [
    ['earthquake', anyOf(['séismes?|tremblement de terre'])],
    ['kidnapping', anyOf(['enlèvements?|enlevée?s?|otages?|détournement'])],
    ['crush', anyOf(['bousculade'])],
    ['protest', anyOf(['manifestations?|manifestants?|émeutes?'])],
    ['missile-attack', anyOf(['missiles?'])],
    ['rocket-attack', anyOf(['roquettes?'])],
    ['drone-attack', anyOf(['drones?'])],
    ['bombing', anyOf(['attentats?|explosions?|explosifs|kamikaze|bombes?'])],
    ['air-strike', anyOf(['frappes?|bombardements?|raids? aériens?|avions'])],
    ['shooting', anyOf(['fusillade|tirs?|hommes armés|machettes?'])],
    ['fire', anyOf(['incendies?'])],
    ['attack', anyOf(['attaques?|raids?|massacres?|tuée?s?|assauts?'])],
  ],
}));
