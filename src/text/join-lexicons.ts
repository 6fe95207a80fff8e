// Several lexicons as one: the core pack's, and those of the packs that a reader added.
import type { Lexicon } from './lexicon';

/** Of spans that overlap the first and longest counts, as in one lexicon; of equal ones the earlier lexicon's. */
export function joinLexicons(all: readonly Lexicon[]): Lexicon {
  if (all.length === 1) return all[0]!;
  const nameIn = (name: number) => [all[name % all.length]!, Math.floor(name / all.length)] as const;
  return {
    find(text) {
      const spans = all.flatMap((lexicon, which) => {
        const flat = lexicon.find(text);
        return Array.from({ length: flat.length / 3 }, (_, i) => ({
          start: flat[3 * i]!,
          end: flat[3 * i + 1]!,
          name: flat[3 * i + 2]! * all.length + which,
        }));
      });
      spans.sort((a, b) => a.start - b.start || b.end - a.end);
      const found: number[] = [];
      let past = 0;
      for (const { start, end, name } of spans) {
        if (start < past) continue;
        found.push(start, end, name);
        past = end;
      }
      return found;
    },
    sensesOf(name) {
      const [lexicon, own] = nameIn(name);
      return lexicon.sensesOf(own);
    },
    ownerOf(skeleton) {
      for (const lexicon of all) {
        const owner = lexicon.ownerOf(skeleton);
        if (owner) return owner;
      }
      return undefined;
    },
  };
}
