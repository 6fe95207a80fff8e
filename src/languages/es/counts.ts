// Spanish: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { SPANISH_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: SPANISH_NUMBERS,
  words: COUNT_WORDS,
  articles: /^un[ao]?$/,
  units:
    /^(?:años?|meses|mes|días?|horas?|minutos?|km|kilómetros?|metros?|%|por|euros?|dólares|cohetes?|misiles?|drones?|veces|vehículos?|ataques?|bases?|objetivos?)$/,
  months: /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/,
  people: [
    [{ role: 'civilians' }, /^civiles?$/], [{ role: 'children' }, /^niñ[oa]s?$/], [{ role: 'women' }, /^mujeres?$/], [{ role: 'members', part: 'commanders' }, /^(?:comandantes?|jefes?|líderes|generales|dirigentes)$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardias?|guardaespaldas|escoltas?)$/], 
    [{ role: 'combatants' }, /^(?:combatientes?|milicianos?|militantes?|terroristas)$/], [{ role: 'members' }, /^(?:miembros?|integrantes?)$/],
    [{ role: 'troops' }, /^(?:soldados?|militares?|efectivos)$/], [{ role: 'people' }, /^(?:personas?|hombres)$/],
  ], // prettier-ignore
});
