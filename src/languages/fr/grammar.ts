// French.
import type { Grammar } from '../shared/grammar';
import { FRENCH_NUMBERS } from './numbers';

export const FRENCH: Grammar = {
  articles: /^une?$/,
  numbers: FRENCH_NUMBERS,
  dead: /^(?:morts?|tués?|tuées?|décès|victimes)$/,
  hurt: /^(?:blessé(?:e)?s?)$/,
  killing: /^(?:tué|tue|tuent|tuant|tuer|coûté|mort|morts|décès)$/,
  wounding: /^(?:blessé|blesse|blessent|blessant|blesser)$/,
  killed: /^(?:tué(?:e)?s?|morts?|mortes|péri|décédé(?:e)?s?|abattus?|succombé|perdu)$/,
  wounded: /^(?:blessé(?:e)?s?)$/,
  between: /^(?:a|au|moins|plus|de|des|d'|d’|la|le|les|à|en|environ|quelque|près|également|aussi|fait|et)$/,
  barrier: /^(?:[.;:!?]|,|qui|que|mais|alors|après|avant|dont|lorsque|selon|tandis|visant|visé|frappé)$/,
  units:
    /^(?:ans?|années?|mois|jours?|heures?|minutes?|km|kilomètres?|mètres?|%|pour|euros?|dollars?|roquettes?|missiles?|drones?|fois|véhicules?|frappes?|attaques?|bases?|sites?|cibles?|e|er|ème)$/,
  months: /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/,
  people: [
    [{ role: 'civilians' }, /^civils?$/], [{ role: 'children' }, /^enfants?$/], [{ role: 'women' }, /^femmes?$/], [{ role: 'members', part: 'commanders' }, /^(?:commandants?|chefs?|généraux|dirigeants)$/],
    [{ role: 'members', part: 'guards' }, /^(?:gardes?)$/], [{ role: 'combatants' }, /^(?:combattants?|miliciens?|militants?|terroristes)$/],
    [{ role: 'members' }, /^membres?$/], [{ role: 'troops' }, /^(?:soldats?|militaires?)$/], [{ role: 'people' }, /^(?:personnes?|hommes)$/],
  ], // prettier-ignore
  and: /^(?:et)$/,
  others: /^autres$/,
  none: /^(?:aucun|aucune|ni)$/,
};
