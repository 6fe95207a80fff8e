import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import paths from './test/browser-paths.json' with { type: 'json' };

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

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/dom/**'],
          // a guard against what hangs; the first start of the command compiles all of it
          testTimeout: 60_000,
        },
      },
      {
        // a real DOM: the tests run inside Chromium
        optimizeDeps: {
          // found late, a dependency reloads the tests that run
          include: [
            '@floating-ui/dom',
            'axe-core',
            'idb',
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
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['test/e2e/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
