// The journal over Chromium's own database, at 100, 1,000 and 10,000 pages: in a page served to a plain Chromium.
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumPath } from '../../test/e2e/browsers';
import type { Measured } from './in-browser';
import { spread } from './sizes';

const SIZES = [100, 1000, 10_000];

export async function measureStore(): Promise<void> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
  const server = await createServer({ configFile: false, logLevel: 'error', server: { port: 0 } });
  await server.listen();
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls!.local[0]!}bench/journal/blank.html`);
    for (const size of SIZES) {
      const { pages, bytes, open, match, add } = await page.evaluate<Measured>(
        `import('/bench/journal/in-browser.ts').then((m) => m.measure(${size}))`,
      );
      console.log(`${pages} pages, ${(bytes / 1e6).toFixed(1)} MB, in Chromium's database: opened ${spread(open)}; matched ${spread(match)}; added ${spread(add)}`); // prettier-ignore
    }
  } finally {
    await browser.close();
    await server.close();
  }
}
