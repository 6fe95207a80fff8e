// Whom a figure counts, as the words after its number say: a role and a part. Whose they are is the engine's to find.
import type { Who } from '../../model/who';
import type { Word } from '../../text/words';

const STOP =
  /^(?:in|on|at|by|and|were|was|had|have|has|died|killed|wounded|injured|who|that|which|when|after|with|contracted|including|since|during|according|deaths?|fatalities|injuries|casualties|,|\.|;|:)$/;
const SERVICE =
  /^(?:troops?|soldiers?|service|servicemembers?|servicem[ae]n|personnel|forces|reservists?|sailors?|marines?|airmen|commandos?|army|conscripts?|coalition)$/;

/** In this order: the first whose words all occur says whom. */
const NOUNS: [who: Who, ...patterns: RegExp[]][] = [
  [{ role: 'children' }, /^(?:child(?:ren)?|girls?|boys?)$/],
  [{ role: 'aid-workers' }, /^(?:aid|humanitarian|relief)$/, /^(?:workers?|staff|employees?)$/],
  [{ role: 'civilians' }, /^civilians?$/],
  [{ role: 'women' }, /^wom[ae]n$/],
  [{ role: 'contractors' }, /^contractors?$/],
  [{ role: 'diplomats' }, /^diplomats?$/],
  [{ role: 'protesters' }, /^(?:protesters?|demonstrators?)$/],
  [{ role: 'journalists' }, /^(?:journalists?|reporters?|photographers?)$/],
  [{ role: 'medics' }, /^(?:medics?|paramedics?|doctors?|nurses?)$/],
  [{ role: 'police' }, /^(?:police\w*|policem[ae]n)$/],
  [{ role: 'security-forces' }, /^security$/, /^(?:forces|personnel|officers?|servicem[ae]n|members?)$/],
  [{ role: 'members', part: 'commanders' }, /^(?:commanders?|leaders?|chiefs?)$/],
  [{ role: 'members', part: 'guards' }, /^(?:guards?|bodyguards?|aides?|companions?|associates?|drivers?)$/],
  [{ role: 'combatants' }, /^(?:militants?|fighters?|militia\w*|gunm[ae]n|combatants?|insurgents?|terrorists?|rebels?|paramilitar(?:y|ies)|operatives?)$/],
  [{ role: 'troops' }, SERVICE],
  [{ role: 'members' }, /^members?$/],
  [{ role: 'officials' }, /^officials?$/],
]; // prettier-ignore

/** Ranks of a state's forces, where the phrase says whose; of anybody else's they say less. */
const RANKS: [pattern: RegExp, owned: Who, other: Who][] = [
  [/^generals?$/, { role: 'troops', part: 'generals' }, { role: 'members', part: 'commanders' }],
  [/^(?:officers?|colonels?|captains?|majors?|lieutenants?)$/, { role: 'troops', part: 'officers' }, { role: 'people' }],
  [/^advis[eo]rs?$/, { role: 'troops' }, { role: 'people' }],
  [/^(?:staff|employees?)$/, { role: 'staff' }, { role: 'people' }],
]; // prettier-ignore

/** The role and the part that the words of a noun phrase name; people when they name nobody in particular. */
export function whoIn(phrase: readonly Word[], owned: boolean): Who {
  const has = (pattern: RegExp) => phrase.some((w) => pattern.test(w.lower) && !isName(w));
  const noun = NOUNS.find(([who, ...patterns]) => patterns.every(has) && !isOther(who, phrase))?.[0];
  if (noun && noun.role !== 'troops') return noun;
  const rank = RANKS.find(([pattern]) => has(pattern));
  return rank ? rank[owned ? 1 : 2] : (noun ?? { role: 'people' });
}

/** “Guards” with a capital are a force, not somebody's. */
const isName = ({ text }: Word) => text === 'Guards' || text === 'Guard';

/** “Service members” and “family members” are no members of a group. */
const isOther = ({ role, part }: Who, phrase: readonly Word[]) =>
  role === 'members' && !part && phrase.some((w) => /^(?:service|family|staff|crew)$/.test(w.lower));

/** The words of the noun phrase that begins at a word, as many as `most`. */
export function phraseFrom(words: readonly Word[], from: number, most: number): readonly Word[] {
  const reach = words.slice(from, from + most);
  const end = reach.findIndex((w) => STOP.test(w.lower));
  return end < 0 ? reach : reach.slice(0, end);
}
