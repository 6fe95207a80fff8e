// The tolls of a sentence, by the language it is written in.
import { findTolls as findEnglishTolls } from '../english/index';
import type { Sentence } from '../sentences';
import type { Toll } from '../tolls';
import { ARABIC } from './arabic';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { findTollsBy, type Grammar } from './grammar';
import type { Language } from '../../model/reading';
import { ITALIAN } from './italian';
import { SPANISH } from './spanish';

const GRAMMARS: Record<string, Grammar> = { ar: ARABIC, de: GERMAN, es: SPANISH, fr: FRENCH, it: ITALIAN };

/** The tolls of one sentence; none in a language that is not read. */
export function findTolls(sentence: Sentence, { code, coverage }: Language): Toll[] {
  if (coverage === 'everything') return findEnglishTolls(sentence);
  const grammar = code === null ? undefined : GRAMMARS[code];
  return grammar ? findTollsBy(grammar, sentence) : [];
}
