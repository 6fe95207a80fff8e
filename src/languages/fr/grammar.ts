// French.
import type { Grammar } from '../shared/grammar';

export const FRENCH: Grammar = {
  articles: /^une?$/,
  numbers: {
    un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13,
    quatorze: 14, quinze: 15, seize: 16, vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100,
    dizaine: 10, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100,
  }, // prettier-ignore
  vague: { dizaines: 'tens', douzaines: 'dozens', centaines: 'hundreds', milliers: 'thousands' },
  qualifiers: [
    ['au moins', 'at-least'], ['plus de', 'more-than'], ['environ', 'about'], ['quelque', 'about'], ['près de', 'nearly'], ["jusqu'à", 'up-to'],
    ['jusqu’à', 'up-to'], ['une', 'about'],
  ], // prettier-ignore
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
  others: /^autres$/,
  none: /^(?:aucun|aucune|ni)$/,
};
