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
    [{ role: 'civilians' }, /^civil(?:es)?$/], [{ role: 'children' }, /^niñ[oa]s?$/], [{ role: 'women' }, /^mujeres?$/], [{ role: 'police' }, /^(?:polic[ií]as?|patruller[oa]s?)$/], [{ role: 'security-forces' }, /^(?:uniformad[oa]s?|agentes?|gendarmes?)$/], [{ role: 'journalists' }, /^(?:periodistas?|reporter[oa]s?)$/], [{ role: 'medics' }, /^(?:médic[oa]s?|enfermer[oa]s?|paramédic[oa]s?)$/], [{ role: 'protesters' }, /^manifestantes?$/], [{ role: 'officials' }, /^funcionari[oa]s?$/], [{ role: 'members', part: 'commanders' }, /^(?:comandantes?|jefes?|líderes|generales|dirigentes)$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardias?|guardaespaldas|escoltas?)$/], 
    [{ role: 'combatants' }, /^(?:combatientes?|milicianos?|militantes?|terroristas|milician[oa]s?|terroristas?|guerriller[oa]s?|insurgentes?|rebeldes?|separatistas?|yihadistas?|extremistas?|agresor(?:es)?|atacantes?|asaltantes?|pistoleros?|sicarios?)$/], [{ role: 'members' }, /^(?:miembros?|integrantes?)$/],
    [{ role: 'troops' }, /^(?:soldados?|militares?|efectivos)$/], [{ role: 'people' }, /^(?:personas?|hombres)$/],
  ], // prettier-ignore
});
