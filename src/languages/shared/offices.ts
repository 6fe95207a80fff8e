// Words for offices that every state has, joined into what finds them in a text.
import type { OfficeCues } from '../../reading/language';
import { once } from '../../text/lazy';

const LETTER = String.raw`[\p{L}\p{M}]`;

/**
 * `words`: by office, as in a regular expression; `joined`: what print joins to the beginning of a word. The offices of
 * persons are called as the record begins their titles, with hyphens for spaces: `prime-minister`.
 */
export function officesOf(
  words: Readonly<Record<string, string>>,
  cues: Omit<OfficeCues, 'find'>,
  joined = '',
): OfficeCues {
  const patterns = once(() =>
    Object.entries(words).map(
      ([office, list]) =>
        [office, new RegExp(`(?<!${LETTER})${joined}(${list})(?!${LETTER})`, 'giu')] as const,
    ),
  );
  return {
    ...cues,
    find: (text) =>
      patterns().flatMap(([office, pattern]) =>
        [...text.matchAll(pattern)].map((m) => {
          const end = m.index + m[0].length;
          return { office, start: end - m[1]!.length, end };
        }),
      ),
  };
}
