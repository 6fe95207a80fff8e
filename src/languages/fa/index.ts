// Persian.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';

export const PERSIAN: Language = {
  code: 'fa',
  stamps: {
    published: ['(?:تاریخ )?انتشار', 'منتشر', 'تاریخ'],
    updated: ['(?:آخرین |تاریخ )?به[\\u200c ]?روز', 'بروز ?رسانی', '(?:آخرین |تاریخ )?ویرایش'],
  },
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
