// Spanish.
import type { Grammar } from '../shared/grammar';

export const SPANISH: Grammar = {
  articles: /^un[ao]?$/,
  numbers: {
    un: 1, uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12, trece: 13,
    catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18, diecinueve: 19, veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50,
    cien: 100, docena: 12, decena: 10, veintena: 20, treintena: 30, centenar: 100,
  }, // prettier-ignore
  vague: {
    decenas: 'tens',
    docenas: 'dozens',
    cientos: 'hundreds',
    centenares: 'hundreds',
    miles: 'thousands',
  },
  qualifiers: [
    ['al menos', 'at-least'], ['por lo menos', 'at-least'], ['más de', 'more-than'], ['unos', 'about'], ['unas', 'about'], ['cerca de', 'nearly'],
    ['casi', 'nearly'], ['hasta', 'up-to'], ['una', 'about'], ['un', 'about'],
  ], // prettier-ignore
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
  others: /^otr[oa]s$/,
  none: /^(?:ningún|ninguna|sin|ni)$/,
};
