// French: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { FRENCH_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: FRENCH_NUMBERS,
  words: COUNT_WORDS,
  articles: /^une?$/,
  units:
    /^(?:ans?|années?|mois|jours?|heures?|minutes?|km|kilomètres?|mètres?|%|pour|euros?|dollars?|roquettes?|missiles?|drones?|fois|véhicules?|frappes?|attaques?|bases?|sites?|cibles?|e|er|ème)$/,
  months: /^(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/,
  people: [
    [{ role: 'civilians' }, /^civils?$/], [{ role: 'children' }, /^enfants?$/], [{ role: 'women' }, /^femmes?$/], [{ role: 'police' }, /^policiers?$/], [{ role: 'security-forces' }, /^(?:gendarmes?|agents?)$/], [{ role: 'journalists' }, /^(?:journalistes?|reporters?)$/], [{ role: 'medics' }, /^(?:médecins?|infirmi(?:er|ère)s?|soignants?|secouristes?)$/], [{ role: 'protesters' }, /^manifestants?$/], [{ role: 'officials' }, /^fonctionnaires?$/], [{ role: 'members', part: 'commanders' }, /^(?:commandants?|chefs?|généraux|dirigeants)$/],
    [{ role: 'members', part: 'guards' }, /^(?:gardes?)$/], [{ role: 'combatants' }, /^(?:combattants?|miliciens?|militants?|terroristes|insurgés?|rebelles?|séparatistes?|djihadistes?|jihadistes?|extrémistes?|assaillants?|terroristes?)$/],
    [{ role: 'members' }, /^membres?$/], [{ role: 'troops' }, /^(?:soldats?|militaires?)$/], [{ role: 'people' }, /^(?:personnes?|hommes)$/],
  ], // prettier-ignore
});
