// Digits of the scripts that are read: Western, Arabic and Persian.

/** A digit, as a source of a pattern. */
export const DIGIT = '[\\d٠-٩۰-۹]';

/** Western digits for Arabic and Persian ones; the length stays. */
export const westernDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (d) => String(d.charCodeAt(0) - (d >= '۰' ? 0x6f0 : 0x660)));
