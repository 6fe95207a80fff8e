// Adjectives of nations, and what their people are called, where a language writes them small or inflects them.
import { once } from '../../text/lazy';
import type { Span } from '../../model/reading';

/** Finds adjectives of nations in a text, in order; `code`: ISO 3166. */
export type FindNations = (text: string) => (Span & { code: string })[];

/**
 * `words`: by code, separated by spaces, “*” any letters, else as in a pattern; `joined`: what print joins to the beginning of a word.
 * One pattern holds all of them: a text is walked once, however many nations there are.
 */
export function nationsOf(words: Readonly<Record<string, string>>, joined = ''): FindNations {
  const codes = Object.keys(words);
  const pattern = once(() => {
    const sources = Object.values(words).map(
      (list) =>
        `(${list
          .split(' ')
          .map((w) => w.replace(/(?<=\p{L}|\])\*$/u, String.raw`[\p{L}\p{M}]{0,8}`))
          .join('|')})`,
    );
    return new RegExp(String.raw`(?<![\p{L}\p{M}])${joined}(?:${sources.join('|')})(?![\p{L}\p{M}])`, 'giu');
  });
  return (text) =>
    [...text.matchAll(pattern())].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      code: codes[m.slice(1).findIndex((group) => group !== undefined)]!,
    }));
}
