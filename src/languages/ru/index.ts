// Russian.
import type { Language } from '../../reading/language';
import { CLAUSES, KINDS, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { findCounts } from './counts';
import { EVENTS } from './events';
import { nominatives } from './forms';
import { NATIONS } from './nations';

export const RUSSIAN: Language = {
  code: 'ru',
  stamps: {
    published: ['опубликован', 'дата публикации', 'размещен', 'создан', 'дата'],
    updated: ['обновлен', 'обновлён', 'изменен', 'изменён', 'отредактирован', '(?:дата|последнее) обновлени'],
  },
  unjoined: nominatives,
  dates: findDates,
  counts: findCounts,
  clauses: CLAUSES,
  roles: ROLES,
  places: PLACES,
  speakers: SPEAKERS,
  kinds: KINDS,
  events: EVENTS,
  nations: NATIONS,
};
