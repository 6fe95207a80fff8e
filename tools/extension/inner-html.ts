// Preact can set innerHTML; we never do, and reviewers' checks rightly ask. This takes the assignment out of its source.
import type { Plugin } from 'vite';
import { textOf } from './finished';

const ASSIGNMENT = /\b\w+\.innerHTML=\w+\.__html/;
/** An assignment to innerHTML as minifiers write it; comparisons are harmless. */
const LEFT = /\.innerHTML\s*=(?!=)/;

/** Fails the build when Preact's assignment is not where it was, or when another one got into a finished script. */
export function withoutInnerHTML(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'post',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler(code) {
        if (!ASSIGNMENT.test(code)) this.error('preact.mjs no longer sets innerHTML as expected');
        return { code: code.replace(ASSIGNMENT, 'void 0'), map: null };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!file.fileName.endsWith('.js')) continue;
          const code = file.type === 'chunk' ? file.code : textOf(file.source);
          if (LEFT.test(code)) this.error(`${file.fileName} sets innerHTML`);
        }
      },
    },
  };
}
