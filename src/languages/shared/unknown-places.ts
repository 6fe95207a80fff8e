// Cues to the names of places that nothing lists, from a language's small words.
import type { PlaceCues } from '../../reading/language';

type Cues = NonNullable<PlaceCues['unmistakable']>;

/** `before`: sources of what precedes a place's name; `not`: capitalised words after it that are no place. */
export const placesAfter = (before: string, not: string): Cues => ({
  before: new RegExp(String.raw`(?<![\p{L}\p{M}’'])(?:${before})$`, 'iu'),
  not: new RegExp(String.raw`^(?:${not})`, 'iu'),
});

/** For scripts without capitals: the word after a noun such as “town”. `noun`: its source; `not`: words that are no name. */
export const placesNamed = (noun: string, not: string): Cues => ({
  name: new RegExp(String.raw`(?<=(?<![\p{L}\p{M}])(?:${noun})[ ])[\p{L}\p{M}][\p{L}\p{M}\u200c’'-]+`, 'gu'),
  not: new RegExp(String.raw`^(?:${not})(?![\p{L}\p{M}])`, 'u'),
});
