// Dates in Arabic text: days of a month in either naming of the months, and weekdays.

/** The Levant's and the Gulf's names of the months, in order. */
const MONTHS = [
  ['كانون الثاني', 'يناير'], ['شباط', 'فبراير'], ['آذار', 'مارس'], ['نيسان', 'أبريل', 'ابريل', 'إبريل'], ['أيار', 'ايار', 'مايو'], ['حزيران', 'يونيو'],
  ['تموز', 'يوليو'], ['آب', 'أغسطس'], ['أيلول', 'ايلول', 'سبتمبر'], ['تشرين الأول', 'تشرين الاول', 'أكتوبر'], ['تشرين الثاني', 'نوفمبر'],
  ['كانون الأول', 'كانون الاول', 'ديسمبر'],
]; // prettier-ignore
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
const NAMES = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const DATE = new RegExp(
  String.raw`([\d٠-٩]{1,2})\s*(?:من\s+)?(?:${NAMES})(?:\s*[/(]?\s*(?:${NAMES})\s*\)?)?(?:\s+([\d٠-٩]{4}))?`,
  'g',
);
const WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAYS.map((d) => d.replace('أ', '[أا]')).join('|')})(?!\\p{L})`,
  'gu',
);

export interface ArabicDate {
  index: number;
  length: number;
  /** From 1; the year is null when it is not told. */
  day?: { day: number; month: number; year: number | null };
  /** From 0, Sunday. */
  weekday?: number;
}

const digits = (text: string) => Number(text.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)));

/** The dates of a text, as they are told. */
export function findArabicDates(text: string): ArabicDate[] {
  const days = [...text.matchAll(DATE)].map((m): ArabicDate => {
    const month = MONTHS.findIndex((names) => names.some((n) => m[0].includes(n))) + 1;
    return {
      index: m.index,
      length: m[0].length,
      day: { day: digits(m[1]!), month, year: m[2] ? digits(m[2]) : null },
    };
  });
  const weekdays = [...text.matchAll(WEEKDAY)].map((m): ArabicDate => ({
    index: m.index,
    length: m[0].length,
    weekday: WEEKDAYS.findIndex((d) => d.replace('أ', 'ا') === m[0].replace('أ', 'ا')),
  }));
  return [...days, ...weekdays];
}
