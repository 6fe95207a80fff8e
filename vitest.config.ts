// The test projects: unit tests in Node, and the built extension in each browser. What takes longest starts first.
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

/** These need Chromium whatever the project: its network log tells every request. */
const CHROMIUM_ONLY = ['test/e2e/silence.browser.test.ts'];

/** Two on two cores: with more, the machine would be tested instead of the extension. */
const BROWSERS_AT_ONCE = 2;

const browserTests = (name: string, browser: string, exclude: string[]): TestProjectConfiguration => ({
  test: {
    name,
    environment: 'node',
    include: ['test/e2e/**/*.browser.test.ts'],
    exclude,
    env: { VARIORUM_BROWSER: browser },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: BROWSERS_AT_ONCE,
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // guards against a hang; no test needs nearly as long
          testTimeout: 60_000,
        },
      },
      browserTests('chromium', 'Chromium', []),
      browserTests('firefox', 'Firefox', CHROMIUM_ONLY),
    ],
  },
});
