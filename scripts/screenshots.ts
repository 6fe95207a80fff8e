// Takes the pictures of README from the real extension: npm run screenshots (after npm run build).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../test/browser/browsers';
import { placeOf, until } from '../test/browser/driver';
import { servePages } from '../test/browser/server';

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs/images');

const pages = await servePages(join(ROOT, 'demo'));
const launch = BROWSERS.find((b) => b.name === 'Chromium')?.launch;
if (!launch) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const browser = await launch(pages.port);
mkdirSync(IMAGES, { recursive: true });

async function card(text: string, name: string): Promise<void> {
  await browser.open('http://www.shafaq.com/article');
  await until(
    () => browser.evaluate<number>('CSS.highlights.size'),
    (n) => n > 0,
    'marked',
  );
  const at = await browser.evaluate<{ x: number; y: number }>(placeOf(text));
  await browser.mouse(at.x, at.y);
  await until(
    () => browser.shown(),
    (s) => s.card !== null,
    'opened a card',
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  await browser.screenshot(join(IMAGES, `${name}.png`));
}

await browser.viewport(1000, 760);
await card('four', 'figure');
await card('Kata’ib Hizballah', 'group');
await browser.scheme('dark');
await card('six', 'dark');
await browser.scheme('light');
await browser.viewport(390, 760);
await card('four', 'narrow');
const popup = await browser.popup();
await until(
  () => popup.text(),
  (t) => t.includes('found'),
  'summed up',
);
await popup.screenshot(join(IMAGES, 'popup.png'));
await browser.close();
await pages.close();
