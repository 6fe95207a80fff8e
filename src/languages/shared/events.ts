// Patterns of a language's words for events.

/** Any of some sources of patterns, as whole words. */
export const anyOf = (alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${alternatives.join('|')})(?![\p{L}\p{M}])`, 'iu');

/** At the beginning of a clause. */
export const opening = (source: string): RegExp =>
  new RegExp(String.raw`^(?:${source})(?![\p{L}\p{M}])`, 'iu');

/** In the text that ends before a number, with no other sentence between. */
export const before = (source: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${source})(?![\p{L}\p{M}])[^.;]{0,60}$`, 'iu');
