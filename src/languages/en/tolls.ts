// English: the counts of a sentence.
import type { FigureMeasure } from '../../model/measures';
import { PEOPLE } from '../../model/who';
import { once } from '../../text/lazy';
import type { Sentence } from '../../text/sentences';
import type { Toll } from '../../reading/figures/tolls';
import type { Word } from '../../text/words';
import { readTolls, type CountReader, type Whom } from '../shared/counts/tolls';
import { compileVocabulary } from '../shared/counts/vocabulary';
import { COUNT_WORDS } from './count-words';
import { isNoCount } from './not-counts';
import { findNumbers, type FoundNumber } from './numbers';
import { ownerOf } from './owners';
import { phraseFrom, whoIn } from './people';
import { runningIn } from './running';

const reader = once((): CountReader => ({
  vocabulary: compileVocabulary(COUNT_WORDS),
  numbers: findNumbers,
  isNoCount,
  whom: ({ number, measure }, words, previous) => whomOf(number, measure, words, previous),
  whomDenied,
  running: runningIn,
}));

/** The tolls of one sentence. */
export const findTolls = (sentence: Sentence): Toll[] => readTolls(sentence, reader());

/** Words after a number that can still say whom it counts. */
const PHRASE_REACH = 9;

/** Words before and after a number that can say whose those counted are. */
const BEFORE = 40;
const AFTER = 24;

/** The words around one. Looking at all of a long sentence for each count would take its square. */
const around = (words: readonly Word[], at: number) => words.slice(Math.max(0, at - BEFORE), at + AFTER);

/** “None of its own soldiers”. */
function whomDenied(words: readonly Word[], at: number): Whom {
  const joined = around(words, at);
  const denial = joined.findIndex((w) => w.start === words[at]!.start);
  const phrase = phraseFrom(joined, denial + 1, PHRASE_REACH);
  const owner = ownerOf(denial, phrase, 'killed', joined);
  return {
    who: whoIn(phrase, owner !== undefined),
    phrase: { start: words[at]!.start, end: phrase.at(-1)?.end ?? words[at]!.end },
    ...(owner && { owner }),
  };
}

function whomOf(
  n: FoundNumber,
  measure: FigureMeasure,
  words: readonly Word[],
  previous: Toll | undefined,
): Whom {
  const joined = around(words, n.from);
  const at = (word: number) => joined.findIndex((w) => w.start >= words[word]!.start);
  const phrase = phraseFrom(joined, at(n.to) + 1, PHRASE_REACH);
  const owner = ownerOf(at(n.from), phrase, measure, joined);
  const who = whoIn(phrase, owner !== undefined);
  if (who.role === 'people' && !owner && previous && goesOn(n, measure, words, previous))
    return { who: previous.who, phrase: previous.phrase, ...(previous.owner && { owner: previous.owner }) };
  return {
    who: measure === 'troops' ? { role: 'troops' } : measure === 'attacks' ? PEOPLE : who,
    phrase: { start: words[n.from]!.start, end: phrase.at(-1)?.end ?? words[n.to]!.end },
    ...(owner && { owner }),
  };
}

/** “2,500 soldiers in Redland and 900 in Blueland”, “four fighters were killed and six wounded”: the same people. */
const goesOn = (n: FoundNumber, measure: FigureMeasure, words: readonly Word[], previous: Toll) =>
  (measure === 'troops') === (previous.measure === 'troops') &&
  measure !== 'attacks' &&
  /^(?:others?|wounded|injured|in|were|more)$/.test(words[n.to + 1]?.lower ?? '');
