// Countries by their English names, as data sets write them, to ISO 3166 codes.
import { regionNames } from '../../model/regions';

/** Names that data sets use and the browser's own list does not. */
const OTHERS: Readonly<Record<string, string>> = {
  'bosnia-herzegovina': 'BA', 'dr congo': 'CD', congo: 'CG', 'ivory coast': 'CI', macedonia: 'MK', 'macedonia, fyr': 'MK',
  myanmar: 'MM', russia: 'RU', 'united states of america': 'US', turkey: 'TR', 'czech republic': 'CZ', swaziland: 'SZ',
  'kingdom of eswatini': 'SZ', 'east timor': 'TL', palestine: 'PS', 'south korea': 'KR', 'north korea': 'KP', serbia: 'RS',
}; // prettier-ignore

let codes: Map<string, string> | undefined;

/** The code of a country, or null. What stands in brackets, a former name, does not count. */
export function countryCode(name: string): string | null {
  codes ??= allCodes();
  const plain = name
    .replace(/\s*\(.*?\)/g, '')
    .trim()
    .toLowerCase();
  return codes.get(plain) ?? null;
}

function allCodes(): Map<string, string> {
  const known = [...regionNames()].map(([code, name]): [string, string] => [name.toLowerCase(), code]);
  return new Map([...known, ...Object.entries(OTHERS)]);
}
