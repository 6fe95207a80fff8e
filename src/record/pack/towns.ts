// Towns that are no entities, each with the country that it lies in: evidence for where something happened, never marked.

import { splitSections } from './sections';

/** The towns of a core pack, as seeds/towns.txt has them; empty when it has none. Throws a PackError when the bytes are damaged. */
export const townsText = (pack: ArrayBuffer): string =>
  new TextDecoder().decode(splitSections(pack).get('towns'));

/**
 * Looks up a town by its name in folded words. `bytes`: a line for each country, its code and the names of its towns with tabs
 * between them. Reads them on the first question, since few pages ask.
 */
export function townsOf(bytes: () => Uint8Array | undefined): (name: string) => string | undefined {
  let countries: Map<string, string> | undefined;
  return (name) => {
    countries ??= readTowns(new TextDecoder().decode(bytes()));
    return countries.get(name);
  };
}

const CODE_LENGTH = 2;

const readTowns = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .filter(Boolean)
      .flatMap((line) => {
        const code = line.slice(0, CODE_LENGTH);
        return line
          .slice(CODE_LENGTH + 1)
          .split('\t')
          .map((name): [string, string] => [name, code]);
      }),
  );
