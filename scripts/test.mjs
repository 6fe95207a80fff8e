// Everything that must hold: types, lint, dead code, import directions, both builds, size budget, Firefox's linter, data
// checks, unit tests, and browser tests in both browsers. Ends with one line that counts.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ensureBrowsers, ensurePackages } from './ensure.mjs';

ensurePackages();
const missing = ensureBrowsers(['chromium', 'firefox']);
const tally = { passed: 0, failed: 0, skipped: 0 };

function step(name, command, args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: process.env,
  });
  const took = `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${took})`);
  if (status !== 0) console.log(stdout + stderr);
  return status === 0;
}

function check(name) {
  tally[step(`check:${name}`, 'npm', ['run', '--silent', `check:${name}`]) ? 'passed' : 'failed']++;
}

function build() {
  tally[step('build', process.execPath, ['scripts/build.mjs']) ? 'passed' : 'failed']++;
}

function suite(name, project) {
  const report = `node_modules/.cache/${project}.json`;
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const good = step(name, 'npx', args);
  let counts = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    tally.failed++;
  }
  tally.passed += counts.numPassedTests;
  tally.failed += counts.numFailedTests + (!good && counts.numFailedTests === 0 ? 1 : 0);
  tally.skipped += counts.numPendingTests;
}

for (const name of ['types', 'lint', 'format', 'dead', 'imports']) check(name);
build();
for (const name of ['size', 'firefox']) check(name);
suite('unit tests', 'unit');
suite('browser tests', 'browser');
if (missing.length) console.log(`Browser tests without ${missing.join(' and ')}: see above.`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(tally.failed ? 1 : 0);
