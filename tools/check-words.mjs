// Finds words of the old dialect in comments (tools/words.json says which, and what to write instead).
//   node tools/check-words.mjs            fails when a file has more of them than words-allowed.json lets it
//   node tools/check-words.mjs --update   lowers what is allowed to what is there; it never raises it
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ALLOWED = join(import.meta.dirname, 'words-allowed.json');
const CHECKED = ['src', 'tools', 'test', 'bench'];
const { words } = JSON.parse(readFileSync(join(import.meta.dirname, 'words.json'), 'utf8'));

/**
 * The words found in the comments of a source text: each with its line, counted from 1, and what to write instead.
 * @param {string} text
 * @returns {{ line: number, word: string, instead: string }[]}
 */
export function wordsIn(text) {
  return commentsIn(text).flatMap(({ line, comment }) =>
    words.flatMap(({ pattern, instead }) =>
      [...comment.matchAll(new RegExp(`\\b(?:${pattern})\\b`, 'gi'))].map(([word]) => ({
        line,
        word,
        instead,
      })),
    ),
  );
}

/** The comments of a source text, a line at a time. A `//` or a `*` at a line's start, and what follows `// ` after code. */
function commentsIn(text) {
  return text.split('\n').flatMap((content, i) => {
    const comment = /^\s*(?:\/\/|\/\*\*?|\*)(.*)$/.exec(content) ?? /\s\/\/ (.*)$/.exec(content);
    return comment ? [{ line: i + 1, comment: comment[1] }] : [];
  });
}

function main(update) {
  const files = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...CHECKED],
    {
      encoding: 'utf8',
    },
  )
    .split('\0')
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && existsSync(file));
  const allowed = JSON.parse(readFileSync(ALLOWED, 'utf8'));
  const found = Object.fromEntries(
    files.map((file) => [file, wordsIn(readFileSync(file, 'utf8'))]).filter(([, hits]) => hits.length),
  );
  if (update) {
    const lowered = Object.entries(allowed)
      .map(([file, count]) => [file, Math.min(count, found[file]?.length ?? 0)])
      .filter(([, count]) => count > 0);
    writeFileSync(ALLOWED, `${JSON.stringify(Object.fromEntries(lowered), null, 2)}\n`);
  }
  const over = Object.entries(found).filter(([file, hits]) => hits.length > (allowed[file] ?? 0));
  for (const [file, hits] of over)
    for (const { line, word, instead } of hits) console.error(`${file}:${line}: “${word}”: ${instead}`);
  return over.length ? 1 : 0;
}

if (import.meta.filename === process.argv[1]) process.exit(main(process.argv.includes('--update')));
