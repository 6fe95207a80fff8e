// Runs checks and test suites, prints a line for each as it ends, and counts.
import { spawn } from 'node:child_process';
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
  async check(name, file, args = []) {
    const { good, output } = await step(name, file, args);
    if (good) this.passed++;
    else this.failed++;
    if (!good) console.log(output);
  }

  /** Runs projects of Vitest as one suite and counts their tests. */
  async suite(name, projects, args = []) {
    const report = join(REPORTS, `${projects.join('-')}.json`);
    mkdirSync(REPORTS, { recursive: true });
    rmSync(report, { force: true });
    const { good, output } = await step(name, commandFile('vitest'), [
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

/** Runs a Node script to its end; what it printed, on both streams in the order it came. */
async function step(name, file, args) {
  const started = Date.now();
  const child = spawn(process.execPath, [file, ...args], { stdio: ['inherit', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  const status = await new Promise((done) =>
    child.on('error', (error) => ((output += error.message), done(1))).on('close', done),
  );
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  return { good: status === 0, output };
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
