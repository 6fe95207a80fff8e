// Finds files whose paths differ only in case: where file names ignore case, one of them would replace the other, and an
// import of one would find the other. Compares without extensions, since imports leave them out.
import { execFileSync } from 'node:child_process';

const SOURCES = /\.(ts|tsx|js|mjs)$/;

/** Pairs of paths that cannot both exist, or both be imported, where case is ignored. */
export function clashesAmong(paths) {
  const met = new Map();
  const clashes = [];
  for (const path of paths) {
    for (const key of new Set([path, path.replace(SOURCES, '')].map((p) => p.toLowerCase()))) {
      const other = met.get(key);
      const onlyExtension = other?.replace(SOURCES, '') === path.replace(SOURCES, '');
      if (other !== undefined && !onlyExtension) clashes.push([other, path]);
      met.set(key, path);
    }
  }
  return clashes;
}

if (import.meta.filename === process.argv[1]) {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const clashes = clashesAmong(files.split('\0').filter(Boolean));
  for (const pair of clashes) console.error(`differ only in case: ${pair.join(' and ')}`);
  process.exit(clashes.length ? 1 : 0);
}
