// French dates: days as chrono reads them, months and weeks.
import * as chrono from 'chrono-node';
import { dateFinder } from '../shared/dates';

export const findDates = dateFinder(
  {
    parser: chrono.fr,
    isWeekday: ({ start }) => start.isCertain('weekday'),
    skip: /^\d{1,2}[.:]\d{2}$|(?<!\p{L})(?:après|avant|plus tard)(?!\p{L})/iu,
    rough: /semaine|mois|année/iu,
  },
  {
    months: [
    'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre',
  ], // prettier-ignore
    lead: 'en|depuis|mois de|de',
    early: 'début|au début de|début du mois de',
    middle: 'mi|à la mi',
    late: 'fin|à la fin du mois de',
    lastMonth: 'le mois dernier|le mois passé',
    thisMonth: 'ce mois-ci|ce mois',
    lastWeek: 'la semaine dernière|la semaine passée',
    thisWeek: 'cette semaine',
    lastYear: "l[’']an dernier|l[’']année dernière|l[’']an passé|l[’']année passée",
    inYear: 'en YEAR',
    night: 'cette nuit|dans la nuit(?! (?:du|de|d))|la nuit dernière|pendant la nuit',
  },
);
