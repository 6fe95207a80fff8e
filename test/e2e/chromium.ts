// Chromium through Playwright, with the built extension loaded as a reader would have it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page, type Worker } from 'playwright-core';
import {
  FOCUSED,
  LIGHT,
  addressOf,
  until,
  type Driver,
  type OwnPage,
  type OwnPageName,
  type Shown,
} from './driver';

const HOST_TAG = 'VARIORUM-NOTES';

interface DomNode {
  nodeName: string;
  nodeId: number;
  backendNodeId: number;
  nodeValue?: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
  attributes?: string[];
}

export interface ChromiumOptions {
  executable: string;
  extension: string;
  port: number;
  headless?: boolean;
  /** A file for the browser's own log of everything it asks of the network; whole once the browser is closed. */
  netLog?: string;
}

/** What has Chromium load an extension, and take every host's pages from a port of this machine. */
export const withExtension = (extension: string, port: number): string[] => [
  '--no-sandbox',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

export async function launchChromium({
  executable,
  extension,
  port,
  headless = true,
  netLog,
}: ChromiumOptions): Promise<Driver & { closed: Promise<unknown> }> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: executable,
    headless,
    viewport: { width: 1100, height: 900 },
    args: [
      ...withExtension(extension, port),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
    ],
  });
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).host;
  // what an installation does is over: it reads open pages again, and shows its first page last
  await until(
    () => Promise.resolve(context.pages().map((p) => p.url())),
    (urls) => urls.some((url) => url.includes('/welcome/')),
    'was installed',
  );
  const page = context.pages()[0] ?? (await context.newPage());
  let cdp: CDPSession = await context.newCDPSession(page);
  let problems: string[] = [];
  const errors = await context.newCDPSession(page);
  await errors.send('Runtime.enable');
  errors.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception, stackTrace } }) => {
    const told = JSON.stringify([text, url, exception?.description, stackTrace?.callFrames[0]?.url]);
    if (told.includes('chrome-extension://')) problems.push(told);
  });
  return {
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    open: async (url) => {
      await page.goto(url);
      await page.bringToFront();
      cdp = await context.newCDPSession(page);
    },
    problems: () => {
      const told = problems;
      problems = [];
      return told;
    },
    evaluate: (expression) => page.evaluate(expression),
    mouse: (x, y) => page.mouse.move(x, y, { steps: 3 }),
    click: (x, y) => page.mouse.click(x, y),
    tap: async (x, y) => {
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    },
    drag: async (from, to) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 4 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    command: async (name) => {
      await page.bringToFront();
      await (await worker()).evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, {})`);
    },
    shown: () => shown(cdp),
    stopBackground: async () => {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}/${LIGHT}`);
      const session = await context.newCDPSession(own);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await own.close();
    },
    crashExtension: async () => {
      const own = await context.newPage();
      await own.goto(`chrome-extension://${id}/${LIGHT}`);
      const session = await context.newCDPSession(own);
      const crashed = own.waitForEvent('crash');
      // never answered: who would answer is gone
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      await own.close();
      // Chromium switches an extension off whose hidden page crashed, until the reader presses “Reload”: pressed here
      const extensions = await context.newPage();
      await extensions.goto('chrome://extensions');
      const state = () =>
        extensions.evaluate<string>(
          `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then((e) => e.state)`,
        );
      if ((await state()) !== 'ENABLED') {
        // an unpacked extension is loaded again in this mode only
        await extensions.evaluate(
          `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })`,
        );
        await extensions.evaluate(
          `chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true }).then((e) => { if (e) throw new Error(e.error); })`,
        );
        await until(state, (s) => s === 'ENABLED', 'was loaded again');
      }
      await extensions.close();
    },
    grant: null,
    openPrivately: null,
    menu: async (text) => {
      await page.bringToFront();
      const chosen = JSON.stringify({ menuItemId: 'look-up', selectionText: text });
      await (
        await worker()
      ).evaluate(
        `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${chosen}, tab))`,
      );
    },
    popup: (name = 'popup', query = '') => openOwn(page, id, name, query),
    screenshot: async (path) => {
      await page.screenshot({ path });
    },
    reloadExtension: async () => {
      await (await worker()).evaluate('chrome.runtime.reload()').catch(() => undefined);
    },
    viewport: (width, height) => page.setViewportSize({ width, height }),
    scheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    closed: new Promise((resolve) => page.once('close', resolve)),
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

async function openOwn(page: Page, id: string, name: OwnPageName, query: string): Promise<OwnPage> {
  const popup = await page.context().newPage();
  const base = `chrome-extension://${id}/${addressOf(name)}`;
  await popup.goto(`chrome-extension://${id}/${LIGHT}`);
  const url = page.url();
  const tab = await popup.evaluate(
    `chrome.tabs.query({}).then((tabs) => tabs.find((t) => t.url === ${JSON.stringify(url)})?.id ?? tabs[0].id)`,
  );
  await popup.goto(`${base}?tab=${String(tab)}${query}`);
  await popup.waitForSelector('h1');
  return {
    text: () => popup.innerText('body'),
    click: (selector) => popup.click(selector),
    evaluate: (expression) => popup.evaluate(expression),
    type: (text) => popup.keyboard.type(text),
    press: (key) => popup.keyboard.press(key),
    viewport: (width, height) => popup.setViewportSize({ width, height }),
    scheme: (colorScheme) => popup.emulateMedia({ colorScheme }),
    forcedColors: () => popup.emulateMedia({ forcedColors: 'active' }),
    screenshot: async (path, whole = false) => {
      await popup.screenshot({ path, fullPage: whole });
    },
    close: () => popup.close(),
  };
}

/** Looks through the closed roots, in frames of the page's process too, with the browser's own debugger. */
async function shown(cdp: CDPSession): Promise<Shown> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const hosts = all(root, (n) => n.nodeName === HOST_TAG);
  const card = hosts.flatMap((host) => search(host, (n) => n.nodeName === 'SECTION') ?? [])[0];
  const offered = hosts
    .flatMap((host) => all(host, ({ attributes }) => attributes?.includes('offer') ?? false))
    .some(({ attributes }) => !attributes!.includes('hidden'));
  if (!card) return { card: null, offered, focused: null };
  const links = all(card, (n) => n.nodeName === 'A').map(
    (a) => a.attributes?.[a.attributes.indexOf('href') + 1] ?? '',
  );
  const text = all(card, (n) => n.nodeName === '#text').map((n) => n.nodeValue ?? '');
  return { card: { text: text.join(' '), links }, offered, focused: await focusedIn(cdp, hosts) };
}

async function focusedIn(cdp: CDPSession, hosts: readonly DomNode[]): Promise<string | null> {
  for (const { backendNodeId } of hosts.flatMap((host) => host.shadowRoots ?? [])) {
    // the page may have drawn again meanwhile
    const found = await cdp.send('DOM.resolveNode', { backendNodeId }).catch(() => null);
    if (!found?.object.objectId) continue;
    const asked = { objectId: found.object.objectId, functionDeclaration: FOCUSED, returnByValue: true };
    const { result } = await cdp.send('Runtime.callFunctionOn', asked);
    if (typeof result.value === 'string') return result.value;
  }
  return null;
}

function search(node: DomNode, good: (n: DomNode) => boolean): DomNode | null {
  return all(node, good)[0] ?? null;
}

function all(node: DomNode, good: (n: DomNode) => boolean): DomNode[] {
  const below = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap((n) => all(n, good));
  return good(node) ? [node, ...below] : below;
}
