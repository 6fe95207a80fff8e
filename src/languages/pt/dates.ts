// Portuguese dates: days as chrono reads them, months and weeks.
import * as chrono from 'chrono-node';
import { dateFinder } from '../shared/dates';

export const findDates = dateFinder(
  {
    parser: chrono.pt,
    isWeekday: ({ start }) => start.isCertain('weekday'),
    relative: /^(?:ontem|hoje)$/iu,
    skip: /^\d{1,2}[.:h]\d{2}$|(?<!\p{L})(?:depois|antes|mais tarde)(?!\p{L})/iu,
    rough: /semana|mês|meses|ano/iu,
  },
  {
    months: [
      'janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro',
    ], // prettier-ignore
    lead: 'em|desde|mês de',
    early: 'no início de|no começo de|início de',
    middle: 'em meados de|meados de',
    late: 'no final de|no fim de|final de|fim de',
    ofYear: ' (?:de |do )?',
    lastMonth: 'no mês passado|o mês passado|mês passado',
    thisMonth: 'este mês|neste mês',
    lastWeek: 'na semana passada|semana passada',
    thisWeek: 'esta semana|nesta semana',
    lastYear: '(?:no |o )?ano passado',
    inYear: 'em YEAR',
    night: 'durante a noite|nesta madrugada|na noite passada|durante a madrugada',
  },
);
