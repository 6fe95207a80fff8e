// Months by their names in the languages that the extension reads, long, short or cut off.

const LANGUAGES = [
  'en', 'de', 'de-AT', 'fr', 'es', 'it', 'pt', 'ru', 'tr', 'he', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-TN', 'fa-u-ca-gregory',
]; // prettier-ignore
/** Fewer letters could begin anything. */
const SHORTEST = 3;

/** Small letters without accents; Persian forms of letters as the Arabic ones. */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ی/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/(?<![.׳’'])[.׳’']+$/, '');

let names: Map<string, number> | undefined;

function allNames(): Map<string, number> {
  const all = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const form of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month: form, day, timeZone: 'UTC' });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(Date.UTC(2024, month, 15));
          const name = foldWord(parts.find((p) => p.type === 'month')!.value);
          if (/\p{L}/u.test(name)) all.set(name, month + 1);
        }
      }
  return all;
}

/** The month that a word names, from 1, or null. What begins the names of one month only is that month. */
export function monthOf(word: string): number | null {
  names ??= allNames();
  const folded = foldWord(word);
  const whole = names.get(folded);
  if (whole !== undefined) return whole;
  if (folded.length < SHORTEST) return null;
  const begun = new Set([...names].filter(([name]) => name.startsWith(folded)).map(([, month]) => month));
  return begun.size === 1 ? [...begun][0]! : null;
}

/** Names of two words, as some Arabic ones are, as one: the blank becomes a no-break one. */
export function joinMonthNames(text: string): string {
  names ??= allNames();
  if (!/[\u0600-\u06ff]/.test(text)) return text;
  let joined = foldWord(text);
  for (const name of names.keys())
    if (name.includes(' ')) joined = joined.replace(name, name.replace(' ', '\u00a0'));
  return joined;
}
