// Runs checks and test suites one after another, prints a line for each, and counts.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandFile } from './spawn.mjs';

const REPORTS = 'node_modules/.cache/variorum';
/** How much of a failure's message is printed before the whole output. */
const LONGEST_MESSAGE = 700;

export class Tally {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** Runs a Node script; its output is printed only when it fails. */
  check(name, file, args = []) {
    const { good, output } = step(name, file, args);
    if (good) this.passed++;
    else this.failed++;
    if (!good) console.log(output);
  }

  /** Runs projects of Vitest as one suite and counts their tests. */
  suite(name, projects, args = []) {
    const report = join(REPORTS, `${projects.join('-')}.json`);
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
    const { good, output } = step(name, commandFile('vitest'), [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ]);
    const counts = readReport(report);
    for (const failure of failuresOf(counts)) console.log(failure);
    if (!good) console.log(output);
    this.passed += counts.numPassedTests;
    this.failed += counts.numFailedTests || (good ? 0 : 1);
    this.skipped += counts.numPendingTests + counts.numTodoTests;
  }

  /** Prints the closing line and ends the process. */
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`);
    process.exit(this.failed ? 1 : 0);
  }
}

function step(name, file, args) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return { good: status === 0, output: stdout + stderr };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // it ended before it could report
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  }
}

/** Each failed test with the beginning of its message, and each file that failed as a whole. */
function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const lines = failed.map((test) => `  ${test.fullName}\n    ${startOf(test.failureMessages.join('\n'))}`);
    return status === 'failed' && !failed.length ? [`  ${name}\n    ${startOf(message)}`] : lines;
  });
}

const startOf = (text) => text.slice(0, LONGEST_MESSAGE).trim().replaceAll('\n', '\n    ');
