// A pack of events, published on a host of this machine that the browser may ask from the start.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { SAMPLE } from '../unit/record/import/sample';
import { FIXTURES, chromiumPath, type Browser } from './browsers';
import { launchChromium } from './chromium';
import type { Driver } from './driver';
import { hostPack, publishGed, type Host } from './host';
import { started } from './started';

/** The published rows, headers first. */
export const ROWS = SAMPLE.trimEnd().split('\n');

/** What the suite gets once its browser runs. */
interface Given {
  browser: Driver;
  host: Host;
  /** Of the pack. */
  address: string;
}

/** Publishes a pack before a suite and starts its browser; both end after it. `publish` puts another in the pack's place. */
export function publishedPack({ name, launch }: Browser, give: (given: Given) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-host-'));
  const out = join(folder, 'out');
  const publish = async (rows: readonly string[], title: string) => {
    const file = join(folder, 'events.csv');
    writeFileSync(file, `${rows.join('\n')}\n`);
    await publishGed(file, out, title);
  };
  beforeAll(() => publish(ROWS, 'The events'));
  // no driver can answer Chromium's question for a permission: its build has this one host from the start
  const allowed =
    launch && name === 'Chromium'
      ? (port: number) => launchChromium({ executable: chromiumPath()!, extension: FIXTURES, port })
      : launch;
  started({ name, launch: allowed }, (browser, pages) =>
    give({ browser, host: hostPack(pages, out), address: `http://localhost:${pages.port}/published/` }),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { out, publish };
}
