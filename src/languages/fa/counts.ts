// Persian: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { PERSIAN_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: PERSIAN_NUMBERS,
  articles: /^یک$/,
  words: COUNT_WORDS,
  units: /^(?:سال|ساله|ماه|هفته|روز|ساعت|دقیقه|کیلومتر|متر|درصد|دلار|ریال|تومان|موشک|پهپاد|بار|مرتبه)$/,
  months:
    /^(?:ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)$/,
  people: [
    [{ role: 'civilians' }, /^غیرنظامی\p{L}*$/u], [{ role: 'children' }, /^کودک\p{L}*$/u], [{ role: 'women' }, /^زن(?:ان)?$/], [{ role: 'police' }, /^(?:پلیس|مأمور\p{L}*)$/u], [{ role: 'journalists' }, /^(?:خبرنگار\p{L}*|روزنامه‌نگار\p{L}*)$/u], [{ role: 'medics' }, /^(?:پزشک\p{L}*|پرستار\p{L}*|امدادگر\p{L}*)$/u], [{ role: 'protesters' }, /^معترض\p{L}*$/u], [{ role: 'members', part: 'commanders' }, /^فرمانده\p{L}*$/u],
    [{ role: 'combatants' }, /^(?:شبه‌نظامی|تروریست|مهاجم|شورشی|جدایی‌طلب|پیکارجو)[\p{L}\u200c]*$/u], [{ role: 'members' }, /^عضو$/], [{ role: 'troops' }, /^(?:سرباز|نظامی)\p{L}*$/u], [{ role: 'people' }, /^(?:نفر|تن)$/],
  ], // prettier-ignore
});
