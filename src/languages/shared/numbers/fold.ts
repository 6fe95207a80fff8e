// Folds that several languages share: spellings that print varies as one.

/** Letters without accents: “veintidos”, “ventitre”. */
export const foldAccents = (word: string): string =>
  /[\u0080-\uffff]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '') : word;
