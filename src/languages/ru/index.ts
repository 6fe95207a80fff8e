// Russian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const RUSSIAN: Language = {
  code: 'ru',
  stamps: {
    published: ['опубликован', 'дата публикации', 'размещен', 'создан', 'дата'],
    updated: ['обновлен', 'обновлён', 'изменен', 'изменён', 'отредактирован', '(?:дата|последнее) обновлени'],
  },
  counts: findCounts,
  events: EVENTS,
};
