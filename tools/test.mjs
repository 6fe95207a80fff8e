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
  types: () => [commandFile('tsc', 'typescript-native'), ['--noEmit']],
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
/** Runs checks one after another. */
const checks = async (...names) => {
  for (const name of names) await tally.check(name, ...CHECKS[name]());
};
const unit = () => tally.suite('unit tests', ['unit'], args);
const dom = async () => {
  if (ensureBrowsers(['chromium']).length) process.exit(1);
  await tally.suite('tests in a DOM', ['dom'], args);
};
const browsers = async () => {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  await tally.suite('tests in browsers', ['chromium', 'firefox'], args);
  if (missing.length) console.log(`Tests in ${missing.join(' and ')} were skipped.`);
};

// Each check has one thread, and so has the browser of the tests in a DOM: two lanes that take about as long, for two cores.
const RUNS = {
  all: async () => {
    const others = checks('types', 'words', 'names', 'format', 'dead', 'imports', 'build', 'size', 'firefox');
    await Promise.all([checks('lint').then(dom), others.then(unit)]);
    await browsers();
  },
  fast: async () => {
    await Promise.all([checks('lint'), checks('types', 'words', 'names')]);
    await unit();
  },
  unit,
  dom,
  e2e: async () => {
    await checks('build');
    await browsers();
  },
};
if (!RUNS[which]) throw new Error(`tools/test.mjs ${which}: none of ${Object.keys(RUNS).join(', ')}`);
await RUNS[which]();
tally.end();
