// Finds files whose paths differ only in case: where file names ignore case, one of them would replace the other, and an
// import of one would find the other. Compares without extensions, since imports leave them out.
import { execFileSync } from 'node:child_process';

const SOURCES = /\.(ts|tsx|js|mjs)$/;

/**
 * Pairs of paths that cannot both exist, or both be imported, where case is ignored.
 * @param {readonly string[]} paths
 * @returns {[string, string][]}
 */
export function clashesAmong(paths) {
  const bare = (path) => path.replace(SOURCES, '');
  const first = new Map();
  return paths.flatMap((path) => {
    const keys = [path, bare(path)].map((key) => key.toLowerCase());
    const other = keys.map((key) => first.get(key)).find(Boolean);
    for (const key of keys) first.set(key, path);
    // one.ts beside one.mjs is no clash of case
    return other !== undefined && bare(other) !== bare(path) ? [[other, path]] : [];
  });
}

if (import.meta.filename === process.argv[1]) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const clashes = clashesAmong(files.split('\0').filter(Boolean));
  for (const pair of clashes) console.error(`differ only in case: ${pair.join(' and ')}`);
  process.exit(clashes.length ? 1 : 0);
}
