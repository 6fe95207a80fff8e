// German dates: days as chrono reads them, months and weeks.
import * as chrono from 'chrono-node';
import { dateFinder } from '../shared/dates';

export const findDates = dateFinder(
  {
    parser: chrono.de,
    isWeekday: ({ start }) => start.isCertain('weekday'),
    skip: /^\d{1,2}[.:]\d{2}$|(?<!\p{L})(?:nach|später|vorher)(?!\p{L})/iu,
    rough: /woche|monat|jahr/iu,
  },
  {
    months: [
    'januar|jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember',
  ], // prettier-ignore
    lead: 'im|seit|vom|bis',
    early: 'anfang',
    middle: 'mitte',
    late: 'ende',
    lastMonth: '(?:im )?(?:vergangenen|letzten|vorigen) monat',
    thisMonth: '(?:in )?diesem monat',
    lastWeek: '(?:in der )?(?:vergangenen?|letzten?|vorigen?) woche',
    thisWeek: '(?:in )?dieser woche|diese woche',
    lastYear: '(?:im )?(?:vergangenen|letzten|vorigen) Jahr|im Vorjahr',
    inYear: '(?:im Jahr|im Jahre|anno) YEAR|(?<=[,(] )YEAR(?=[,)])',
    night: 'über Nacht|in der Nacht(?! (?:zu|auf|vom)\\p{L}*)|vergangene Nacht|letzte Nacht',
  },
);
