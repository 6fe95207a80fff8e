// Kinds of event by a language's words for what is done and with what: which of them fit which type of incident is the same everywhere.
import type { KindCues } from '../../reading/language';
import { lazily } from '../../text/lazy';

/** A language's words, separated by spaces; “_” is a space inside one, “*” any letters. */
export interface KindWords {
  strike: string;
  drone: string;
  rocket: string;
  missile: string;
  shell: string;
  bomb: string;
  blast: string;
  attack: string;
  protest: string;
  raid: string;
  gun: string;
  massacre: string;
  clash: string;
  ram: string;
  crush: string;
  kidnap: string;
  stab: string;
  crash: string;
  /** Killing, dying and being hurt, by verb and noun. */
  harm: string;
  /** Letters that print joins to the beginning of a word: “and”, “in”, an article. A source of a pattern. */
  joined?: string;
}

type Word = Exclude<keyof KindWords, 'joined'>;

/** Types of incident, and what their words say. */
const FITS: Readonly<Record<string, readonly Word[]>> = {
  'air-strike': ['strike', 'drone', 'missile'],
  'drone-attack': ['drone', 'attack'],
  'rocket-attack': ['rocket', 'shell', 'attack'],
  'missile-attack': ['missile', 'strike', 'attack'],
  bombing: ['bomb', 'blast', 'attack'],
  explosion: ['blast', 'strike', 'attack'],
  protest: ['protest'],
  raid: ['raid', 'gun', 'attack'],
  shooting: ['gun', 'attack'],
  massacre: ['massacre', 'gun', 'attack', 'harm'],
  shelling: ['shell', 'attack'],
  clashes: ['clash'],
  battle: ['clash', 'attack'],
  'vehicle-attack': ['ram', 'attack'],
  crush: ['crush'],
  kidnapping: ['kidnap'],
  'hostage-taking': ['kidnap', 'attack'],
  stabbing: ['stab', 'attack'],
  crash: ['crash'],
};

/** What is said so fits these types only. */
const ONLY: readonly (readonly [Word, RegExp])[] = [
  ['crush', /crush/],
  ['stab', /stab|attack|assault/],
];

function patternOf(words: KindWords, names: readonly Word[]): RegExp {
  const sources = new Set(
    names
      .flatMap((name) => words[name].split(' '))
      .filter(Boolean)
      .map(sourceOf),
  );
  const before = String.raw`(?<![\p{L}\p{M}])${words.joined ?? ''}`;
  const [inner, whole] = [true, false].map((open) =>
    [...sources].filter((source) => source.startsWith('*') === open).map((source) => source.replace('*', '')),
  );
  return new RegExp([`${before}(?:${whole!.join('|')})`, ...inner!].join('|'), 'iu');
}

/** A word ends where letters end, unless it is open; one that is open at its beginning keeps its star. */
const sourceOf = (word: string) =>
  word.endsWith('*')
    ? word.slice(0, -1).replaceAll('_', ' ')
    : String.raw`${word.replaceAll('_', ' ')}(?![\p{L}\p{M}])`;

export const kindsOf = (words: KindWords): KindCues =>
  lazily<KindCues>({
    words: () =>
      lazily(
        Object.fromEntries(
          Object.entries(FITS).map(([type, names]) => [type, () => patternOf(words, names)]),
        ),
      ),
    only: () =>
      ONLY.filter(([name]) => words[name]).map(([name, types]) => [patternOf(words, [name]), types]),
  });

const ALL = [...new Set([...Object.values(FITS).flat(), 'harm' as const])];

/** Whether a clause speaks of an event at all. */
export const eventOf = (words: KindWords): RegExp => patternOf(words, ALL);
