// Opens the demonstration article in Chromium with the demo build. With a display the window stays open; without one the
// reading is printed and screenshots are saved.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromiumPath } from '../test/e2e/browsers';
import { launchChromium } from '../test/e2e/chromium';
import { placeOf, until } from '../test/e2e/driver';
import { servePages } from '../test/e2e/server';

const ROOT = join(import.meta.dirname, '..');
const SHOTS = join(ROOT, 'dist/screenshots');
const visible =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const pages = await servePages(join(ROOT, 'demo'));
const executable = chromiumPath();
if (!executable) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const browser = await launchChromium({
  executable,
  extension: join(ROOT, 'dist/demo'),
  port: pages.port,
  headless: !visible,
});
await browser.open(`http://localhost:${pages.port}/article`);
await until(
  () => browser.evaluate<number>('CSS.highlights.size'),
  (n) => n > 0,
  'marked the article',
);
if (visible) {
  console.log('The demonstration article is open. Rest on a marked figure. Close the window to end.');
  await browser.closed;
} else {
  console.log('There is no display: the article is read unseen.\n');
  const shown = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli/read.ts'), join(ROOT, 'demo/article.html')],
    { encoding: 'utf8' },
  );
  console.log(shown.stdout);
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
  console.log(`Screenshots: ${relative(process.cwd(), SHOTS)}/marks.png and card.png`);
}
await browser.close();
await pages.close();
