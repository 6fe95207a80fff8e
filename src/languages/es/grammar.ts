// Spanish.
import type { Grammar } from '../shared/grammar';
import { SPANISH_NUMBERS } from './numbers';

export const SPANISH: Grammar = {
  articles: /^un[ao]?$/,
  numbers: SPANISH_NUMBERS,
  dead: /^(?:muert[oa]s?|fallecid[oa]s?|víctimas|bajas)$/,
  hurt: /^(?:herid[oa]s?|lesionad[oa]s?)$/,
  killing:
    /^(?:mató|mata|mataron|matando|matar|matado|muerte|muertes|muerto|murieron|murió|fallecieron|vida|abatió|asesinó|asesinato)$/,
  wounding: /^(?:hirió|hiere|hirieron|hiriendo|herir|herido|heridas)$/,
  killed:
    /^(?:muert[oa]s?|murieron|murió|fallecieron|falleció|fallecid[oa]s|asesinad[oa]s|abatid[oa]s|perdieron|perecieron)$/,
  wounded: /^(?:herid[oa]s?|lesionad[oa]s?)$/,
  between: /^(?:a|al|menos|más|de|del|los|las|la|el|unos|unas|otros|otras|también|cerca|casi|por|lo)$/,
  barrier: /^(?:[.;:!?]|,|que|quien|pero|mientras|después|antes|tras|según|cuando|contra|alcanzó)$/,
  units:
    /^(?:años?|meses|mes|días?|horas?|minutos?|km|kilómetros?|metros?|%|por|euros?|dólares|cohetes?|misiles?|drones?|veces|vehículos?|ataques?|bases?|objetivos?)$/,
  months: /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$/,
  people: [
    [{ role: 'civilians' }, /^civiles?$/], [{ role: 'children' }, /^niñ[oa]s?$/], [{ role: 'women' }, /^mujeres?$/], [{ role: 'members', part: 'commanders' }, /^(?:comandantes?|jefes?|líderes|generales|dirigentes)$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardias?|guardaespaldas|escoltas?)$/], 
    [{ role: 'combatants' }, /^(?:combatientes?|milicianos?|militantes?|terroristas)$/], [{ role: 'members' }, /^(?:miembros?|integrantes?)$/],
    [{ role: 'troops' }, /^(?:soldados?|militares?|efectivos)$/], [{ role: 'people' }, /^(?:personas?|hombres)$/],
  ], // prettier-ignore
  and: /^(?:y|e)$/,
  others: /^otr[oa]s$/,
  none: /^(?:ningún|ninguna|sin|ni)$/,
};
