// Arabic letters that print varies freely, as one.

/** A word without vowel signs and tatweel, with one form of alef and of final ya. */
export const foldArabic = (word: string): string =>
  word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');
