// The browsers on this machine, and a driver for each. Under CI a missing one is a failure; elsewhere its tests are skipped.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import paths from '../browser-paths.json';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';

export const DIST = join(import.meta.dirname, '../../dist');
/** The build with the page of fixtures, which reads pages of localhost too. */
export const FIXTURES = join(DIST, 'fixtures');

const firstOf = (paths: (string | undefined)[]) =>
  paths.find((p): p is string => p !== undefined && existsSync(p));

const CHROMIUM = firstOf([process.env['CHROMIUM_BIN'], ...paths.chromium]);
const FIREFOX = firstOf([process.env['FIREFOX_BIN'], ...paths.firefox]);

export const chromiumPath = () => CHROMIUM;
export const firefoxPath = () => FIREFOX;

export type BrowserName = 'Chromium' | 'Firefox';

export interface Browser {
  name: BrowserName;
  launch: ((port: number) => Promise<Driver>) | null;
}

const ALL: Browser[] = [
  {
    name: 'Chromium',
    launch: CHROMIUM
      ? (port) => launchChromium({ executable: CHROMIUM, extension: join(DIST, 'chrome'), port })
      : null,
  },
  {
    name: 'Firefox',
    launch: FIREFOX
      ? (port) => launchFirefox({ executable: FIREFOX, extension: join(DIST, 'firefox'), port })
      : null,
  },
];

/** The browser of the project that runs these tests; both where none is named, as in benches. */
const NAMED = process.env['VARIORUM_BROWSER'];
export const BROWSERS = ALL.filter(({ name }) => !NAMED || name === NAMED);

/** Whether tests that need this browser belong to the project that runs. */
export const inProject = (name: BrowserName) => BROWSERS.some((b) => b.name === name);
