// What a test does with a browser: the same few acts in Chromium and in Firefox, each on the real thing.
import { DWELL_MS, LEAVE_MS } from '../../src/content/pointer';

/** What is in our closed root: the card's text and links, or nothing; and whether the button beside a selection is there. */
export interface Shown {
  card: { text: string; links: string[] } | null;
  offered: boolean;
  /** The words of what has the focus in it, or of the label around a field; null when nothing has. */
  focused: string | null;
}

/** A function that says what has the focus in a closed root: its words, or those of its label. */
export const FOCUSED = `function () { const at = this.activeElement; return at ? (at.matches('input, select, textarea') ? at.closest('label')?.textContent ?? at.ariaLabel : at.textContent).trim() : null; }`;

export interface Driver {
  name: 'chromium' | 'firefox';
  version: string;
  open: (url: string) => Promise<void>;
  /** What our own code has thrown in pages since one last asked; nothing where a browser does not report it. */
  problems: () => string[];
  /** Evaluates in the page's own world. */
  evaluate: <T>(expression: string) => Promise<T>;
  mouse: (x: number, y: number) => Promise<void>;
  click: (x: number, y: number) => Promise<void>;
  /** Touches with a finger. */
  tap: (x: number, y: number) => Promise<void>;
  /** Presses at one point, moves to another and lets go. */
  drag: (from: Point, to: Point) => Promise<void>;
  press: (key: Key) => Promise<void>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  /** Fires a keyboard command of the extension. */
  command: (name: string) => Promise<void>;
  shown: () => Promise<Shown>;
  stopBackground: () => Promise<void>;
  /** Ends the process that runs the extension's background, pages and workers, as a crash does. */
  crashExtension: () => Promise<void>;
  /** Grants access to a site as if the reader had agreed; null where a test cannot. */
  grant: ((pattern: string) => Promise<void>) | null;
  /** Opens a page in a private window, in which the reader has allowed the extension; null where a test cannot. */
  openPrivately: ((url: string) => Promise<void>) | null;
  /** Chooses the entry of the context menu over selected text; null where a test cannot. */
  menu: ((text: string) => Promise<void>) | null;
  /** Opens a page of the extension's own for the tab of the test; the popup when none is named. */
  popup: (name?: OwnPageName, query?: string) => Promise<OwnPage>;
  screenshot: (path: string) => Promise<void>;
  reloadExtension: () => Promise<void>;
  viewport: (width: number, height: number) => Promise<void>;
  /** Has the page believe that the reader prefers light or dark. */
  scheme: (scheme: 'light' | 'dark') => Promise<void>;
  close: () => Promise<void>;
}

export type OwnPageName = 'popup' | 'panel' | 'options' | 'welcome' | 'record' | 'journal' | 'fixtures';

/** The address of a page of the extension's own; the fixtures only in a build that has them. */
export const addressOf = (name: OwnPageName) =>
  name === 'fixtures' ? 'test/fixtures/index.html' : `src/ui/${name}/index.html`;

/** A file of the extension that costs nothing to show: its document may ask the browser what a page of ours may. */
export const LIGHT = 'src/ui/icons/16.png';

export interface Point {
  x: number;
  y: number;
}

export type Key = 'Escape' | 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'ArrowDown';

export interface OwnPage {
  text: () => Promise<string>;
  /** Clicks the first element that a selector finds. */
  click: (selector: string) => Promise<void>;
  evaluate: <T>(expression: string) => Promise<T>;
  /** Types into what has the focus. */
  type: (text: string) => Promise<void>;
  press: (key: Key) => Promise<void>;
  viewport: (width: number, height: number) => Promise<void>;
  scheme: (scheme: 'light' | 'dark') => Promise<void>;
  /** Has the page believe that the reader's system sets all colours. */
  forcedColors: () => Promise<void>;
  /** A picture of what the window shows, or of the whole page. */
  screenshot: (path: string, whole?: boolean) => Promise<void>;
  close: () => Promise<void>;
}

/** A guard against what never comes; a busy machine may take long. */
const PATIENCE_MS = 30_000;

/** Tries until the condition holds; says what it saw last when it never did. */
export async function until<T>(
  see: () => Promise<T>,
  good: (seen: T) => boolean,
  what: string,
  ms = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const seen = await see();
    if (good(seen)) return seen;
    if (Date.now() > end)
      throw new Error(
        `never ${what}; last seen: ${(JSON.stringify(seen) as string | undefined)?.slice(0, 600)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** An expression for how many places each of our highlights paints in a page. */
export const MARKED =
  'Object.fromEntries([...CSS.highlights.keys()].map((k) => [k, CSS.highlights.get(k).size]))';

/** An expression for the line under a figure that differs, as a paragraph of the page is styled. */
export const LINE = "getComputedStyle(document.querySelector('p'), '::highlight(vr-6)').textDecorationStyle";

/** Waits until something of the page is marked; says how many places of each look. */
export const whenMarked = (browser: Driver, what = 'marked the page') =>
  until(
    () => browser.evaluate<Record<string, number>>(MARKED),
    (m) => Object.keys(m).length > 0,
    what,
  );

/** Waits until a page of the extension's own shows a text. */
export const shows = (page: OwnPage, text: string, ms?: number) =>
  until(
    () => page.text(),
    (t) => t.includes(text),
    `showed “${text}”`,
    ms,
  );

/** Waits until a page of the extension's own shows a text no longer. */
export const hides = (page: OwnPage, text: string) =>
  until(
    () => page.text(),
    (t) => !t.includes(text),
    `took “${text}” away`,
  );

/** Has pages that are read kept in the journal, which is off by default. */
export async function keepJournal(browser: Driver): Promise<void> {
  const options = await browser.popup('options');
  await options.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set({ journal: { version: 1, on: true } }).then(() => true)`,
  );
  await options.close();
}

/** Has what only packs know painted into pages, which is off by default. */
export const letPacksPaint = (options: OwnPage) =>
  options.evaluate(
    `void (() => { const box = document.querySelector('input[name=paintPacks]'); if (!box.checked) box.click(); })()`,
  );

/** Adds a file on the options page, as if it were chosen; its text is an expression. */
export const addFile = async (options: OwnPage, text: string, name: string) => {
  await letPacksPaint(options);
  return options.evaluate(
    `void (() => { const input = document.querySelector('input[accept*=csv]'); const data = new DataTransfer(); data.items.add(new File([${text}], ${JSON.stringify(name)})); input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()`,
  );
};

/** Gives the focus to the first element that a selector finds, once it is there. */
export const focusOn = (page: OwnPage, selector: string) =>
  until(
    () =>
      page.evaluate<boolean>(
        `(() => { const found = document.querySelector(${JSON.stringify(selector)}); found?.focus(); return found !== null; })()`,
      ),
    (there) => there,
    `had ${selector}`,
  );

/** Presses what of the options page's packs bears a label, once it is there. */
export const pressPack = (options: OwnPage, label: string) =>
  until(
    () =>
      options.evaluate<boolean>(
        `(() => { const found = [...document.querySelectorAll('.packs button, .packs label')].find((b) => b.textContent.includes(${JSON.stringify(label)})); found?.click(); return found !== undefined; })()`,
      ),
    (pressed) => pressed,
    `had “${label}” to press`,
  );

/** What the packs' own database answers to a request of one of its stores, once all that writes there before is done. */
export const askStore = <T>(own: OwnPage, store: 'packs' | 'pieces', request: string) =>
  own.evaluate<T>(
    `new Promise((done) => { const open = indexedDB.open('variorum-packs'); open.onsuccess = () => { const asked = open.result.transaction('${store}').objectStore('${store}').${request}; asked.onsuccess = () => { open.result.close(); done(asked.result); }; }; })`,
  );

/** How many pieces of packs are kept, those of unfinished imports among them. */
export const piecesKept = (own: OwnPage) => askStore<number>(own, 'pieces', 'count()');

/** Presses Tab until the element that has the focus matches a selector. */
export async function tabTo(page: Pick<Driver, 'press' | 'evaluate'>, selector: string): Promise<void> {
  const reached = `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;
  for (const from of ['here', 'the first']) {
    // past the page's end the focus goes to the browser's own buttons: once more from the beginning
    if (from === 'the first')
      await page.evaluate(`void document.querySelector('a[href], button, input, summary')?.focus()`);
    for (let i = 0; i < 40; i++) {
      if (await page.evaluate<boolean>(reached)) return;
      await page.press('Tab');
    }
  }
  throw new Error(`${selector} is not reached with Tab`);
}

/** Presses Tab until what bears a label has the focus in the card, and back from its end: what follows is the browser's own. */
export async function tabInCard(browser: Driver, label: string): Promise<void> {
  for (const key of ['Tab', 'Shift+Tab'] as const)
    for (let i = 0; i < 30; i++) {
      if ((await browser.shown()).focused?.startsWith(label)) return;
      await browser.press(key);
    }
  throw new Error(`“${label}” is not reached with Tab`);
}

/** Presses what bears a label in the card, by keyboard alone. */
export async function pressInCard(browser: Driver, label: string): Promise<void> {
  await tabInCard(browser, label);
  await browser.press('Enter');
}

/** An expression for the middle of the first place where a text is in the page, scrolled into view. */
export const placeOf = (text: string) => `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.data.replace(/\\s/g, ' ').indexOf(${JSON.stringify(text)});
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + ${text.length});
    node.parentElement.scrollIntoView({ block: 'center' });
    const r = range.getClientRects()[0];
    return { x: r.x + r.width / 2, y: r.y + r.height / 2 };
  }
  return null;
})()`;

/** Waits until the background has read a page, whether anything on it is known or not. `own` is any page of the extension's. */
export const whenRead = (own: OwnPage, url: string) =>
  until(
    () =>
      own.evaluate<boolean>(
        `(async () => { const api = globalThis.browser ?? chrome; const tab = (await api.tabs.query({})).find((t) => t.url === ${JSON.stringify(url)}); return tab ? (await api.runtime.sendMessage({ type: 'summary', tab: tab.id })).read : false; })()`,
      ),
    Boolean,
    `read ${url.slice(0, 80)}`,
  );

/** Waits until all that was asked of a page's frames before is drawn. */
export const drawn = (browser: Driver) =>
  browser.evaluate(
    `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(true)))))`,
  );

/**
 * Waits in the page until every delay of the pointer is over: a timer of the page that is set later and for longer also fires
 * later, however slow the machine is.
 */
export const afterPointerDelays = (browser: Driver) =>
  browser.evaluate(
    `new Promise((done) => setTimeout(() => done(true), ${2 * Math.max(DWELL_MS, LEAVE_MS)}))`,
  );

/** How long a pointer that rests on a mark is waited for before it leaves and comes again. */
const REST_MS = 1500;

/** Has the pointer rest at a point until a card is open that is the right one, leaving and coming again as often as needed. */
export async function restOn(
  browser: Driver,
  point: Point,
  right: (shown: Shown) => boolean,
  what: string,
): Promise<Shown> {
  const away = { x: 5, y: 5 };
  return until(
    async () => {
      await browser.mouse(away.x, away.y);
      await browser.mouse(point.x, point.y);
      return until(() => browser.shown(), right, what, REST_MS).catch(() => browser.shown());
    },
    right,
    what,
  );
}
