// Italian dates: days as chrono reads them, months and weeks.
import * as chrono from 'chrono-node';
import { dateFinder } from '../shared/dates';

export const findDates = dateFinder(
  {
    parser: chrono.it,
    isWeekday: ({ start }) => start.isCertain('weekday'),
    skip: /^\d{1,2}[.:]\d{2}$|(?<!\p{L})(?:dopo|prima|più tardi)(?!\p{L})/iu,
    rough: /settiman|mes[ei]|ann[oi]/iu,
  },
  {
    months: [
    'gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre',
  ], // prettier-ignore
    lead: 'in|a|di|da|dal|nel mese di|lo scorso',
    early: 'inizio|a inizio|all’inizio di|agli inizi di|ai primi di|primi di',
    middle: 'metà|a metà',
    late: 'fine|a fine|alla fine di',
    lastMonth: 'il mese scorso|lo scorso mese',
    thisMonth: 'questo mese',
    lastWeek: 'la settimana scorsa|la scorsa settimana',
    thisWeek: 'questa settimana',
    lastYear: "l[’']anno scorso|lo scorso anno",
    inYear: 'nel YEAR',
    night: 'nella notte(?! (?:tra|fra|di|del))|durante la notte|la notte scorsa|questa notte',
  },
);
