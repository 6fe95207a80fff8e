// Speakers after a language's “according to”: the words up to the next mark, without their article.
import type { Speaker, SpeakerCues } from '../../reading/language';
import { once } from '../../text/lazy';

/** Words of the longest speaker. */
const MOST_WORDS = 7;

/** A speaker before its verb is looked for in so many characters: a name and what it is. */
const BEFORE_VERB = 70;
const MOST_BEFORE = 6;

/**
 * `according`: sources of patterns, one a phrase; `article`: what is left out of a speaker; `end`: words that end one;
 * `saying`: the verb, with its “that”, whose speaker comes before it; with `subjectFirst` at the beginning of its part of the sentence,
 * as where the verb comes last.
 */
export function speakersAfter(
  according: string,
  article: string,
  end: string,
  saying?: string,
  subjectFirst = false,
): SpeakerCues {
  // a count ends a speaker; a joint that is not seen (ZWNJ) is inside a word
  const word = String.raw`(?!(?:${end})(?![\p{L}]))(?!\p{N}+(?![\p{L}\p{N}-]))[\p{L}\p{M}\p{N}\u200C’'.-]*[\p{L}\p{M}\p{N}]`;
  const pattern = once(
    () =>
      new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:${according})\s+(?:(?:${article})\s+|\p{L}{1,4}[’']\s*)?(${word}(?: ${word}){0,${MOST_WORDS - 1}})`,
        'giu',
      ),
  );
  const verb = once(() =>
    saying ? new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${saying})(?![\p{L}\p{M}])`, 'giu') : null,
  );
  const opening = once(() => new RegExp(String.raw`^(?:${article})$`, 'iu'));
  const ending = once(() => (subjectFirst ? new RegExp(String.raw`^(?:(?:${end})$|\p{N})`, 'iu') : null));
  return {
    find(sentence) {
      const found = [...sentence.matchAll(pattern())].map((m): Speaker => {
        const to = m.index + m[0].length;
        return { name: m[1]!, start: to - m[1]!.length, end: to };
      });
      const verbs = verb();
      for (const m of verbs ? sentence.matchAll(verbs) : []) {
        const speaker = speakerBefore(sentence, m.index, opening(), ending());
        if (speaker && !found.some((f) => f.start < speaker.end && speaker.start < f.end))
          found.push(speaker);
      }
      return found;
    },
  };
}

/** An aside of one word that repeats the speaker: “the rebels, for their part,”. */
const ASIDE = /,\s*\p{L}+,\s*$/u;

/**
 * The last words before a verb that no mark parts from it, without an article; with `ending`, which matches the words that end a
 * speaker, the first ones.
 */
function speakerBefore(
  sentence: string,
  verb: number,
  article: RegExp,
  ending: RegExp | null,
): Speaker | null {
  const aside = ASIDE.exec(sentence.slice(Math.max(0, verb - BEFORE_VERB), verb));
  if (aside) verb -= aside[0].length;
  const from = Math.max(0, verb - (ending ? 2 * BEFORE_VERB : BEFORE_VERB));
  const before = sentence
    .slice(from, verb)
    .split(/[^\p{L}\p{M}\p{N}\u200C\s’'.-]/u)
    .at(-1)!;
  let words = [...before.matchAll(/\S+/gu)];
  if (ending) {
    const cut = words.findIndex(([word]) => ending.test(word));
    words = words.slice(0, cut < 0 ? MOST_BEFORE : cut);
  } else words = words.slice(-MOST_BEFORE);
  if (words[0] && article.test(words[0][0])) words.shift();
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const start = verb - before.length + first.index;
  const end = verb - before.length + last.index + last[0].length;
  return { name: sentence.slice(start, end), start, end };
}
