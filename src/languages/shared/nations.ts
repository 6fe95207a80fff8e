// Adjectives of nations, and what their people are called, where a language writes them small or inflects them.
import { once } from '../../text/lazy';
import type { Span } from '../../model/reading';

/** Finds adjectives of nations in a text, in order; `code`: ISO 3166. */
export type FindNations = (text: string) => (Span & { code: string })[];

const LETTER = String.raw`[\p{L}\p{M}]`;

/**
 * `words`: by code, separated by spaces, “*” any letters at the end, else as in a pattern; `joined`: what print joins to the
 * beginning of a word. One pattern holds all of them: a text is walked once, however many nations there are.
 */
export function nationsOf(words: Readonly<Record<string, string>>, joined = ''): FindNations {
  const compiled = once(() => {
    const lists = Object.entries(words).map(([code, list]) => ({ code, list: list.split(' ') }));
    const open = lists.map(({ code, list }) => ({ code, list: list.filter((w) => w.endsWith('*')) }));
    const whole = lists.map(({ code, list }) => ({ code, list: list.filter((w) => !w.endsWith('*')) }));
    const groups = [...open, ...whole].filter(({ list }) => list.length > 0);
    const anyOf = (some: typeof open) =>
      some.flatMap(({ list }) => (list.length ? `(${list.join('|').replaceAll('*', '')})` : [])).join('|');
    // classes of letters are costly to compile: one is used for the ends of all
    const alternatives = [
      anyOf(open) && `(?:${anyOf(open)})${LETTER}{0,8}`,
      anyOf(whole) && `(?:${anyOf(whole)})`,
    ].filter(Boolean);
    return {
      codes: groups.map(({ code }) => code),
      pattern: new RegExp(`(?<!${LETTER})${joined}(?:${alternatives.join('|')})(?!${LETTER})`, 'giu'),
    };
  });
  return (text) => {
    const { codes, pattern } = compiled();
    return [...text.matchAll(pattern)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
      code: codes[m.slice(1).findIndex(Boolean)]!,
    }));
  };
}
