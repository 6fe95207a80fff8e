// Builds the page of fixtures, every component in every state, and takes its pictures in all that a reader may have set:
// npm run fixtures -- FOLDER [LANGUAGE]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../test/e2e/browsers';
import { launchChromium } from '../test/e2e/chromium';
import { buildFixtures } from '../test/fixtures/build';

const folder = process.argv[2] ?? join(import.meta.dirname, '../dist/pictures');
const executable = chromiumPath();
if (!executable) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
mkdirSync(folder, { recursive: true });
const browser = await launchChromium({ executable, extension: await buildFixtures(), port: 9 });

const WIDE = 2000;
/** A phone, and also 1280 pixels at 400 %: what WCAG asks a page to reflow to. */
const NARROW = 320;
/** The language that readers may have chosen; English when none is named. */
const chosen = process.argv[3];
for (const [name, width, set] of [
  ['light', WIDE, {}],
  ['dark', WIDE, { scheme: 'dark' }],
  ['forced-colours', WIDE, { forcedColors: true }],
  ['narrow', NARROW, {}],
  ...(chosen ? [] : [['rtl', WIDE, { language: 'ar' }] as const]),
] as const) {
  const page = await browser.popup('fixtures');
  const language = chosen ?? ('language' in set ? set.language : null);
  if (language) {
    await page.evaluate(`chrome.storage.sync.set({ settings: { language: '${language}' } })`);
    await page.evaluate('void location.reload()');
    await new Promise((resolve) => setTimeout(resolve, 800));
  }
  await page.viewport(width, 900);
  if ('scheme' in set) await page.scheme(set.scheme);
  if ('forcedColors' in set) await page.forcedColors();
  await new Promise((resolve) => setTimeout(resolve, 300));
  await page.screenshot(join(folder, `fixtures-${name}.png`), true);
  await page.close();
}
await browser.close();
console.log(`pictures of the fixtures are in ${folder}`);
