// How long a reader waits, in Chromium, by the browser's own clock: from the end of a rest on a mark to its card, and
// from a keystroke to results: `npm run bench:surface` after a build.
import { join } from 'node:path';
import { BROWSERS } from '../test/e2e/browsers';
import { placeOf, until, type Point } from '../test/e2e/driver';
import { servePages } from '../test/e2e/server';
import { DWELL_MS } from '../src/content/pointer';

const TIMES = 20;

const pages = await servePages(join(import.meta.dirname, '../demo'));
const launch = BROWSERS.find((b) => b.name === 'Chromium')?.launch;
if (!launch) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const browser = await launch(pages.port);

// the page sees the pointer come to rest, and our element change when a card is drawn; the card itself it cannot see
const WATCH = `void (() => {
  addEventListener('pointermove', (e) => { performance.clearMarks('rest'); performance.mark('rest', { startTime: e.timeStamp }); }, { capture: true });
  window.lookForCard = () => new Promise((done) => {
    const host = document.querySelector('variorum-notes');
    const at = window.restAt;
    const frame = () => {
      const hit = document.elementFromPoint(at.x + 60, at.y + 60);
      if (hit === host) { performance.measure('rest to card', 'rest'); done(performance.getEntriesByName('rest to card').at(-1).duration); }
      else requestAnimationFrame(frame);
    };
    frame();
  });
})()`;

const cards: number[] = [];
for (let i = 0; i < TIMES; i++) {
  await browser.open('http://www.shafaq.com/article');
  await until(
    () => browser.evaluate<number>('CSS.highlights.size'),
    (n) => n > 0,
    'marked',
  );
  await browser.evaluate(WATCH);
  const { x, y } = await browser.evaluate<Point>(placeOf('four'));
  await browser.evaluate(`void (window.restAt = { x: ${x}, y: ${y} })`);
  await browser.mouse(x, y);
  cards.push(await browser.evaluate<number>('window.lookForCard()'));
}

const popup = await browser.popup();
await popup.evaluate(`void document.querySelector('[role=combobox]').focus()`);
for (const letter of 'Kataeb Hizbulah Jan 2024 Baghdad'.slice(0, TIMES)) {
  await popup.type(letter);
  await new Promise((resolve) => setTimeout(resolve, 150));
}
const searches = await popup.evaluate<number[]>(
  `performance.getEntriesByName('variorum results').map((e) => e.duration)`,
);
await browser.close();
await pages.close();

const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const say = (what: string, list: number[]) =>
  console.log(
    `${what}: median ${median(list).toFixed(1)} ms, slowest ${Math.max(...list).toFixed(1)} ms (${list.length} times)`,
  );
say(
  `from rest to card, the ${DWELL_MS} ms of the rest itself taken off`,
  cards.map((ms) => ms - DWELL_MS),
);
say('from keystroke to results', searches);
