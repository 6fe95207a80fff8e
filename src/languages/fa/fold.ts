// Persian words as they are looked up.

/** Arabic and Persian forms of one letter as one, vowel signs and joiners gone. */
export const foldPersian = (word: string): string =>
  word
    .replace(/[\p{M}\u0640\u200c]/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا');
