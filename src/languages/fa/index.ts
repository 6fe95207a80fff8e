// Persian.
import type { Language } from '../../reading/language';
import { CLAUSES, KINDS, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { findCounts } from './counts';
import { EVENTS } from './events';
import { NATIONS } from './nations';

export const PERSIAN: Language = {
  code: 'fa',
  stamps: {
    published: ['(?:تاریخ )?انتشار', 'منتشر', 'تاریخ'],
    updated: ['(?:آخرین |تاریخ )?به[\\u200c ]?روز', 'بروز ?رسانی', '(?:آخرین |تاریخ )?ویرایش'],
  },
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
