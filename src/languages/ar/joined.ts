// Letters that Arabic print joins to the next word: “and”, “by”, “to”. They are blanked so that names behind them are found.

import { withoutPrefixes } from '../shared/prefixes';

const PREFIXED = /(?<![\p{L}\p{M}])[وفبلك](?=\p{Script=Arabic}{2})/gu;
/** “To” and the article are written as one: لل for لال. */
const TO_THE = /(?<![\p{L}\p{M}])[وف]?لل(?=\p{Script=Arabic}{3})/gu;

/** Copies of the text with such letters blanked, of the same length, so that offsets hold. None for other scripts. */
export function unjoinArabic(text: string): string[] {
  if (!/\p{Script=Arabic}/u.test(text)) return [];
  const article = text.replace(TO_THE, (m) => (m.length === 3 ? ' ال' : 'ال'));
  return [article, ...withoutPrefixes(article, PREFIXED)];
}
