// Takes pictures of the real extension (after npm run build): those of README and of the stores, or, with a folder named, every surface
// in light, dark, right-to-left and narrow: npm run screenshots -- FOLDER
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS } from '../test/e2e/browsers';
import { placeOf, until, type OwnPage, type OwnPageName } from '../test/e2e/driver';
import { servePages } from '../test/e2e/server';

const ROOT = join(import.meta.dirname, '..');
const folder = process.argv[2];
const INCIDENT = '&kind=incident&id=2024-01-04-baghdad-nujaba-strike';
const GROUP = '&kind=entity&id=kataib-hezbollah';
const WIDE = 1000;
const NARROW = 390;
/** What stores ask for: 1280 by 800. */
const STORE = join(ROOT, 'docs/store');
const [STORE_WIDTH, STORE_HEIGHT] = [1280, 800];
/** A side panel as browsers open it. */
const PANEL = 420;

const pages = await servePages(join(ROOT, 'demo'));
const launch = BROWSERS.find((b) => b.name === 'Chromium')?.launch;
if (!launch) throw new Error('Chromium was not found. Install it, or name it in CHROMIUM_BIN.');
const browser = await launch(pages.port);
const images = folder ?? join(ROOT, 'docs/images');
mkdirSync(images, { recursive: true });
const file = (name: string) => join(name.startsWith('store-') ? STORE : images, `${name}.png`);

async function article(width: number): Promise<void> {
  await browser.viewport(width, width === STORE_WIDTH ? STORE_HEIGHT : 800);
  await browser.open('http://www.shafaq.com/start');
  await until(
    () => browser.evaluate<number>('CSS.highlights.size'),
    (n) => n > 0,
    'marked',
  );
}

async function card(text: string, name: string, width = WIDE): Promise<void> {
  await article(width);
  const at = await browser.evaluate<{ x: number; y: number }>(placeOf(text));
  await browser.mouse(at.x, at.y);
  await until(
    () => browser.shown(),
    (s) => s.card !== null,
    'opened a card',
  );
  await settle();
  await browser.screenshot(file(name));
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

interface Surface {
  page: OwnPageName;
  name: string;
  query?: string;
  size: [width: number, height: number];
  scheme?: 'light' | 'dark';
  act?: (page: OwnPage) => Promise<unknown>;
}

async function surface({ page: own, name, query = '', size, scheme = 'light', act }: Surface): Promise<void> {
  const page = await browser.popup(own, query);
  await page.viewport(...size);
  await page.scheme(scheme);
  await settle();
  await act?.(page);
  await settle();
  await page.screenshot(file(name));
  await page.close();
}

const search = (text: string) => async (page: OwnPage) => {
  await page.evaluate(`void document.querySelector('[role=combobox]').focus()`);
  await page.type(text);
  await until(
    () => page.evaluate<number>(`document.querySelectorAll('[role=option]').length`),
    (n) => n > 0,
    'found something',
  );
  await page.evaluate(`void document.querySelector('[role=search]').scrollIntoView()`);
};
const tryIt = (page: OwnPage) => page.click('button.mark');

async function language(code: string): Promise<void> {
  const options = await browser.popup('options');
  await options.evaluate(
    `void (() => { const s = [...document.querySelectorAll('select')].find((x) => x.querySelector('[value=${code}]')); s.value = '${code}'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
  await settle();
  await options.close();
}

if (folder) {
  for (const look of ['light', 'dark', 'rtl', 'narrow'] as const) {
    const scheme = look === 'dark' ? 'dark' : 'light';
    const width = look === 'narrow' ? NARROW : WIDE;
    if (look === 'rtl') await language('ar');
    await browser.scheme(scheme);
    await card('four', `card-figure-${look}`, width);
    await card('six', `card-figure-2-${look}`, width);
    await card('Kata’ib Hizballah', `card-group-${look}`, width);
    const all: Omit<Surface, 'scheme'>[] = [
      { page: 'popup', name: 'popup', size: [look === 'narrow' ? NARROW : 380, 640] },
      { page: 'popup', name: 'popup-search', size: [380, 640], act: search('Jan 2024 Baghdad') },
      { page: 'panel', name: 'panel', size: [PANEL, 1600] },
      { page: 'options', name: 'options', size: [width, 1300] },
      { page: 'welcome', name: 'welcome', size: [width, 1100], act: tryIt },
      { page: 'record', name: 'incident', query: INCIDENT, size: [width, 1500] },
      { page: 'record', name: 'group', query: GROUP, size: [width, 1200] },
    ];
    for (const one of all) await surface({ ...one, name: `${one.name}-${look}`, scheme });
    if (look === 'rtl') await language('auto');
  }
} else {
  await card('four', 'figure');
  await surface({ page: 'popup', name: 'popup', size: [380, 600] });
  await surface({ page: 'panel', name: 'panel', size: [PANEL, 760] });
  await card('17', 'unknown');
  await card('Kata’ib Hizballah', 'group');
  await card('four', 'narrow', NARROW);
  await card('four', 'store-1-figure', STORE_WIDTH);
  await card('Kata’ib Hizballah', 'store-2-group', STORE_WIDTH);
  await browser.scheme('dark');
  await card('six', 'store-3-dark', STORE_WIDTH);
  await browser.scheme('light');
  await surface({ page: 'popup', name: 'search', size: [380, 600], act: search('tower 22 deaths') });
  const size: [number, number] = [STORE_WIDTH, STORE_HEIGHT];
  await surface({ page: 'record', name: 'store-4-incident', query: INCIDENT, size });
}
await browser.close();
await pages.close();
