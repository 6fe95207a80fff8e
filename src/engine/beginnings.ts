// The lines of a search by how their words begin: of thousands only those are weighed that share the beginning of a word with what is
// asked. It passes over some that are misspelt right there; consonants of whole names find most of these.
import { SKELETON, type SearchLine } from '../record/pack/search-text';

/** Letters by which words are sorted. */
export const BEGINNING = 3;

export class Beginnings {
  readonly #byStart = new Map<string, number[]>();
  readonly #dated: number[] = [];

  constructor(readonly lines: readonly SearchLine[]) {
    lines.forEach(({ names, about, skeletons, from }, at) => {
      for (const field of [names, about])
        for (const word of field.split(/[ |]+/)) if (word) this.#add(word.slice(0, BEGINNING), at);
      for (const skeleton of skeletons.split(' ')) if (skeleton) this.#add(skeleton, at);
      if (from) this.#dated.push(at);
    });
  }

  #add(start: string, at: number): void {
    const known = this.#byStart.get(start);
    if (!known) this.#byStart.set(start, [at]);
    else if (known.at(-1) !== at) known.push(at);
  }

  /** The lines with a word that begins so, in their order; `dated`: and all with a day. */
  with(beginnings: readonly string[], dated: boolean): SearchLine[] {
    const found = new Set(dated ? this.#dated : []);
    for (const beginning of beginnings) for (const at of this.#starting(beginning)) found.add(at);
    return [...found].sort((a, b) => a - b).map((at) => this.lines[at]!);
  }

  *#starting(beginning: string): Generator<number> {
    const isWhole = beginning.length >= BEGINNING || beginning.startsWith(SKELETON);
    if (isWhole)
      yield* (
        this.#byStart.get(beginning.startsWith(SKELETON) ? beginning : beginning.slice(0, BEGINNING)) ?? []
      );
    else for (const [start, lines] of this.#byStart) if (start.startsWith(beginning)) yield* lines;
  }
}
