// Opens the demonstration page, with a disputed figure, an event that the record lacks and one in the background, in Chromium with a build of the extension. With a display the window stays open; without
// one the reading is printed and screenshots are saved.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromiumPath } from '../test/e2e/browsers';
import { launchChromium } from '../test/e2e/chromium';
import type { Reading } from '../src/model/reading';
import { placeOf, until, whenMarked, type Driver } from '../test/e2e/driver';
import { servePages } from '../test/e2e/server';

const ROOT = join(import.meta.dirname, '..');
const SHOTS = join(ROOT, 'dist/screenshots');
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** Shows the demonstration page with the extension in a folder; ends when the window is closed, if there is one. */
export async function demonstrate(extension: string): Promise<void> {
  const executable = chromiumPath();
  if (!executable) throw new Error('Chromium was not found. Install it, or set CHROMIUM_BIN to its path.');
  const headless = !hasDisplay();
  const pages = await servePages(join(ROOT, 'demo'));
  const browser = await launchChromium({ executable, extension, port: pages.port, headless });
  try {
    await browser.open(`http://localhost:${pages.port}/start`);
    await whenMarked(browser, 'marked the article');
    if (headless) await report(browser);
    else {
      console.log(
        'The demonstration page is open. Rest the pointer on a marked figure. Close the window to stop.',
      );
      await browser.closed;
    }
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function report(browser: Driver): Promise<void> {
  const { stdout } = spawnSync(process.execPath, ['tools/cli.mjs', 'read', '--json', 'demo/start.html'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { figures, incidents, mentions } = JSON.parse(stdout) as Reading;
  console.log('No display was found, so the demonstration page was read without a window.\n');
  console.log(`Marked: ${mentions.length} names, ${incidents.length} incidents, ${figures.length} figures`);
  for (const { text, measure, comparison } of figures)
    console.log(`  ${measure}: “${text}” ${comparison ? `– ${comparison.status}` : ''}`);
  mkdirSync(SHOTS, { recursive: true });
  await browser.screenshot(join(SHOTS, 'marks.png'));
  const at = await browser.evaluate<{ x: number; y: number }>(placeOf('four'));
  await browser.mouse(at.x, at.y);
  await until(
    () => browser.shown(),
    (s) => s.card !== null,
    'opened a card',
  );
  await browser.screenshot(join(SHOTS, 'card.png'));
  const folder = relative(process.cwd(), SHOTS);
  console.log(`\nScreenshots: ${folder}/marks.png and ${folder}/card.png`);
  console.log('All details: npm run --silent read -- demo/start.html');
}
