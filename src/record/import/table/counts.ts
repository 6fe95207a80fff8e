// Counts as people write them in tables: “1,200”, “10–12”, “at least 3”, “3 or 4”, “<5”, “5 (2 children)”, “NA”,
// “dozens”.
import type { Claim, Qualifier } from '../../../model/database';
import { spanWord, wordsToDigits } from './count-words';
import { plainDigits } from './digits';
import { readNumber, type Decimal } from './numbers';

export type Count = Pick<Claim, 'value' | 'qualifier'>;

/** A count; `unknown` where a cell says that there is none; null where it cannot be read. */
export type CountCell = Count | 'unknown' | null;

/** What is written for a count that nobody knows. Negative numbers do too: -9, -99, -999. */
const UNKNOWN =
  /^(?:|n\/?\s?[ad]\.?|n\.\s?[ad]\.|#n\/a|#value!|nan|null|nil\?|nd|nr|na|tb[acd]|unk(?:nown|n)?\.?|not (?:known|reported|available|stated|specified|given)|unspecified|unclear|unconfirmed|pending|missing|\.+|…|-+|–+|—+|\?+|k\.\s?a\.?|unbekannt|unklar|inconnue?s?|desconocid[oa]s?|sconosciut[oa]|desconhecid[oa]s?|s\/d|bilinmiyor|неизвестно|н\/д|لا يوجد|غير معروف|غير محدد|مجهول|نامعلوم|نامشخص|לא ידוע|-\s?\d+(?:[.,]0+)?)$/iu;
const NONE = /^(?:none|no|nil|zero|keine?|aucune?|ningun[oa]|nessun[oa]|nenhum(?:a)?|yok|нет|لا أحد|هیچ)$/iu;

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:at least|minimum(?: of)?|min\.?|no fewer than|no less than|not less than|mindestens|au moins|al menos|por lo menos|almeno|pelo menos|ao menos|en az|не менее|لا يقل عن|ما لا يقل عن|على الأقل|حداقل|دست کم|לפחות|≥|>=|⩾)\s*(?=\d)/iu, 'at-least'],
  [/^(?:more than|over|upwards of|mehr als|über|plus de|más de|mas de|più di|oltre|mais de|более|свыше|أكثر من|بیش از|יותר מ-?|>)\s*(?=\d)/iu, 'more-than'],
  [/^(?:up to|at most|maximum(?: of)?|max\.?|no more than|bis zu|höchstens|jusqu['’][àa]|hasta|fino a|até|до|حتى|تا|עד|≤|<=|⩽)\s*(?=\d)/iu, 'up-to'],
  [/^(?:nearly|almost|fast|beinahe|presque|casi|quasi|quase)\s*(?=\d)/iu, 'nearly'],
  [/^(?:about|approximately|approx\.?|around|circa|ca\.?|c\.|some|roughly|est\.?|estimated|etwa|rund|ungefähr|environ|unos|unas|aproximadamente|alrededor de|cerca de|yaklaşık|около|примерно|نحو|حوالي|قرابة|حدود|כ-|~|≈|±)\s*(?=\d)/iu, 'about'],
]; // prettier-ignore
const BELOW =
  /^(?:<|less than|fewer than|under|weniger als|unter|moins de|menos de|meno di|менее|أقل من|کمتر از|פחות מ-?)\s*(?=\d)/iu;
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/\s*(?:\+|or more|plus|oder mehr|ou plus|o más|o più|ou mais|على الأقل)$/iu, 'at-least'],
  [/\s*(?:\?|\(\?\)|\(?(?:est\.?|estimated|approx\.?|geschätzt)\)?)$/iu, 'about'],
]; // prettier-ignore
const RANGE =
  /^(?:between|from|zwischen|von|entre|de|tra|da|بين|من)?\s*([\d.,\s'’٬]*\d)\s*(-|–|—|to|and|or|bis|und|oder|à|et|ou|a|y|o|e|ed?|ile|до|или|и|إلى|أو|و|تا|یا|עד|או)\s*(\d[\d.,\s'’٬]*)$/iu;
const OR = /^(?:or|oder|ou|o|или|أو|یا|או)$/iu;
/** Remarks and marks of footnotes after a number. */
const REMARK = /\s*(?:\[[^\]]*\]|\([^)]*\)|[*†‡§]+|[⁰¹²³⁴-⁹]+)\s*$/u;
/** Words after a number that name whom it counts, without a further number. */
const WHOM = /^(\d[\d.,\s'’٬]*?)\s*[\p{L}][\p{L}\p{M}\s.,;'’-]*$/u;
const MOST = 100_000_000;
/** A longer cell holds no count; patterns here take square time. */
const LONGEST_CELL = 200;

/** Reads a cell that should hold a count, with the decimal sign of its column. */
export function readCount(cell: string, decimal: Decimal = '.'): CountCell {
  if (cell.length > LONGEST_CELL) return null;
  let text = plainDigits(cell)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/^['"“”]+|(?<!['"“”])['"“”]+$/g, '')
    .trim();
  // what programs write for “no value”, where “none” in small letters is a person's zero
  if (UNKNOWN.test(text) || text === 'None') return 'unknown';
  if (NONE.test(text)) return { value: 0 };
  const span = spanWord(text);
  if (span !== null) return { value: span };
  text = wordsToDigits(text);
  let qualifier: Qualifier | undefined;
  for (let before = ''; before !== text;) {
    before = text;
    for (const [pattern, means] of AFTER) text = text.replace(pattern, () => ((qualifier ??= means), ''));
    text = text.replace(REMARK, '').trim();
  }
  if (UNKNOWN.test(text)) return 'unknown';
  for (const [pattern, means] of BEFORE) {
    const rest = text.replace(pattern, '');
    if (rest !== text && /^[\d]/.test(rest)) [text, qualifier] = [rest, means];
  }
  const below = text.replace(BELOW, '');
  if (below !== text) {
    const limit = whole(below, decimal);
    return limit ? { value: limit - 1, qualifier: 'up-to' } : null;
  }
  return counted(text, decimal, qualifier);
}

function counted(text: string, decimal: Decimal, qualifier: Qualifier | undefined): CountCell {
  const said = qualifier ? { qualifier } : {};
  const only = whole(text, decimal) ?? whole(WHOM.exec(text)?.[1] ?? '', decimal);
  if (only !== null) return { value: only, ...said };
  const [, least, between, most] = RANGE.exec(text) ?? [];
  const [min, max] = [whole(least ?? '', decimal), whole(most ?? '', decimal)];
  if (min === null || max === null) return null;
  if (OR.test(between!)) return { value: { either: [min, max] }, ...said };
  return min <= max ? { value: { min, max }, ...said } : null;
}

/** A whole number that is no more than a count can be. “3.0” is one. */
function whole(text: string, decimal: Decimal): number | null {
  const number = readNumber(text, decimal);
  return number !== null && number >= 0 && number <= MOST && Number.isInteger(number) ? number : null;
}
