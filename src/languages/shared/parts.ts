// Words around a count that show it to be less than all: of one hospital, or of those found or buried so far.
import type { PartCues } from '../../reading/language';
import { lazily } from '../../text/lazy';

export interface PartWords {
  /** Who holds some of those counted, and what they do with them, as sources of patterns. */
  holder: readonly string[];
  /** One of several attacks, as sources of patterns. */
  one: readonly string[];
  /** Words of burial, of which only the buried are counted. */
  buried: readonly string[];
  /** Letters written together with the next word. */
  joined?: string;
}

/** The cues of a language; compiled when first asked for. */
export function partsBy({ holder, one, buried, joined = '' }: PartWords): PartCues {
  const pattern = (sources: readonly string[]) =>
    new RegExp(String.raw`(?<![\p{L}\p{M}])${joined}(?:${sources.join('|')})(?![\p{L}\p{M}])`, 'iu');
  return lazily<PartCues>({
    holder: () => pattern(holder),
    one: () => pattern(one),
    buried: () => pattern(buried),
  });
}
