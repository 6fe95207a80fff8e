// All languages, and how a text's own is found.
import type { Languages } from '../reading/language';
import { ARABIC } from './ar/index';
import { GERMAN } from './de/index';
import { codeOf } from './detect';
import { ENGLISH } from './en/index';
import { SPANISH } from './es/index';
import { PERSIAN } from './fa/index';
import { FRENCH } from './fr/index';
import { HEBREW } from './he/index';
import { ITALIAN } from './it/index';
import { NUMBERS } from './numbers';
import { PORTUGUESE } from './pt/index';
import { RUSSIAN } from './ru/index';
import { TURKISH } from './tr/index';
import { ROMANISATION } from './romanisation';
import { UNREAD } from './unread';

const all = [
  ENGLISH,
  ARABIC,
  FRENCH,
  GERMAN,
  HEBREW,
  ITALIAN,
  PERSIAN,
  PORTUGUESE,
  RUSSIAN,
  SPANISH,
  TURKISH,
  ...UNREAD,
];

export const LANGUAGES: Languages = {
  all,
  romanisation: ROMANISATION,
  detect(text, declared) {
    const code = codeOf(text, declared, all);
    return all.find((language) => language.code === code) ?? { code };
  },
  numberOf(word) {
    for (const lexicon of Object.values(NUMBERS)) {
      const atom = lexicon.atoms.get(lexicon.fold(word));
      if (atom?.kind === 'part') return atom.value;
    }
    return null;
  },
};
