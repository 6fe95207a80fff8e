// The browsers on this machine, and a driver for each. Under CI a missing one is a failure; elsewhere it is said.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import paths from '../browser-paths.json';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { launchFirefox } from './firefox';

export const DIST = join(import.meta.dirname, '../../dist');
const firstOf = (paths: (string | undefined)[]) =>
  paths.find((p): p is string => p !== undefined && existsSync(p));

const CHROMIUM = firstOf([process.env['CHROMIUM_BIN'], ...paths.chromium]);
const FIREFOX = firstOf([process.env['FIREFOX_BIN'], ...paths.firefox]);

export const chromiumPath = () => CHROMIUM;
export const firefoxPath = () => FIREFOX;

export interface Browser {
  name: string;
  launch: ((port: number) => Promise<Driver>) | null;
}

export const BROWSERS: Browser[] = [
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
