// Countries by the names that data sets and spreadsheets give them, to ISO 3166 codes.
import { COUNTRY_ALIASES } from '../../i18n/country-aliases';
import { regionNames } from '../../model/regions';
import { foldWord } from './table/months';

/** Languages in which readers write tables. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'ar', 'fa', 'it', 'pt', 'tr', 'ru', 'he'];

let codes: Map<string, string> | undefined;

/** The code of a country by a name or a code, or null. What is in brackets, a former name, does not count. */
export function countryCode(name: string): string | null {
  codes ??= allCodes();
  const bare = name.trim();
  if (/^\d{1,3}$/.test(bare)) return canonicalCode(bare.padStart(3, '0'));
  if (/^[A-Z]{2}$/.test(bare)) return codes.has(bare) ? bare : null;
  return codes.get(plain(bare)) ?? codes.get(plain(bare.replace(/\([^()]*\)/g, ''))) ?? null;
}

/** Small letters without accents; “the”, “&”, “St.” and hyphens written alike. */
const plain = (name: string): string =>
  foldWord(name)
    .replace(/&/g, ' and ')
    .replace(/['’`.()]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The code that a withdrawn one (DD, BU) or a number of ISO 3166 became: browsers know both as other names of the region. */
function canonicalCode(code: string): string | null {
  try {
    return Intl.getCanonicalLocales(`und-${code}`)[0]?.match(/-([A-Z]{2})$/)?.[1] ?? null;
  } catch {
    return null;
  }
}

function allCodes(): Map<string, string> {
  const known = new Map<string, string>();
  for (const language of LANGUAGES)
    for (const [code, name] of regionNames(language)) {
      const key = plain(name);
      if (key && !known.has(key)) known.set(key, canonicalCode(code) ?? code);
      if (language === 'en') known.set(code, code);
    }
  for (const [name, code] of Object.entries(COUNTRY_ALIASES)) known.set(name, code);
  return known;
}
