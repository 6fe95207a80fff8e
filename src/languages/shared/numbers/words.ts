// A language's words for numbers, as data. One reader serves all languages: what differs between them is here.
import type { Qualifier } from '../../../model/database';

/**
 * The number words of one language. Forms of one number (genders, cases, spellings) are separated by spaces; an underscore
 * replaces the space or hyphen inside a form: “quatre_vingts”. Forms are in lower case.
 */
export interface NumberWords {
  /** 0 to 9. */
  units: readonly string[];
  /** 10 to 19. */
  teens: readonly string[];
  /** From 0, in tens: index 2 is twenty. A ten that units may follow (Turkish “on bir”) is at index 1. */
  tens: readonly string[];
  /** From 0, in hundreds: words that are a whole number of hundreds, as “quinientos”. */
  hundreds?: readonly string[];
  /** Other numbers below 100 in one word: “veintidós”. */
  compounds?: Readonly<Record<number, string>>;
  /** 100, 1,000 and up: words that multiply the number in front of them. */
  scales: Readonly<Record<number, string>>;
  /** Scales that mean one of them when nothing precedes: “mil”. */
  bareScales?: Readonly<Record<number, string>>;
  /** A scale that means two of it when nothing precedes, else one: Arabic “ألفا”. */
  dualScales?: Readonly<Record<number, string>>;
  /** Whole numbers from 1,000 in one word that multiplies nothing: Arabic “ألفان”. */
  wholes?: Readonly<Record<number, string>>;
  /** Forms found only inside a joined word, with their value: Italian “vent” in “ventuno”. */
  elided?: Readonly<Record<number, string>>;
  /** Tens that more than a unit may follow: French “soixante-dix-sept”, {60: 20}. */
  rooms?: Readonly<Record<number, number>>;
  /** Whether numbers are also written as one word: “zweitausenddreihundert”. */
  joined?: boolean;
  /** Whether units precede tens, joined by `and`: “dreiundvierzig”. */
  unitsFirst?: boolean;
  /** Whether a unit right before the word for ten makes a teen: “خمسة عشر”. */
  teensByTen?: boolean;
  /** Whether eleven to ninety-nine hundred are said: “fifteen hundred”. */
  pairs?: boolean;
  /** The conjunction inside numbers. */
  and?: And;
  /** Words for one that are numbers only when more follows: “a” in “a hundred”, Arabic “إحدى” in “إحدى وعشرون”. */
  articles?: string;
  /** Twelves, tens, twenties as nouns: “dozen”, “veintena”. */
  dozens?: Readonly<Record<number, string>>;
  /** Those that mean about so many: “une dizaine”. */
  aboutDozens?: Readonly<Record<number, string>>;
  /** Fractions before a scale: “half a”, Russian “полтора”, one and a half. */
  fractions?: Readonly<Record<number, string>>;
  /** “and a half” after a number. */
  andHalf?: string;
  /** Words that count without saying how many, as keys of WORD_BOUNDS. */
  vague: Readonly<Record<string, string>>;
  /** Words that link two vague words: “of” in “tens of thousands”. */
  of?: string;
  /** Whether a vague word counts, by the word after it; always when omitted. */
  countsBefore?: (next: string) => boolean;
  digits: Separators;
  /** Phrases before and after a number, and what they make of it. */
  before: Phrases;
  after: Phrases;
  ranges: RangeWords;
  /** One-letter words that are written together with a number that follows: Arabic “and”, “with”. */
  prefixes?: string;
  /** Prefixes that qualify: Hebrew “כ”, “about”. */
  qualifyingPrefixes?: Readonly<Record<string, Qualifier>>;
  /** Makes spellings alike. Given lower case; the words above are folded by it too. */
  fold?: (word: string) => string;
}

export interface And {
  /** Conjunctions as words of their own. */
  words?: string;
  /** A conjunction inside joined words: German “und”. */
  inside?: string;
  /** A conjunction written together with the word after it: Arabic “و”. */
  attached?: string;
  /** It is allowed where the number below it may be from `from` to `to`: after tens is 10, after hundreds 100. */
  from: number;
  to: number;
  /** Only before these: French “et un”, “et onze”. */
  before?: readonly number[];
  /** Whether parts without it are separate numbers. */
  required?: boolean;
}

export interface Separators {
  /** Marks between thousands, and the mark before decimals. */
  group: string;
  decimal: string;
  /** Whether a plain space separates thousands: “1 200”. No-break spaces and apostrophes do in every language. */
  space?: boolean;
}

/** Qualifiers with their phrases. */
export type Phrases = Readonly<Partial<Record<Qualifier, readonly string[]>>>;

export interface RangeWords {
  /** Words in front with the links they announce: between … and, from … to. They are part of the range. */
  fronts: Readonly<Record<string, string>>;
  /** Links that need no word in front: “or”. */
  links: string;
  /** Links written together with the second number, after a word in front: Arabic “و”, Hebrew “ל”. */
  attached?: string;
}
