// How soon the page “My record” shows its first events in Chromium, with 10,000 pages in 2,500 events.
import { join } from 'node:path';
import { newEvent } from '../../src/journal/change';
import type { Entry } from '../../src/journal/report';
import { exportJournal } from '../../src/journal/transfer';
import { chromiumPath, DIST } from '../../test/e2e/browsers';
import { launchChromium } from '../../test/e2e/chromium';
import { shows, until, type Driver, type OwnPage } from '../../test/e2e/driver';
import { figure, report } from '../../test/unit/journal/made';

const PAGES = 10_000;
const PER_EVENT = 4;
const DAYS = 300;
const OPENINGS = 12;
/** Events that the page draws at once. */
const SHOWN = 100;
const IMPORT_MS = 240_000;
/** What travels to the browser at once, in characters. */
const PIECE = 2_000_000;

function inventedJournal(): string {
  const entries = Array.from({ length: PAGES }, (_, n): Entry => {
    const event = Math.floor(n / PER_EVENT);
    const day = new Date(Date.UTC(2030, 0, 1 + (event % DAYS))).toISOString().slice(0, 10);
    const place = `t${event}`;
    const url = `https://o${n}.example/x`;
    const made = report(`o${n}`, [figure((n % 40) + 2)], { url, id: `r${n}`, title: `Fire ${event}` });
    const events = made.events.map((e) => ({ ...e, from: day, to: day, place, placeName: `Town ${event}` }));
    const signature = { ...made.signature, place, names: [`n${event}`] };
    return { report: { ...made, published: day, events, signature }, event: `e${event}`, maybe: [], corrections: [], added: Date.now() }; // prettier-ignore
  });
  const events = Array.from({ length: PAGES / PER_EVENT }, (_, n) => newEvent(`e${n}`));
  return exportJournal('', entries, events);
}

async function importInto(page: OwnPage, text: string): Promise<void> {
  await page.evaluate('void (globalThis.pieces = [])');
  for (let i = 0; i < text.length; i += PIECE)
    await page.evaluate(`void globalThis.pieces.push(${JSON.stringify(text.slice(i, i + PIECE))})`);
  await page.evaluate(
    `void (() => { const input = document.querySelector('input[type=file]'); const data = new DataTransfer(); data.items.add(new File(globalThis.pieces, 'journal.json')); input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await shows(page, `Events: ${(PAGES / PER_EVENT).toLocaleString('en')}`, IMPORT_MS);
}

export async function measurePage(): Promise<void> {
  const executable = chromiumPath();
  if (!executable) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
  const browser = await launchChromium({ executable, extension: join(DIST, 'chrome'), port: 9 });
  const first = await browser.popup('journal');
  const empty = await measureOpenings(browser, 0);
  await importInto(first, inventedJournal());
  await first.close();
  const full = await measureOpenings(browser, SHOWN);
  await browser.close();
  console.log(
    `My record: first events of ${PAGES} pages in ${PAGES / PER_EVENT} events shown after ${full}; empty, after ${empty}`,
  );
}

/** How long until something is painted: nothing is before the first events are read. */
async function measureOpenings(browser: Driver, events: number): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < OPENINGS; n++) {
    const page = await browser.popup('journal');
    await until(
      () => page.evaluate<number>(`document.querySelectorAll('.event').length`),
      (shown) => shown >= events,
      'showed the events',
    );
    times.push(
      await until(
        () =>
          page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`),
        (ms) => ms > 0,
        'painted something',
      ),
    );
    await page.close();
  }
  times.sort((a, b) => a - b);
  const [median, longest] = [times[OPENINGS / 2]!, times.at(-1)!].map(Math.round);
  return `${median} ms (median of ${OPENINGS}, ${longest} at most)`;
}
