// Russian.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { nominatives } from './forms';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';
import { CLUBS } from './clubs';

export const RUSSIAN: Language = {
  code: 'ru',
  clubs: CLUBS,
  stamps: {
    published: ['опубликован', 'дата публикации', 'размещен', 'создан', 'дата'],
    updated: ['обновлен', 'обновлён', 'изменен', 'изменён', 'отредактирован', '(?:дата|последнее) обновлени'],
  },
  unjoined: nominatives,
  dates: findDates,
  counts: findCounts,
  get clauses() {
    return clauseCues();
  },
  roles: ROLES,
  places: PLACES,
  parts: PARTS,
  speakers: SPEAKERS,
  sites: SITES,
  kinds: KINDS,
  get events() {
    return eventCues();
  },
  nations: NATIONS,
  offices: OFFICES,
  governments: GOVERNMENTS,
};
