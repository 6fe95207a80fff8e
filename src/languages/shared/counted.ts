// Who counts the dead of a land, by a language's words: “the health ministry reported 12 dead”, “Redland confirmed two deaths”.
import type { PlaceCues } from '../../reading/language';
import { once } from '../../text/lazy';

/** Words separated by spaces; “_” is a space inside one, “*” any letters. */
export interface CountedWords {
  /** What such bodies are called by. */
  bodies: string;
  verbs: string;
  /** What else is found between who counts and the count: “that”, “at least”, “the death of”. */
  between: string;
}

const END = String.raw`(?![\p{L}\p{M}])`;
const START = String.raw`(?<![\p{L}\p{M}])`;

const anyOf = (words: string): string =>
  words
    .split(' ')
    .map((word) => word.replaceAll('_', ' '))
    .map((word) => (word.endsWith('*') ? word.slice(0, -1) : `${word}${END}`))
    .join('|');

export const countedBy = ({
  bodies,
  verbs,
  between,
}: CountedWords): (() => NonNullable<PlaceCues['counted']>) =>
  once(() => {
    const said = String.raw`(?:[ ,:]{0,2}(?:${anyOf(verbs)}|${anyOf(between)})){0,6}[ ,:]{0,2}`;
    const verb = String.raw`[ ,]{0,2}(?:${anyOf(verbs)})`;
    return {
      body: new RegExp(`${START}(?:${anyOf(bodies)})`, 'iu'),
      // a name may go on: “of Redland”, “in Redland”
      afterBody: new RegExp(String.raw`^(?:['’]s?)?(?: [\p{L}\p{M}]+){0,2}?${said}$`, 'iu'),
      afterState: new RegExp(
        String.raw`^(?:['’]s(?: [\p{L}\p{M}]+){1,3}?)?(?:[ ,]{0,2}(?:${anyOf(between)})){0,2}${verb}${said}$`,
        'iu',
      ),
    };
  });
