// Persian: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const PERSIAN: Language = {
  code: 'fa',
  stamps: {
    published: ['(?:تاریخ )?انتشار', 'منتشر', 'تاریخ'],
    updated: ['(?:آخرین |تاریخ )?به[\\u200c ]?روز', 'بروز ?رسانی', '(?:آخرین |تاریخ )?ویرایش'],
  },
  counts: findCounts,
  events: EVENTS,
};
