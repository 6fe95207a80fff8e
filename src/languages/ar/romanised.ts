// Arabic and Persian names in Latin letters: articles, first words and nouns for armed groups, in all their spellings.

/** Articles as printed, assimilated or not. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'al el ul as ash ad an at az ar es us asz ol'.split(' '),
);
/** First words by which a name shows itself to be Arabic or Persian: fewer consonants are enough after them. */
export const TELLING_START = /^(?:ab[ou]u?|abou|abd\p{L}*|umm|bin|ibn|hajj?i?|sayyi?d|seyye?d)$/u;
/** Nouns for armed groups, as Arabic names begin with them. */
export const GROUP_NOUN = /^(?:kata\w+|ansar|saraya|liwa|harakat)$/i;
