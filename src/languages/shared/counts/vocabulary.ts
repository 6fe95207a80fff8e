// The words that counts are read by, as each language lists them, compiled into one table that is looked up word by word.
import type { FigureMeasure } from '../../../model/measures';

/** Measures that say what was done to people. */
export type HarmMeasure = Exclude<FigureMeasure, 'troops' | 'attacks'>;

/** A blank-separated list. `stem*` matches every word that begins so; `a_b` for two words in a row; `a_~_b` for up to three between them. */
export type WordList = string;

/** The words of one kind of harm, by how they take whom they harm. */
export interface HarmWords {
  /** Said of the harmed: “39 dead”, “six were wounded”, “12 missing”. */
  state?: WordList;
  /** A verb whose subject is the harmed: “three died”. */
  undergo?: WordList;
  /** A verb whose object is the harmed: “killed three”. */
  inflict?: WordList;
  /** A noun that takes the harmed with “of” or “to”: “the deaths of three”, “injuries to two”. */
  act?: WordList;
  /** A noun that is counted itself: “three deaths”, “12 casualties”, “70 bodies”. */
  noun?: WordList;
  /** A noun for the sum: “the death toll”, “the number of the dead”. */
  tally?: WordList;
}

export interface CountVocabulary {
  harm: Partial<Record<HarmMeasure, HarmWords>>;
  /** Verbs that make a passive: “were”, “wurden”. */
  auxiliary: WordList;
  /** Verbs of a perfect tense: “have”, “had”. */
  perfect: WordList;
  conjunction: WordList;
  /** Small words that may come between a verb and its number: “all”, “the”, “another”. */
  determiner: WordList;
  preposition: WordList;
  /** “of” and what does its work: partitives and genitives. */
  of: WordList;
  /** Between a tally and its number: “rose to”. */
  link: WordList;
  /** A noun for a sum whose measure the words after it say: “the number of”. */
  tally: WordList;
  including: WordList;
  /** “others”, “more”: people like those just counted. */
  others: WordList;
  /** After a number, points back to those just counted: “of them”, “of whom”. */
  ofThem: WordList;
  negation: WordList;
  /** “no one”, “nobody”. */
  nobody: WordList;
  /** After a negation, denies a report or something else than harm: “no reports of”, “no comment”. */
  unsaid: WordList;
  relative: WordList;
  /** Words that end a clause: subordinators, and verbs of other deeds. */
  barrier: WordList;
  /** What is counted and is no person: “rockets”, “houses”. */
  thing: WordList;
  /** Common nouns for people. The class is open: these only add weight. */
  people: WordList;
  /** Soldiers and other forces, for counts of those stationed. */
  force: WordList;
  /** Says that forces are stationed, sent or withdrawn. */
  stationed: WordList;
  /** Attacks as counted: “attacks”, “rocket incidents”; and verbs of being attacked, for “attacked 47 times”. */
  attacks: WordList;
  attacked: WordList;
  times: WordList;
  /** Says that captives are captives no more. */
  released: WordList;
  /** Before a verb, says that it was not done: “threatened to”, “would”. */
  unreal?: WordList;
  /** Adds people to somebody named: “along with”. */
  alongside?: WordList;
  /** Burials and funerals: only the buried so far are counted. The words are among those of harm too. */
  laid?: WordList;
  /** Says that forces are moved from where they were: how many, is no strength. */
  moved?: WordList;
  /** Nouns for one person that are counted together: “a man and a woman”. */
  single?: WordList;
  /** One of them counts without a number: behind this article, or, where true, without one. */
  alone?: RegExp | true;
  /** Their plurals, for those who are counted with them: “two women and a girl”. */
  several?: WordList;
  /** Words before such a noun, where the language has them: “a”, “his”. */
  article?: WordList;
  /** Machines that are named by who uses them: “fighter jets”. */
  craft?: WordList;
  /** The form of a number, or its ending after an apostrophe, that says it is of the next: Turkish “üçü”, “3'ü”. */
  partitive?: RegExp;
  /** Marks an object: Spanish “a”, Hebrew “את”. */
  object?: WordList;
  /** The object comes before its verb: Turkish, Persian, German clauses. */
  objectFirst?: boolean;
  /** The subject may follow its verb: “murieron tres”, “погибли трое”. */
  subjectLast?: boolean;
  /** A noun takes its genitive without “of”: Arabic, Hebrew, Persian, Russian. */
  construct?: boolean;
  /** Letters written together with the next word: Arabic “و”. Tried longest first. */
  clitics?: readonly string[];
  /** The letter among them that means “and”. */
  joinedAnd?: string;
  /** How a word is folded before it is looked up. The lists are folded alike. */
  fold?: (word: string) => string;
}

/** What a word is to a count, as bits. */
export const Is = {
  auxiliary: 1 << 0,
  conjunction: 1 << 1,
  determiner: 1 << 2,
  preposition: 1 << 3,
  of: 1 << 4,
  link: 1 << 5,
  tally: 1 << 6,
  including: 1 << 7,
  others: 1 << 8,
  ofThem: 1 << 9,
  negation: 1 << 10,
  nobody: 1 << 11,
  unsaid: 1 << 12,
  relative: 1 << 13,
  barrier: 1 << 14,
  thing: 1 << 15,
  people: 1 << 16,
  force: 1 << 17,
  stationed: 1 << 18,
  attacks: 1 << 19,
  attacked: 1 << 20,
  times: 1 << 21,
  object: 1 << 22,
  perfect: 1 << 23,
  released: 1 << 24,
  unreal: 1 << 25,
  alongside: 1 << 26,
  single: 1 << 27,
  article: 1 << 28,
  craft: 1 << 29,
  laid: 1 << 30,
  moved: 1 << 31,
} as const;
type Class = keyof typeof Is;
const CLASSES = Object.keys(Is) as Class[];

/** How a word of harm takes whom it harms, as bits. */
export const Form = { state: 1, undergo: 2, inflict: 4, act: 8, noun: 16, tally: 32 } as const;
const FORMS = Object.keys(Form) as (keyof typeof Form)[];

/** What a word or a run of words means. */
export interface Meaning {
  is: number;
  measure: HarmMeasure | null;
  form: number;
  /** The further words of the run, each with how many others may come before it. */
  rest: readonly { word: string; within: number }[];
}

export interface CompiledVocabulary {
  words: CountVocabulary;
  exact: ReadonlyMap<string, readonly Meaning[]>;
  stems: ReadonlyMap<string, readonly Meaning[]>;
  longestStem: number;
  /** The folded words of `several`. */
  several: ReadonlySet<string>;
  fold: (word: string) => string;
}

const WITHIN = 3;

/** Compiles a language's lists. Done once a language. */
export function compileVocabulary(words: CountVocabulary): CompiledVocabulary {
  const exact = new Map<string, Meaning[]>();
  const stems = new Map<string, Meaning[]>();
  const fold = words.fold ?? ((word: string) => word);
  const add = (list: WordList | undefined, meaning: Omit<Meaning, 'rest'>) => {
    for (const entry of (list ?? '').split(/\s+/).filter(Boolean)) {
      const [first = '', ...more] = entry.split('_').map(fold);
      const rest: { word: string; within: number }[] = [];
      let within = 0;
      for (const word of more) {
        if (word === '~') within = WITHIN;
        else {
          rest.push({ word, within });
          within = 0;
        }
      }
      const stem = first.endsWith('*');
      const table = stem ? stems : exact;
      const key = stem ? first.slice(0, -1) : first;
      const known = table.get(key);
      if (known) known.push({ ...meaning, rest });
      else table.set(key, [{ ...meaning, rest }]);
    }
  };
  for (const name of CLASSES) add(words[name], { is: Is[name], measure: null, form: 0 });
  for (const [measure, lists] of Object.entries(words.harm) as [HarmMeasure, HarmWords][])
    for (const form of FORMS) add(lists[form], { is: 0, measure, form: Form[form] });
  return {
    words,
    exact,
    stems,
    longestStem: Math.max(0, ...[...stems.keys()].map((s) => s.length)),
    several: new Set((words.several ?? '').split(' ').filter(Boolean).map(fold)),
    fold,
  };
}

/** All meanings of one folded word: as listed, and by its stems. */
export function meaningsOf(word: string, { exact, stems, longestStem }: CompiledVocabulary): Meaning[] {
  const found = [...(exact.get(word) ?? [])];
  for (let n = Math.min(longestStem, word.length); n > 0; n--) {
    const stem = stems.get(word.slice(0, n));
    if (stem) found.push(...stem);
  }
  return found;
}
