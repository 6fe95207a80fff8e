// Words shown to a reader, by key, in the language of the interface. English is built in; elsewhere whoever shows something
// sets the speaker once, before anything is worded.
import english from './locales/en.json';

export type Key = keyof typeof english;
export type Speaker = (key: Key, inserts: readonly string[]) => string;

const speakEnglish: Speaker = (key, inserts) => fill(english[key], inserts);

let speaker = speakEnglish;
let locale = 'en-GB';

/** Puts inserts where a text says $1, $2 … */
export const fill = (text: string, inserts: readonly string[]) =>
  text.replace(/\$(\d)/g, (_, n) => inserts[Number(n) - 1] ?? '');

/** The words for a key, with $1, $2 … filled in. In a text that runs right to left, what is filled in keeps its own direction. */
export const say = (key: Key, ...inserts: (string | number)[]) =>
  speaker(
    key,
    inserts.map((insert) => (isRightToLeft(locale) ? `${ISOLATE}${insert}${END_ISOLATE}` : String(insert))),
  );

/**
 * The words for a key whose text has a form for each kind of number, “one=… |other=…”, as the language counts; inserts as for
 * `say`.
 */
export function sayCount(key: Key, count: number, ...inserts: (string | number)[]): string {
  const forms = new Map(
    say(key, ...inserts)
      .split('|')
      .map((form): [string, string] => {
        const at = form.indexOf('=');
        return [form.slice(0, at), form.slice(at + 1)];
      }),
  );
  return forms.get(new Intl.PluralRules(locale).select(count)) ?? forms.get('other') ?? '';
}

/** Whether a language is written right to left. */
export const isRightToLeft = (language: string) => /^(?:ar|fa|he|ur)/.test(language);
const ISOLATE = '\u2068';
const END_ISOLATE = '\u2069';

/** The language that dates and numbers are worded in, as Intl takes it. */
export const localeNow = () => locale;

/** Sets who speaks from now on, and in which language. */
export function useSpeaker(next: Speaker, language: string): void {
  speaker = next;
  locale = language;
}
