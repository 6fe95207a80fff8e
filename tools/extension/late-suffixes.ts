// tldts numbers its whole list of public suffixes when it is loaded, a tenth of the background's start; few answers need the
// list. This moves that loop to the first look-up. The text of the list stays one string: as a constant it would be written out at
// each of its uses, 68 KB a time.
import type { Plugin } from 'vite';

const LOOP = /^for \(let node = 0, offset = 0; node < numberOfNodes; node \+= 1\) \{\n[\s\S]*?^\}$/m;
const LOOKUP = /^export default function suffixLookup\([^)]*\) \{$/m;

/** tldts’s module of suffixes with its loop moved. Null when the module is not as expected. */
export function withLateSuffixes(code: string): string | null {
  if (!LOOP.test(code) || !LOOKUP.test(code)) return null;
  return code
    .replace(LOOP, (loop) => `let numbered = false;\nfunction number() {\nnumbered = true;\n${loop}\n}`)
    .replace(LOOKUP, (head) => `${head}\nif (!numbered) number();`);
}

const TEXT = /^export const labelText = ("[^"\\\n]*");$/m;

/** tldts’s module of data with its text made by a call, which is not written out elsewhere. Null when it is not as expected. */
export const withSharedText = (code: string): string | null =>
  TEXT.test(code) ? code.replace(TEXT, "export const labelText = JSON.parse('$1');") : null;

/** Fails the build when a module is not as expected. */
export function lateSuffixes(): Plugin {
  return {
    name: 'late-suffixes',
    transform: {
      filter: { id: /\/tldts\/dist\/es6\/src\/(?:suffix-trie|data\/trie)\.js$/ },
      handler(code, id) {
        const late = id.endsWith('suffix-trie.js') ? withLateSuffixes(code) : withSharedText(code);
        if (late === null) this.error(`${id} is not as expected`);
        return { code: late, map: null };
      },
    },
  };
}
