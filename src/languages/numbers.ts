// The numbers of every language that has them, by language code.
import { ARABIC_NUMBERS } from './ar/numbers';
import { GERMAN_NUMBERS } from './de/numbers';
import { ENGLISH_NUMBERS } from './en/numbers';
import { SPANISH_NUMBERS } from './es/numbers';
import { PERSIAN_NUMBERS } from './fa/numbers';
import { FRENCH_NUMBERS } from './fr/numbers';
import { HEBREW_NUMBERS } from './he/numbers';
import { ITALIAN_NUMBERS } from './it/numbers';
import { PORTUGUESE_NUMBERS } from './pt/numbers';
import { RUSSIAN_NUMBERS } from './ru/numbers';
import { TURKISH_NUMBERS } from './tr/numbers';
import type { NumberLexicon } from './shared/numbers/lexicon';

export const NUMBERS = {
  ar: ARABIC_NUMBERS,
  de: GERMAN_NUMBERS,
  en: ENGLISH_NUMBERS,
  es: SPANISH_NUMBERS,
  fa: PERSIAN_NUMBERS,
  fr: FRENCH_NUMBERS,
  he: HEBREW_NUMBERS,
  it: ITALIAN_NUMBERS,
  pt: PORTUGUESE_NUMBERS,
  ru: RUSSIAN_NUMBERS,
  tr: TURKISH_NUMBERS,
} satisfies Record<string, NumberLexicon>;
