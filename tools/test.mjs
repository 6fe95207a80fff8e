// Runs the checks and tests, and ends with one line that counts.
//   npm test                    everything
//   npm run test:fast           types, lint, unit tests
//   npm run test:unit|dom|e2e   one suite; arguments after -- go to Vitest: npm run test:e2e -- packs
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensurePackages, orExit, requirePackages, usePackages } from './lib/packages.mjs';
import { commandFile } from './lib/spawn.mjs';
import { Tally } from './lib/run.mjs';

/** The checks: a name, a package and its command, or a script of ours; and arguments. */
const CHECKS = {
  types: () => [commandFile('tsc', 'typescript'), ['--noEmit']],
  lint: () => [commandFile('eslint'), ['.', '--max-warnings', '0', '--cache', '--cache-location', CACHE]],
  words: () => ['tools/check-words.mjs', []],
  names: () => ['tools/check-names.mjs', []],
  format: () => [commandFile('prettier'), ['--check', '--log-level', 'warn', '.']],
  dead: () => [commandFile('knip'), []],
  imports: () => [
    commandFile('depcruise', 'dependency-cruiser'),
    ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ],
  build: () => ['tools/build.mjs', ['--fixtures']],
  size: () => ['tools/size.mjs', []],
  firefox: () => [
    commandFile('web-ext'),
    ['lint', '--warnings-as-errors', '--source-dir', 'dist/firefox', '--no-config-discovery'],
  ],
};
const CACHE = 'node_modules/.cache/eslint/';

const [which = 'all', ...args] = process.argv.slice(2);
orExit(which === 'all' ? ensurePackages : requirePackages);
usePackages();
const tally = new Tally();
const checks = (...names) => {
  for (const name of names) tally.check(name, ...CHECKS[name]());
};
const unit = () => tally.suite('unit tests', ['unit'], args);
const dom = () => {
  if (ensureBrowsers(['chromium']).length) process.exit(1);
  tally.suite('tests in a DOM', ['dom'], args);
};
const browsers = () => {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  tally.suite('tests in browsers', ['chromium', 'firefox'], args);
  if (missing.length) console.log(`Tests in ${missing.join(' and ')} were skipped.`);
};

const RUNS = {
  all: () => {
    checks('types', 'lint', 'words', 'names', 'format', 'dead', 'imports', 'build', 'size', 'firefox');
    unit();
    dom();
    browsers();
  },
  fast: () => {
    checks('types', 'lint', 'words', 'names');
    unit();
  },
  unit,
  dom,
  e2e: () => {
    checks('build');
    browsers();
  },
};
if (!RUNS[which]) throw new Error(`tools/test.mjs ${which}: none of ${Object.keys(RUNS).join(', ')}`);
RUNS[which]();
tally.end();
