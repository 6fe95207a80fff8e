// Russian names in their cases: copies of a text, of the same length, in which capitalised words have the ending of the nominative.
import { once } from '../../text/lazy';

const LEAST = 3;
const NAME = String.raw`(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}{${LEAST - 1},})`;
const END = String.raw`(?![\p{L}\p{M}])`;
const blank = (m: string, stem: string) => stem.padEnd(m.length);

/** “Дамаске” as “Дамаск ”, “Сирии” as “Сирия”, “Израиля” as “Израиль”, “Газы” as “Газа”. */
const forms = once((): readonly (readonly [RegExp, (m: string, stem: string) => string])[] => [
  [new RegExp(`${NAME}(?:ом|[ауеы])${END}`, 'gu'), blank],
  [new RegExp(`${NAME}и[ию]${END}`, 'gu'), (_, stem) => `${stem}ия`],
  [new RegExp(`${NAME}[яюе]${END}`, 'gu'), (_, stem) => `${stem}ь`],
  [new RegExp(`${NAME}[ыиуе]${END}`, 'gu'), (_, stem) => `${stem}а`],
]);

export const nominatives = (text: string): string[] =>
  /\p{Script=Cyrillic}/u.test(text) ? forms().map(([pattern, by]) => text.replace(pattern, by)) : [];
