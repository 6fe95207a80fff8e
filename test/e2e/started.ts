// Starts a browser and the test pages before a suite, and ends both after it.
import { afterAll, beforeAll } from 'vitest';
import type { Browser } from './browsers';
import type { Driver } from './driver';
import { servePages, type Pages } from './server';

/** A guard against a hang: a browser starts within seconds on an idle machine. */
const START_MS = 120_000;

/** Gives the suite its browser once it runs. Throws in a suite whose browser this machine lacks. */
export function started({ name, launch }: Browser, give: (browser: Driver, pages: Pages) => void): void {
  let pages: Pages | undefined;
  let browser: Driver | undefined;
  beforeAll(async () => {
    if (!launch) throw new Error(`${name} is needed here and was not found`);
    pages = await servePages();
    browser = await launch(pages.port);
    give(browser, pages);
  }, START_MS);
  afterAll(async () => {
    await browser?.close();
    await pages?.close();
  });
}
