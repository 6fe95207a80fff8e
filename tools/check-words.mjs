// Finds words of the old dialect (tools/words.json: which, and what to write instead) in comments, documentation and the English
// texts of the interface.
//   node tools/check-words.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Sources, of which comments are checked. */
const CODE = /^(?:src|tools|test|bench)\/.*\.(?:ts|tsx|mjs)$/;
/** What readers and contributors see in English. */
const PROSE = /^(?:docs\/.*|[A-Z]+)\.md$|^src\/i18n\/locales\/en\.(?:json|ts)$/;
const { words } = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));

/**
 * The words found in the comments of a source text: each with its line, counted from 1, and what to write instead.
 * @param {string} text
 * @returns {{ line: number, word: string, instead: string }[]}
 */
export function wordsIn(text) {
  return commentsIn(text).flatMap(({ line, comment }) => hitsIn(comment).map((hit) => ({ line, ...hit })));
}

/** @returns {{ word: string, instead: string }[]} */
const hitsIn = (line) =>
  words.flatMap(({ pattern, instead }) =>
    [...line.matchAll(new RegExp(`\\b(?:${pattern})\\b`, 'gi'))].map(([word]) => ({ word, instead })),
  );

/** The comments of a source text, a line at a time. A `//` or a `*` at a line's start, and what follows `// ` after code. */
function commentsIn(text) {
  return text.split('\n').flatMap((content, i) => {
    const comment = /^\s*(?:\/\/|\/\*\*?|\*)(.*)$/.exec(content) ?? /\s\/\/ (.*)$/.exec(content);
    return comment ? [{ line: i + 1, comment: comment[1] }] : [];
  });
}

/**
 * The same for a text that readers see, all of which counts: documentation, or the texts of the interface.
 * @param {string} text
 * @returns {{ line: number, word: string, instead: string }[]}
 */
export const wordsInProse = (text) =>
  text.split('\n').flatMap((line, i) => hitsIn(line).map((hit) => ({ line: i + 1, ...hit })));

function main() {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => existsSync(file));
  const hits = files.flatMap((file) => {
    const find = CODE.test(file) ? wordsIn : PROSE.test(file) ? wordsInProse : null;
    return find ? find(readFileSync(file, 'utf8')).map((hit) => ({ file, ...hit })) : [];
  });
  for (const { file, line, word, instead } of hits) console.error(`${file}:${line}: “${word}”: ${instead}`);
  return hits.length ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) process.exit(main());
