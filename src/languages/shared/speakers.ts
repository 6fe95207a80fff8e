// Speakers after a language's “according to”: the words up to the next mark, without their article.
import type { Speaker, SpeakerCues } from '../../reading/language';
import { once } from '../../text/lazy';

/** Words of the longest speaker. */
const MOST_WORDS = 7;

/** `according`: sources of patterns, one a phrase; `article`: what is left out of a speaker; `end`: words that end one. */
export function speakersAfter(according: string, article: string, end: string): SpeakerCues {
  const word = String.raw`(?!(?:${end})(?![\p{L}]))[\p{L}\p{M}\p{N}’'.-]*[\p{L}\p{M}\p{N}]`;
  const pattern = once(
    () =>
      new RegExp(
        String.raw`(?<![\p{L}\p{M}])(?:${according})\s+(?:(?:${article})\s+|\p{L}{1,4}[’']\s*)?(${word}(?: ${word}){0,${MOST_WORDS - 1}})`,
        'giu',
      ),
  );
  return {
    find: (sentence) =>
      [...sentence.matchAll(pattern())].map((m): Speaker => {
        const end = m.index + m[0].length;
        return { name: m[1]!, start: end - m[1]!.length, end };
      }),
  };
}
