// Persian words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    '(?:حمله|حملات|انفجار|انفجاری) (?:دیگر|دیگری|قبلی|مشابه|دوم)',
    '(?:سال|ماه|هفته) (?:گذشته|پیش|قبل)',
    String.raw`\S+ (?:روز|هفته|ماه|سال) (?:پیش|قبل)`,
    'همچنین در',
    'از سوی دیگر',
  ]),
  answered: opening('در (?:پاسخ|واکنش) به|به تلافی'),
  running: anyOf([
    String.raw`در \S+ روز (?:اول|نخست) جنگ`,
    String.raw`از (?:آغاز|ابتدای|زمان|سال|ماه|اکتبر|\d)`,
    'در طول جنگ',
    'در مجموع',
  ]),
  early: before('(?:ابتدا|پیشتر|پیش‌تر|از)'),
  later: before('(?:افزایش|رسید|به)'),
  kinds: [
    ['earthquake', anyOf(['زلزله'])],
    ['kidnapping', anyOf([String.raw`ربود\p{L}*|گروگان\p{L}*`])],
    ['crush', anyOf(['ازدحام'])],
    ['protest', anyOf([String.raw`اعتراض\p{L}*|تظاهرات`])],
    ['missile-attack', anyOf([String.raw`موشک\p{L}*`])],
    ['drone-attack', anyOf([String.raw`پهپاد\p{L}*`])],
    ['bombing', anyOf([String.raw`انفجار\p{L}*|بمب\p{L}*|انتحاری|تروریستی`])],
    ['air-strike', anyOf(['حمله هوایی|بمباران'])],
    ['shooting', anyOf(['تیراندازی|مسلح'])],
    ['attack', anyOf(['حمله|حملات|کشته|شهید'])],
  ],
}));
