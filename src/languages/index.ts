// All languages, and how a text's own is found.
import type { Languages } from '../reading/language';
import { ARABIC } from './ar/index';
import { GERMAN } from './de/index';
import { codeOf } from './detect';
import { ENGLISH } from './en/index';
import { SPANISH } from './es/index';
import { FRENCH } from './fr/index';
import { HEBREW } from './he/index';
import { ITALIAN } from './it/index';
import { UNREAD } from './unread';

const all = [ENGLISH, ARABIC, FRENCH, GERMAN, HEBREW, ITALIAN, SPANISH, ...UNREAD];

export const LANGUAGES: Languages = {
  all,
  detect(text, declared) {
    const code = codeOf(text, declared, all);
    return all.find((language) => language.code === code) ?? { code };
  },
};
