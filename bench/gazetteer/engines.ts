// The engines of the comparison, each as its README says, with what a user must at least add: lower case, whole words.
// Bundled into one script that the bench runs in Chromium.
import AhoCorasick from 'ahocorasick';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import KeywordProcessor from 'flashtext.js';
import Mark from 'mark.js';
import ModernAhoCorasick from 'modern-ahocorasick';
import { trieToRegExpSource } from 'trie-regex';
import { build, find, load, save, type Gazetteer } from '../../src/text/gazetteer';
import { makeTokens, tokenise } from '../../src/text/tokens';
import { SAMPLE } from '../../src/engine/sample';
import { warmUp } from '../../src/engine/warm-up';
import { material } from './material';

interface Engine {
  build(names: readonly string[]): unknown;
  find(index: never, text: string): number;
  save?(index: never): Uint8Array;
  load?(bytes: Uint8Array): unknown;
}

const isWord = (code: number) => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191;
/** Whether a hit is a word of its own: what the packages themselves do not ask. */
const whole = (text: string, start: number, end: number) =>
  !isWord(text.charCodeAt(start - 1)) && !isWord(text.charCodeAt(end));
const lower = (names: readonly string[]) => names.map((n) => n.toLowerCase());

/** A trie of words in Maps, longest match first: what one writes without thinking of caches. */
interface Node {
  next: Map<string, Node>;
  end: boolean;
}

const engines: Record<string, Engine> = {
  Variorum: {
    build: (names) => build(names),
    find: (index: Gazetteer, text) => find(index, text).length / 3,
    save: (index: Gazetteer) => save(index),
    load: (bytes) => load(bytes),
  },
  'flashtext.js': {
    build(names) {
      const processor = new KeywordProcessor();
      for (const name of names) processor.addKeyword(name, name);
      return processor;
    },
    find: (processor: KeywordProcessor, text) => processor.extractKeywords(text).length,
  },
  'trie of words': {
    build(names) {
      const root: Node = { next: new Map(), end: false };
      for (const name of lower(names)) {
        let at = root;
        for (const word of name.split(/[\s-]+/)) {
          let next = at.next.get(word);
          if (!next) at.next.set(word, (next = { next: new Map(), end: false }));
          at = next;
        }
        at.end = true;
      }
      return root;
    },
    find(root: Node, text) {
      const words = text.toLowerCase().match(/[\p{L}\p{N}’'ʿ]+/gu) ?? [];
      let found = 0;
      for (let i = 0; i < words.length; i++) {
        let best = -1;
        let at: Node | undefined = root;
        for (let j = i; j < words.length && (at = at.next.get(words[j]!.replace(/[’']s$/, ''))); j++)
          if (at.end) best = j;
        if (best >= 0) {
          found++;
          i = best;
        }
      }
      return found;
    },
  },
  'trie-regex': {
    build(names) {
      interface Letters {
        [letter: string]: Letters | 1;
      }
      const root: Letters = {};
      for (const name of lower(names)) {
        let at = root;
        for (const letter of name) at = (at[letter] ??= {}) as Letters;
        at['$'] = 1;
      }
      const isEndpoint = (value: unknown, key: string) => key === '$' && value === 1;
      // its escape of “-” is no longer valid in Unicode patterns
      const source = trieToRegExpSource(root, { isEndpoint }).replaceAll('\\-', '-');
      return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
    },
    find: (pattern: RegExp, text) => text.toLowerCase().match(pattern)?.length ?? 0,
  },
  ahocorasick: {
    build: (names) => new AhoCorasick(lower(names)),
    find(index: AhoCorasick, text) {
      const low = text.toLowerCase();
      let found = 0;
      for (const [end, words] of index.search(low))
        for (const w of words) if (whole(low, end + 1 - w.length, end + 1)) found++;
      return found;
    },
  },
  'modern-ahocorasick': {
    build: (names) => new ModernAhoCorasick(lower(names)),
    find(index: ModernAhoCorasick, text) {
      const low = text.toLowerCase();
      let found = 0;
      for (const { start, end } of index.search(low) as { start: number; end: number }[])
        if (whole(low, start, end)) found++;
      return found;
    },
  },
  '@monyone/aho-corasick': {
    build: (names) => new Monyone(lower(names)),
    find(index: Monyone, text) {
      const low = text.toLowerCase();
      let found = 0;
      for (const { begin, end } of index.matchInText(low) as { begin: number; end: number }[])
        if (whole(low, begin, end)) found++;
      return found;
    },
  },
};

const tokens = makeTokens();
/** The floors: touching every unit, and splitting and hashing what a gazetteer cannot do without. */
const floors = {
  'bare loop': (text: string) => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
    return sum;
  },
  'tokenise and hash (ASCII)': (text: string) => {
    let hash = 0;
    let words = 0;
    let inside = false;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i) | 32;
      if ((code >= 97 && code <= 122) || code > 191) {
        hash = Math.imul(inside ? hash ^ code : code, 16777619);
        inside = true;
      } else if (inside) {
        inside = false;
        words += hash & 1;
      }
    }
    return words;
  },
  'tokenise, fold and hash (ours)': (text: string) => {
    let words = 0;
    for (let at = 0; at < text.length; at = tokens.next) words += tokenise(text, tokens, at).count;
    return words;
  },
};

export type Result = {
  build: number;
  bytes: number | null;
  load: number | null;
  first: number;
  times: number[];
  found: number;
  bare: number;
  hash: number;
};

const LEAST_MS = 300;
const ROW_MS = 30;
const RUNS = 7;

const clock = <T>(work: () => T): [ms: number, made: T] => {
  const from = performance.now();
  const made = work();
  return [performance.now() - from, made];
};
const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1]!;
/** Warmed up, then as often in a row as the browser's coarse clock needs; the median of some such rows. */
function steady(work: () => unknown): number {
  const until = performance.now() + LEAST_MS;
  let rounds = 0;
  do {
    work();
    rounds++;
  } while (performance.now() < until);
  const inRow = Math.max(1, Math.round((rounds * ROW_MS) / LEAST_MS));
  return median(
    Array.from(
      { length: RUNS },
      () =>
        clock(() => {
          for (let i = 0; i < inRow; i++) work();
        })[0] / inRow,
    ),
  );
}

/** One engine in a fresh page. Times in milliseconds; `bare` and `hash` are the floors in the same page. */
function run(engine: string, names: readonly string[], short: string, long: string): Result {
  const { build: make, find: search, save: keep, load: open } = engines[engine]!;
  const [built, index] = clock(() => make(names));
  const bytes = keep ? keep(index as never).slice() : null;
  const [loaded, used] = bytes && open ? clock(() => open(bytes)) : [null, index];
  const [first, found] = clock(() => search(used as never, short));
  const times = [short, long].map((text) => steady(() => search(used as never, text)));
  return {
    build: built,
    bytes: bytes?.byteLength ?? null,
    load: loaded,
    first,
    times,
    found,
    bare: steady(() => floors['bare loop'](long)),
    hash: steady(() => floors['tokenise and hash (ASCII)'](long)),
  };
}

/** The very first scan of a text in a fresh page, after as many short scans as a background makes when it starts. */
async function warmed(names: readonly string[], text: string): Promise<number> {
  const index = load(save(build(names)).slice());
  warmUp((sample) => find(index, sample), SAMPLE + names.slice(0, 9).join(', '));
  await new Promise((resolve) => setTimeout(resolve, 100));
  return clock(() => find(index, text))[0];
}

/** Marking a page: mark.js with a list of names, and wrapping the spans we found in elements, on the same text. */
function mark(names: readonly string[], text: string): { markJs: number; wrap: number } {
  const fill = () => {
    const root = document.createElement('div');
    for (const paragraph of text.match(/(?:\S+ ){1,80}/g) ?? []) {
      const p = document.createElement('p');
      p.textContent = paragraph;
      root.append(p);
    }
    document.body.replaceChildren(root);
    return root;
  };
  const forMark = fill();
  const [markJs] = clock(() =>
    new Mark(forMark).mark(names as string[], { accuracy: 'exactly', separateWordSearch: false }),
  );
  const index = build(names);
  const root = fill();
  const [wrap] = clock(() => {
    for (const { firstChild } of root.children) {
      const node = firstChild as Text;
      const flat = find(index, node.data);
      for (let i = flat.length - 3; i >= 0; i -= 3) {
        const range = document.createRange();
        range.setStart(node, flat[i]!);
        range.setEnd(node, flat[i + 1]!);
        range.surroundContents(document.createElement('mark'));
      }
    }
  });
  document.body.replaceChildren();
  return { markJs, wrap };
}

Object.assign(globalThis, {
  bench: {
    engines: Object.keys(engines),
    run: (engine: string, names: number, shortWords: number, longWords: number, dictionary?: string[]) => {
      const { names: made, text } = material(names, longWords);
      const list = dictionary ?? made;
      return run(engine, list, text.slice(0, Math.floor((text.length * shortWords) / longWords)), text);
    },
    floor: (words: number) => {
      const { text } = material(1000, words);
      return Object.fromEntries(
        Object.entries(floors).map(([name, work]) => [name, steady(() => work(text))]),
      );
    },
    warmed: (names: number, words: number) => {
      const made = material(names, words);
      return warmed(made.names, made.text);
    },
    mark: (names: number, words: number) => {
      const made = material(names, words);
      return mark(made.names, made.text);
    },
  },
});
