// English: the counts of a sentence.
import type { FigureMeasure } from '../../model/measures';
import { PEOPLE } from '../../model/who';
import type { Sentence } from '../../text/sentences';
import type { Toll } from '../../reading/figures/tolls';
import { splitWords, type Word } from '../../text/words';
import { isPart, measureOf, type Context } from './constructions';
import { findNone } from './none';
import { isNoCount } from './not-counts';
import { findNumbers, type FoundNumber } from './numbers';
import { ownerOf } from './owners';
import { joinInitials, phraseFrom, whoIn } from './people';
import { runningIn } from './running';

/** The tolls of one sentence. */
export function findTolls(sentence: Sentence): Toll[] {
  const words = splitWords(sentence.text, sentence.start);
  const tolls: Toll[] = [];
  const running = runningIn(sentence.text);
  const joined = joinInitials(words);
  const all = findNumbers(words).filter((n) => !isNoCount(words, n));
  for (const number of all) {
    const context: Context = { words, all, previous: tolls.at(-1) };
    const read = measureOf(number, context);
    if (read) tolls.push(makeToll(number, read, context, joined, running));
  }
  return [...tolls, ...findNone(words)].sort((a, b) => a.start - b.start);
}

/** Words after a number that can still say whom it counts. */
const PHRASE_REACH = 9;

function makeToll(
  n: FoundNumber,
  { measure, by }: { measure: FigureMeasure; by: string },
  context: Context,
  joined: readonly Word[],
  running: Toll['running'],
): Toll {
  const { words } = context;
  const times = measure === 'attacks' && words[n.to + 1]?.lower === 'times';
  return {
    start: words[n.from]!.start,
    end: words[times ? n.to + 1 : n.to]!.end,
    measure,
    by,
    value: n.value,
    qualifier: n.qualifier,
    ...whomOf(n, measure, context, joined),
    ...(running && { running }),
    ...(isPart(n, context) && { part: true }),
  };
}

function whomOf(
  n: FoundNumber,
  measure: FigureMeasure,
  { words, previous }: Context,
  joined: readonly Word[],
): Pick<Toll, 'who' | 'phrase' | 'owner'> {
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
