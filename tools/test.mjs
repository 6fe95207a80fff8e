// Everything that must hold: types, lint, dead code, import directions, both builds, size budget, Firefox's linter, data
// checks, unit tests, and browser tests in both browsers. Ends with one line that counts.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
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
  return { good: status === 0, output: stdout + stderr };
}

function check(name, command, args) {
  const { good, output } = step(name, command, args);
  tally[good ? 'passed' : 'failed']++;
  if (!good) console.log(output);
}

const npmCheck = (name) => check(`check:${name}`, 'npm', ['run', '--silent', `check:${name}`]);

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
  rmSync(report, { force: true });
  const { good, output } = step(name, 'npx', args);
  let counts;
  try {
    counts = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // it ended before it could report
    counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, testResults: [] };
  }
  // what failed comes first: who reads a log from its top needs no more
  for (const told of failuresOf(counts)) console.log(told);
  if (!good) console.log(output);
  tally.passed += counts.numPassedTests;
  tally.failed += counts.numFailedTests || (good ? 0 : 1);
  tally.skipped += counts.numPendingTests;
}

/** Each failed test with the beginning of what it said, and each file that failed as a whole. */
function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((t) => t.status === 'failed');
    const told = failed.map((t) => `  ${t.fullName}\n    ${startOf(t.failureMessages.join('\n'))}`);
    return status === 'failed' && !failed.length ? [`  ${name}\n    ${startOf(message)}`] : told;
  });
}

const startOf = (text) => text.slice(0, 700).trim().replaceAll('\n', '\n    ');

for (const name of ['types', 'lint', 'format', 'dead', 'imports']) npmCheck(name);
check('build', process.execPath, ['tools/build.mjs']);
for (const name of ['size', 'firefox']) npmCheck(name);
suite('unit tests', 'unit');
suite('browser tests', 'browser');
if (missing.length) console.log(`Browser tests without ${missing.join(' and ')}: see above.`);
console.log(`${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`);
process.exit(tally.failed ? 1 : 0);
