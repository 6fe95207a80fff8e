// Ids of a pack's records from names, whatever script they are in.
import { hashOf } from './keys';

/** Lower-case words joined by hyphens; a name without Latin letters gets a number of its own. */
export function idOf(name: string, kind: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? words.join('-').slice(0, 60).replace(/-$/, '') : `${kind}-${shortKey(name)}`;
}

/** A short key of a text. */
export const shortKey = (text: string): string => hashOf(text).slice(0, 7);
