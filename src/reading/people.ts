// Whom a figure counts, told from the words after its number.
import type { Population } from '../model/populations';

const STOP =
  /^(?:in|on|at|by|and|were|was|had|have|has|died|killed|wounded|injured|who|that|which|when|after|,|\.|;|:)$/;
const AMERICAN = /^(?:us|american|americans|u\.s)$/;
const SERVICE = /^(?:troops?|soldiers?|service|servicemembers?|servicemen|personnel|forces|americans)$/;

/** The population that the words of a noun phrase name; `total` when they name nobody in particular. */
export function populationOf(phrase: readonly string[]): Population {
  const end = phrase.findIndex((w) => STOP.test(w));
  const words = end < 0 ? phrase : phrase.slice(0, end);
  const has = (pattern: RegExp) => words.some((w) => pattern.test(w));
  if (has(/^civilians?$/)) return 'civilians';
  if (has(/^(?:commanders?|leaders?|chiefs?|generals?)$/)) return 'commanders';
  if (has(/^(?:guards?|bodyguards?|aides?|companions?|associates?)$/)) return 'guards';
  if ((has(AMERICAN) || (words[0] === 'u' && words[2] === 's')) && has(SERVICE)) return 'us-troops';
  if (has(/^coalition$/)) return 'coalition-troops';
  if (has(/^contractors?$/)) return 'contractors';
  if (has(/^(?:militants?|fighters?|militia\w*|gunmen|combatants?|insurgents?|terrorists?)$/))
    return 'combatants';
  if (has(/^members?$/) && !has(/^service$/)) return 'members';
  if (has(/^(?:police\w*|iraqi)$/) && has(/^(?:police\w*|soldiers?|troops|officers?)$/))
    return 'iraqi-security-forces';
  if (has(SERVICE)) return 'troops';
  return 'total';
}
