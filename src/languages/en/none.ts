// None is a figure too: “no deaths”, “no one was killed”, “without casualties”, “nobody was hurt”.
import { ownerOf } from './owners';
import { joinInitials, phraseFrom, whoIn } from './people';
import type { Toll } from '../../reading/figures/tolls';
import type { Word } from '../../text/words';
import { BARRIER, DEATHS, INJURIES, KILLED, PEOPLE, WOUNDED } from './vocabulary';

/** After these a “no” denies something else: “no reports of casualties” is not a count. */
const NO_COUNT =
  /^(?:more|less|fewer|longer|further|immediate|comment|claim|information|one's|reports?|report|word|indications?|signs?|evidence|details?|confirmation|official|independent|matter|doubt|wonder)$/;
const NEGATION = new Set(['no', 'without', 'nobody', 'none']);
const LONGEST_PHRASE = 7;

/** The zeros that a sentence states. */
export function findNone(words: readonly Word[]): Toll[] {
  const tolls: Toll[] = [];
  const joined = joinInitials(words);
  words.forEach((word, i) => {
    if (!NEGATION.has(word.lower)) return;
    const phrase = phraseAfter(words, i);
    if (NO_COUNT.test(phrase[0] ?? '')) return;
    const person = word.lower === 'nobody' || word.lower === 'none' || phrase[0] === 'one';
    const casualties = phrase.slice(0, 3).includes('casualties');
    const noun = word.lower === 'no' || word.lower === 'without' ? phrase.slice(0, 4) : [];
    const people = person || phrase.slice(0, 3).some((w) => PEOPLE.test(w));
    const harmed = word.lower === 'without' ? [] : phrase;
    const killed =
      casualties || noun.some((w) => DEATHS.has(w)) || (people && harmed.some((w) => KILLED.has(w)));
    const hurt =
      casualties || noun.some((w) => INJURIES.has(w)) || (people && harmed.some((w) => WOUNDED.has(w)));
    const at = joined.findIndex((w) => w.start === word.start);
    const counted = phraseFrom(joined, at + 1, phrase.length);
    const owner = ownerOf(at, counted, 'killed', joined);
    const zero = {
      start: word.start,
      end: word.end,
      value: 0,
      qualifier: 'exactly' as const,
      who: whoIn(counted, owner !== undefined),
      ...(owner && { owner }),
      phrase: { start: word.start, end: counted.at(-1)?.end ?? word.end },
      by: 'none is a figure too',
    };
    if (killed) tolls.push({ ...zero, measure: 'killed' });
    if (hurt) tolls.push({ ...zero, measure: 'wounded' });
  });
  return tolls;
}

function phraseAfter(words: readonly Word[], i: number): string[] {
  const rest = words.slice(i + 1, i + 1 + LONGEST_PHRASE).map((w) => w.lower);
  const until = rest.findIndex((w) => BARRIER.has(w) || w === ',');
  return until < 0 ? rest : rest.slice(0, until);
}
