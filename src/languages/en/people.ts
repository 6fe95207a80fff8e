// Whom a figure counts, told from the words after its number.
import type { Population } from '../../model/populations';

const STOP =
  /^(?:in|on|at|by|and|were|was|had|have|has|died|killed|wounded|injured|who|that|which|when|after|from|with|contracted|including|,|\.|;|:)$/;
const SERVICE = /^(?:troops?|soldiers?|service|servicemembers?|servicem[ae]n|personnel|forces|reservists?)$/;
const POLICE = /^(?:police\w*|policem[ae]n)$/;

/** In this order: the first whose words all occur names the population. */
const NOUNS: [population: Population, ...patterns: RegExp[]][] = [
  ['civilians', /^civilians?$/],
  ['children', /^(?:child(?:ren)?|girls?|boys?)$/],
  ['women', /^wom[ae]n$/],
  ['contractors', /^contractors?$/],
  ['diplomats', /^diplomats?$/],
  ['protesters', /^(?:protesters?|demonstrators?)$/],
  ['iranian-generals', /^(?:irgc|iranian|iran|revolutionary|guards?)$/, /^generals?$/],
  ['iranian-officers', /^(?:irgc|iranian|iran|revolutionary)$/, /^officers?$/],
  ['iranian-forces', /^(?:irgc|iranian|iran|revolutionary)$/, /^(?:members?|personnel|advis[eo]rs?|soldiers?|troops|forces|guards?|guardsmen|commanders?)$/],
  ['commanders', /^(?:commanders?|leaders?|chiefs?|generals?)$/],
  ['guards', /^(?:guards?|bodyguards?|aides?|companions?|associates?|drivers?)$/],
  ['us-troops', /^(?:us|american|americans|u\.s)$/, SERVICE],
  ['us-troops', /^(?:us|american|u\.s)$/, /^(?:sailors?|marines?|airmen)$/],
  ['british-troops', /^british$/, SERVICE],
  ['jordanian-troops', /^jordanian$/, SERVICE],
  ['coalition-troops', /^coalition$/],
  ['sdf-fighters', /^(?:sdf|kurdish-led)$/],
  ['iraqi-soldiers', /^(?:iraqi|iraq)$/, /^(?:soldiers?|commandos?|army|troops)$/],
  ['iraqi-police', /^(?:iraqi|iraq|federal)$/, POLICE],
  ['iraqi-security-forces', /^(?:iraqi|iraq)$/, /^(?:security|forces|personnel|officers?|servicem[ae]n)$/],
  ['syrian-forces', /^syrian$/, /^(?:soldiers?|troops|army|regime|forces|officers?|servicem[ae]n)$/],
  ['combatants', /^(?:militants?|fighters?|militia\w*|gunm[ae]n|combatants?|insurgents?|terrorists?|rebels?|paramilitar(?:y|ies)|operatives?)$/],
  ['members', /^members?$/],
  ['troops', SERVICE],
  ['americans', /^americans?$/],
  ['iranians', /^iranians?$/],
  ['iraqis', /^iraqis?$/],
  ['syrians', /^syrians?$/],
  ['lebanese', /^lebanese$/],
  ['afghans', /^afghans?$/],
]; // prettier-ignore

/** The population that the words of a noun phrase name; `total` when they name nobody in particular. */
export function populationOf(phrase: readonly string[]): Population {
  const joined = joinInitials(phrase);
  const end = joined.findIndex((w) => STOP.test(w));
  const words = end < 0 ? joined : joined.slice(0, end);
  const has = (pattern: RegExp) => words.some((w) => pattern.test(w));
  if (isHezbollah(words)) return 'hezbollah-members';
  const found = NOUNS.find(([population, ...patterns]) => patterns.every(has) && !isOther(population, words));
  return found?.[0] ?? 'total';
}

/** “Service members” and “security forces members” are no members of a group. */
const isOther = (population: Population, words: readonly string[]) =>
  population === 'members' && words.some((w) => /^(?:service|family|staff|crew|coalition)$/.test(w));

/** Lebanon's, not the Iraqi groups that share its name. */
const isHezbollah = (words: readonly string[]) =>
  words.some(
    (w, i) => /^h[ie]zb[aou]ll?ah$/.test(w) && !/^(?:kata\w*|kate?\w*|harakat)$/.test(words[i - 1] ?? ''),
  ) &&
  !words.includes('al-nujaba') &&
  !words.includes('nujaba');

/** “u . s .” as one word. */
function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    if (words[i] === 'u' && words[i + 1] === '.' && words[i + 2] === 's') {
      joined.push('us');
      i += words[i + 3] === '.' ? 3 : 2;
    } else joined.push(words[i]!);
  }
  return joined;
}
