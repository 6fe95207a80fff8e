// How words of several languages are folded before they are looked up.

/** “según” and “segun” as one. */
export const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

/** “l’attaque” as “attaque”, accents gone. */
export const withoutElision = (word: string): string =>
  withoutAccents(word).replace(/^(?:qu|dell|nell|all|dall|sull|un|[cdjlmnst])['’](?=\p{L}{2})/u, '');

/** Dotted and dotless i as one: capitals lose the difference. */
export const foldTurkish = (word: string): string => word.replace(/i\u0307|ı/gu, 'i');

/** Letters that print varies freely as one, vowel signs gone. */
export const foldArabic = (word: string): string =>
  word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي');

/** Arabic and Persian forms of one letter as one, joiners gone. */
export const foldPersian = (word: string): string =>
  word
    .replace(/[\p{M}\u0640\u200c]/gu, '')
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[أإآ]/g, 'ا');
