// Adjectives of nations, and what their people are called, where a language writes them small or inflects them.
import { lazily } from '../../text/lazy';

export interface Nation {
  /** ISO 3166 code. */
  code: string;
  words: RegExp;
}

/** `words`: by code, separated by spaces, “*” any letters; `joined`: what print joins to the beginning of a word. */
export function nationsOf(words: Readonly<Record<string, string>>, joined = ''): readonly Nation[] {
  return Object.entries(words).map(([code, list]) => {
    const sources = list.split(' ').map((w) => w.replace(/\*$/u, String.raw`[\p{L}\p{M}]{0,8}`));
    return lazily<Nation>({
      code: () => code,
      words: () =>
        new RegExp(String.raw`(?<![\p{L}\p{M}])${joined}(?:${sources.join('|')})(?![\p{L}\p{M}])`, 'giu'),
    });
  });
}
