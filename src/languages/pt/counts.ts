// Portuguese: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { PORTUGUESE_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: PORTUGUESE_NUMBERS,
  words: COUNT_WORDS,
  articles: /^uma?$/,
  units:
    /^(?:anos?|mes(?:es)?|dias?|horas?|minutos?|km|quilômetros?|metros?|%|euros?|dólares|reais|foguetes?|mísseis|míssil|drones?|vezes|veículos?|ataques?|bases?|alvos?)$/,
  months: /^(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)$/,
  people: [
    [{ role: 'civilians' }, /^civis?l?$/], [{ role: 'children' }, /^crianças?$/], [{ role: 'women' }, /^mulher(?:es)?$/], [{ role: 'police' }, /^polic(?:ial|iais)$/], [{ role: 'security-forces' }, /^(?:agentes?|guardas?)$/], [{ role: 'journalists' }, /^(?:jornalistas?|repórter(?:es)?)$/], [{ role: 'medics' }, /^(?:médic[oa]s?|enfermeir[oa]s?|socorristas?)$/], [{ role: 'protesters' }, /^manifestantes?$/], [{ role: 'officials' }, /^funcionári[oa]s?$/], [{ role: 'members', part: 'commanders' }, /^(?:comandantes?|chefes?|líderes|generais)$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardas?|seguranças)$/], [{ role: 'combatants' }, /^(?:combatentes?|milicianos?|militantes?|terroristas|rebeldes?|insurgentes?|separatistas?|jihadistas?|extremistas?|terroristas?|agressor(?:es)?|atacantes?|atirador(?:es)?|guerrilheir[oa]s?|criminosos?|traficantes?)$/],
    [{ role: 'members' }, /^membros?$/], [{ role: 'police' }, /^polic(?:ial|iais)$/], [{ role: 'troops' }, /^(?:soldados?|militares?|militar)$/], [{ role: 'people' }, /^(?:pessoas?|homens)$/],
  ], // prettier-ignore
});
