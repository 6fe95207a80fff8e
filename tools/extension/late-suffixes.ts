// tldts numbers its whole list of public suffixes when it is loaded, a tenth of the background's start; few answers need the
// list. This moves that loop to the first look-up.
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

/** Fails the build when the module is not as expected. */
export function lateSuffixes(): Plugin {
  return {
    name: 'late-suffixes',
    transform: {
      filter: { id: /\/tldts\/dist\/es6\/src\/suffix-trie\.js$/ },
      handler(code) {
        const late = withLateSuffixes(code);
        if (late === null) this.error('suffix-trie.js of tldts no longer numbers its suffixes as expected');
        return { code: late, map: null };
      },
    },
  };
}
