// The tolls of a sentence, by the language it is written in.
import { findTolls as findEnglishTolls } from './en/index';
import type { Sentence } from '../text/sentences';
import type { Toll } from '../reading/figures/tolls';
import { ARABIC } from './ar/grammar';
import { FRENCH } from './fr/grammar';
import { GERMAN } from './de/grammar';
import { findTollsBy, type Grammar } from './shared/grammar';
import type { Language } from '../model/reading';
import { ITALIAN } from './it/grammar';
import { SPANISH } from './es/grammar';

const GRAMMARS: Record<string, Grammar> = { ar: ARABIC, de: GERMAN, es: SPANISH, fr: FRENCH, it: ITALIAN };

/** The tolls of one sentence; none in a language that is not read. */
export function findTolls(sentence: Sentence, { code, coverage }: Language): Toll[] {
  if (coverage === 'everything') return findEnglishTolls(sentence);
  const grammar = code === null ? undefined : GRAMMARS[code];
  return grammar ? findTollsBy(grammar, sentence) : [];
}
