// Arabic.
import type { Language } from '../../reading/language';
import { CLAUSES, KINDS, PLACES, ROLES, SPEAKERS } from './context';
import { findDates } from './dates';
import { findCounts } from './counts';
import { unjoinArabic } from './joined';
import { EVENTS } from './events';
import { NATIONS } from './nations';

export const ARABIC: Language = {
  code: 'ar',
  stamps: {
    published: ['(?:تم )?النشر', 'نُ?شرت?', 'منشور', 'تاريخ النشر', 'صدر'],
    updated: ['(?:آخر |اخر |تم ال|تاريخ ال)?تحديث', 'حُ?دّ?ثت?', '(?:تم ال)?تعديل', 'عُدّ?ل'],
  },
  unjoined: unjoinArabic,
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
