// What the languages know of names in Latin letters that come from another script: those that read Arabic and Persian names,
// and those into whose words names are translated.
import type { Romanisation } from '../text/skeleton';
import { ARTICLES, GROUP_NOUN, TELLING_START } from './ar/romanised';
import { TRANSLATED as GERMAN } from './de/translated';
import { TRANSLATED as ENGLISH } from './en/translated';
import { TRANSLATED as SPANISH } from './es/translated';
import { TRANSLATED as FRENCH } from './fr/translated';
import { TRANSLATED as ITALIAN } from './it/translated';

export const ROMANISATION: Romanisation = {
  articles: ARTICLES,
  tellingStart: TELLING_START,
  groupNoun: GROUP_NOUN,
  translated: new RegExp(`^(?:${[ENGLISH, FRENCH, GERMAN, ITALIAN, SPANISH].join('|')})$`),
};
