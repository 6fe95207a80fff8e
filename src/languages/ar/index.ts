// Arabic.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { unjoinArabic } from './joined';
import { eventCues } from './events';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';

export const ARABIC: Language = {
  code: 'ar',
  stamps: {
    published: ['(?:تم )?النشر', 'نُ?شرت?', 'منشور', 'تاريخ النشر', 'صدر'],
    updated: ['(?:آخر |اخر |تم ال|تاريخ ال)?تحديث', 'حُ?دّ?ثت?', '(?:تم ال)?تعديل', 'عُدّ?ل'],
  },
  unjoined: unjoinArabic,
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
