// Spanish dates: days as chrono reads them, months and weeks.
import * as chrono from 'chrono-node';
import { dateFinder } from '../shared/dates';

export const findDates = dateFinder(
  {
    parser: chrono.es,
    isWeekday: ({ start }) => start.isCertain('weekday'),
    skip: /^\d{1,2}[.:]\d{2}$|(?<!\p{L})(?:después|antes|más tarde)(?!\p{L})/iu,
    rough: /semana|mes|año/iu,
  },
  {
    months: [
    'enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre|setiembre', 'octubre', 'noviembre',
    'diciembre',
  ], // prettier-ignore
    lead: 'en|desde|mes de',
    early: 'a principios de|a comienzos de|a inicios de|principios de',
    middle: 'a mediados de|mediados de',
    late: 'a finales de|a fines de|finales de|fines de',
    ofYear: ' (?:de |del )?',
    lastMonth: 'el mes pasado|el pasado mes',
    thisMonth: 'este mes',
    lastWeek: 'la semana pasada|la pasada semana',
    thisWeek: 'esta semana',
    lastYear: 'el año pasado|el pasado año',
    inYear: 'en (?:el año )?YEAR',
    night: 'durante la noche|esta madrugada|la noche pasada|anoche',
  },
);
