// The test projects: unit tests in Node, the content script and components in a real DOM, and the built extension in each browser.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { LongestFirst } from './test/longest-first.mjs';
import paths from './test/browser-paths.json' with { type: 'json' };

/** These need Chromium whatever the project: its network log tells every request. */
const CHROMIUM_ONLY = ['test/e2e/silence.browser.test.ts'];
/** These need Firefox: private windows and a small disk. */
const FIREFOX_ONLY = ['test/e2e/firefox-only.browser.test.ts'];

/** On two cores: tests wait for a browser about a third of the time. */
const BROWSERS_AT_ONCE = 3;

const browserTests = (name: string, browser: string, exclude: string[]): TestProjectConfiguration => ({
  test: {
    name,
    environment: 'node',
    include: ['test/e2e/**/*.browser.test.ts'],
    exclude,
    env: { VARIORUM_BROWSER: browser },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // each file starts a browser of its own; what they import is loaded once
    isolate: false,
    maxWorkers: BROWSERS_AT_ONCE,
    sequence: { groupOrder: 1 },
  },
});

const CHROMIUM = [process.env['CHROMIUM_BIN'], ...paths.chromium].find((p) => p && existsSync(p));
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests that run inside Chromium. */
const domTests: TestProjectConfiguration = {
  optimizeDeps: {
    // a dependency that is found late reloads running tests
    include: [
      '@floating-ui/dom',
      'axe-core',
      'idb',
      'parse5',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/test-utils',
      'valibot',
      'webextension-polyfill',
    ],
  },
  test: {
    name: 'dom',
    include: ['test/dom/**/*.test.{ts,tsx}'],
    setupFiles: ['test/dom/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(CHROMIUM && { executablePath: CHROMIUM }), args: CHROMIUM_FLAGS },
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1000, height: 800 } }],
    },
  },
};

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          // no module keeps state that tests would share: each worker loads the sources once, a third of the time
          pool: 'threads',
          isolate: false,
          // Vitest leaves one core to itself: on two, all files would run one after another
          maxWorkers: availableParallelism(),
          // guards against a hang; no test needs nearly as long
          testTimeout: 240_000,
        },
      },
      domTests,
      browserTests('chromium', 'Chromium', FIREFOX_ONLY),
      browserTests('firefox', 'Firefox', CHROMIUM_ONLY),
    ],
  },
});
