// What a query says of the kind of an event and of what was hit, in any language: “attentat”, “Krankenhaus”. Such words are many
// events': they only choose among those that the other words lead to.
import { LANGUAGES } from '../languages/index';
import type { Incident } from '../model/database';

export interface EventWords {
  /** Kinds of site that are named, such as “hospital”. */
  sites: ReadonlySet<string>;
  /** Whether an incident's type is one that is named. */
  isNamed: (type: string) => boolean;
}

const NONE: ReadonlySet<string> = new Set();

const sitesIn = (text: string): ReadonlySet<string> => {
  const found = LANGUAGES.all.flatMap(({ sites }) => [...(sites?.kinds(text).kinds ?? NONE)]);
  return found.length ? new Set(found) : NONE;
};

const fits = (type: string, text: string): boolean =>
  LANGUAGES.all.some(({ kinds }) => kinds?.words[type]?.test(text));

const TYPES = [...new Set(LANGUAGES.all.flatMap(({ kinds }) => Object.keys(kinds?.words ?? {})))];

export const eventWordsIn = (text: string): EventWords => ({
  sites: sitesIn(text),
  isNamed: (type) => fits(type, text),
});

/** Whether a word says a kind of event or of site, and no more. */
export const isEventWord = (word: string): boolean =>
  sitesIn(word).size > 0 || TYPES.some((type) => fits(type, word));

/** The kinds of site that a record's own words name. */
export const sitesOf = ({ title, site, names }: Incident): ReadonlySet<string> =>
  sitesIn([title, site ?? '', ...names].join('. '));
