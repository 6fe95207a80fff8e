// What a query says of the kind of an event and of what was hit, in any language: “attentat”, “Krankenhaus”. Such words are many
// events': they only choose among those that the other words lead to.
import type { Incident } from '../model/database';
import type { Languages } from '../reading/language';

export interface EventWords {
  /** Kinds of site that are named, such as “hospital”. */
  sites: ReadonlySet<string>;
  /** Whether an incident's type is one that is named. */
  isNamed: (type: string) => boolean;
}

const NONE: ReadonlySet<string> = new Set();

const sitesIn = (text: string, languages: Languages): ReadonlySet<string> => {
  const found = languages.all.flatMap(({ sites }) => [...(sites?.kinds(text).kinds ?? NONE)]);
  return found.length ? new Set(found) : NONE;
};

const fits = (type: string, text: string, languages: Languages): boolean =>
  languages.all.some(({ kinds }) => kinds?.words[type]?.test(text));

export const eventWordsIn = (text: string, languages: Languages): EventWords => ({
  sites: sitesIn(text, languages),
  isNamed: (type) => fits(type, text, languages),
});

/** Whether a word says a kind of event or of site, and no more. */
export const isEventWord = (word: string, languages: Languages): boolean =>
  sitesIn(word, languages).size > 0 ||
  languages.all.some(({ kinds }) => Object.values(kinds?.words ?? {}).some((pattern) => pattern.test(word)));

/** The kinds of site that a record's own words name. */
export const sitesOf = ({ title, site, names }: Incident, languages: Languages): ReadonlySet<string> =>
  sitesIn([title, site ?? '', ...names].join('. '), languages);
