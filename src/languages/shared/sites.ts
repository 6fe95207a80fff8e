// Sites by lists of words: what was hit, near a word for a strike.
import type { Site, SiteReader } from '../../reading/language';
import { lazily, once } from '../../text/lazy';

export interface SiteWords {
  /** Words for each kind of site, as sources of patterns. */
  kinds: Readonly<Record<string, string>>;
  /** Strikes, and verbs for them. */
  struck: string;
  inside: string;
  outside: string;
  /** The strike is named after its site: “hastane vuruldu”. */
  strikeLast?: boolean;
}

/** A word of any script, with what joins its parts. */
const WORD = String.raw`[\p{L}\p{M}\p{N}’'.\u200c-]+`;
const START = String.raw`(?<![\p{L}\p{M}])`;
const END = String.raw`(?![\p{L}\p{M}])`;

/** The sites of a language; compiled when they are first asked for. */
export function sitesBy(words: SiteWords): SiteReader {
  const compiled = once(() => compile(words));
  return {
    find: (passage) => compiled().find(passage),
    kinds: (text) => compiled().kinds(text),
  };
}

function compile({ kinds, struck, inside, outside, strikeLast }: SiteWords): SiteReader {
  const any = Object.values(kinds).join('|');
  const site = `(?:${any})${END}`;
  const gap = String.raw`(?:\s+${WORD}){0,5}?\s+`;
  const pattern = new RegExp(
    strikeLast
      ? `${START}(?<site>${site})(?=${gap}(?:${struck}))`
      : String.raw`${START}(?:${struck})${END}${gap}(?<site>(?:(?:${inside}|${outside})\s+(?:${WORD}\s+)?)?${site})`,
    'dgiu',
  );
  const patterns = (before: string) =>
    Object.entries(kinds).map(
      ([kind, source]) => [kind, new RegExp(`${START}${before}(?:${source})${END}`, 'iu')] as const,
    );
  const upTo = String.raw`\s+(?:${WORD}\s+){0,3}?`;
  const [plain, within, beside] = [
    patterns(''),
    patterns(`(?:${inside})${upTo}`),
    patterns(`(?:${outside})${upTo}`),
  ];
  // most texts name no site of a language: one search instead of three for each kind
  const some = new RegExp(`${START}${site}`, 'iu');
  const named = (list: typeof plain, text: string) =>
    new Set(list.filter(([, p]) => p.test(text)).map(([kind]) => kind));
  return {
    find: (passage) =>
      [...passage.matchAll(pattern)].flatMap((m) => {
        const [start, end] = m.indices?.groups?.['site'] ?? [];
        return start === undefined || end === undefined ? [] : [{ start, end, words: m.groups!['site']! }];
      }),
    kinds: (text) =>
      some.test(text)
        ? lazily<Site>({
            kinds: () => named(plain, text),
            inside: () => named(within, text),
            outside: () => named(beside, text),
          })
        : { kinds: new Set(), inside: new Set(), outside: new Set() },
  };
}
