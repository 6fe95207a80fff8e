// Mutation tests: which faults the unit tests would miss. `npm run test:mutation` runs every room, `-- dates` one.
import { rooms } from './tools/mutation-rooms.mjs';

const room = process.env.VARIORUM_ROOM;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: true },
  mutate: room ? rooms[room] : Object.values(rooms).flat(),
  coverageAnalysis: 'perTest',
  // tables at the top of a module: each of their mutants would need all tests
  ignoreStatic: true,
  concurrency: 2,
  // the first run reads the whole record in every worker
  dryRunTimeoutMinutes: 15,
  reporters: ['clear-text', 'html', 'json'],
  htmlReporter: { fileName: `dist/mutation/${room ?? 'all'}.html` },
  jsonReporter: { fileName: `dist/mutation/${room ?? 'all'}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', 'docs/images', 'docs/store', '.cache', 'bench', 'test/e2e', 'test/dom'],
  thresholds: { high: 90, low: 80, break: null },
  // words and messages are data: their mutants say nothing of rules
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
};
