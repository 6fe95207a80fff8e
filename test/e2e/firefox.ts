// Firefox through WebDriver BiDi, with the built extension installed.
import { GECKO_ID } from '../../tools/extension/manifest';
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import manifest from '../../manifest.json' with { type: 'json' };
import {
  FOCUSED,
  LIGHT,
  addressOf,
  until,
  type Driver,
  type Key,
  type OwnPage,
  type OwnPageName,
  type Point,
  type Shown,
} from './driver';
import { heardFrom } from './spawned';

const ADDON = GECKO_ID;
const UUID = '11111111-2222-4333-8444-555555555555';
const ACTION_MS = 30_000;
/** The first answer comes when the browser has started, which takes long on a busy machine. */
const START_MS = 60_000;

export interface FirefoxOptions {
  executable: string;
  extension: string;
  port: number;
  /** What all sites and extensions may keep together, in KB. */
  mostKept?: number;
  headless?: boolean;
}

type Json = Record<string, unknown>;
interface BidiEvent {
  method: string;
  params: Json;
}
type Send = (method: string, params: Json, patience?: number) => Promise<Json>;

export async function launchFirefox({
  executable,
  extension,
  port,
  mostKept,
  headless = true,
}: FirefoxOptions): Promise<Driver & { closed: Promise<unknown> }> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-firefox-'));
  const prefs: Record<string, unknown> = {
    'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'dom.security.https_first': false,
    'app.update.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.server': '',
    'browser.safebrowsing.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'ui.prefersReducedMotion': 1,
    // a spare process for each tab that is opened, which few tests use
    'dom.ipc.processPrelaunch.enabled': false,
    ...(mostKept ? { 'dom.quotaManager.temporaryStorage.fixedLimit': mostKept } : {}),
  };
  const lines = Object.entries(prefs).map(
    ([k, v]) => `user_pref(${JSON.stringify(k)}, ${JSON.stringify(v)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = [
    ...(headless ? ['--headless'] : []),
    '--width',
    '1100',
    '--height',
    '900',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    'about:blank',
  ];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await heardFrom(child, /WebDriver BiDi listening on (ws:\S+)/);
  let problems: string[] = [];
  // an uncaught error of the extension's own scripts, wherever they run
  const { send, close } = await connect(`${address}/session`, ({ method, params }) => {
    const entry = JSON.stringify(params);
    const failed =
      method === 'log.entryAdded' && params['type'] === 'javascript' && params['level'] === 'error';
    if (failed && entry.includes(`moz-extension://${UUID}`)) problems.push(entry);
  });
  const session = await send('session.new', { capabilities: {} }, START_MS);
  await send('session.subscribe', { events: ['log.entryAdded'] });
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  // what an installation does is over: it reads open pages again, and shows its first page last
  await until(
    async () => JSON.stringify(await send('browsingContext.getTree', {})),
    (tree) => tree.includes('/welcome/'),
    'was installed',
  );
  let context = await newTab(send);
  const chrome = async (expression: string) => evaluate(send, await chromeContext(send), expression);
  return {
    name: 'firefox',
    version: String((session['capabilities'] as Json)['browserVersion']),
    open: async (url) => {
      // a new tab each time, so that no page is served from the back-forward cache
      const old = context;
      context = await newTab(send);
      await send('browsingContext.close', { context: old });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: <T>(expression: string) => evaluate(send, context, expression) as Promise<T>,
    problems: () => {
      const reported = problems;
      problems = [];
      return reported;
    },
    mouse: async (x, y) => {
      await send('input.performActions', {
        context,
        actions: [
          pointer([
            { type: 'pointerMove', x: Math.round(x) - 3, y: Math.round(y) },
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          ]),
        ],
      });
    },
    click: async (x, y) => {
      await send('input.performActions', {
        context,
        actions: [
          pointer([
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ]),
        ],
      });
    },
    tap: async (x, y) => {
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
      });
    },
    drag: async (from, to) => {
      const move = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
      const actions = [
        move(from),
        { type: 'pointerDown', button: 0 },
        move(to),
        { type: 'pointerUp', button: 0 },
      ];
      await send('input.performActions', { context, actions: [pointer(actions)] });
    },
    press: (key) => pressKey(send, context, key),
    type: (text) => typeKeys(send, context, [...text]),
    command: async (name) => {
      await send('browsingContext.activate', { context });
      const { suggested_key: key } = manifest.commands[name as keyof typeof manifest.commands] as Command;
      const letter = key?.default.slice(-1);
      await chrome(`document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}"]').doCommand()`);
    },
    shown: async () => {
      const { contexts } = (await send('browsingContext.getTree', { root: context })) as {
        contexts: [{ children: { context: string }[] }];
      };
      const frames = contexts[0].children.map((child) => child.context);
      const all = await Promise.all([context, ...frames].map((c) => shown(send, c)));
      const { card = null, focused = null } = all.find((s) => s.card) ?? {};
      return { card, offered: all.some((s) => s.offered), focused };
    },
    stopBackground: async () => {
      await chrome(
        `WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension.terminateBackground({ ignoreDevToolsAttached: true })`,
      );
    },
    crashExtension: async () => {
      const pids = (await chrome(
        `ChromeUtils.requestProcInfo().then(({ children }) => children.filter((c) => c.type === 'extension').map((c) => c.pid))`,
      )) as number[];
      for (const pid of pids) process.kill(pid, 'SIGKILL');
    },
    grant: async (pattern) => {
      await chrome(
        `(async () => { const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'); await ExtensionPermissions.add(${JSON.stringify(ADDON)}, { permissions: [], origins: [${JSON.stringify(pattern)}] }, WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension); return true; })()`,
      );
    },
    openPrivately: async (url) => {
      await chrome(
        `(async () => { const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs'); await ExtensionPermissions.add(${JSON.stringify(ADDON)}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, WebExtensionPolicy.getByID(${JSON.stringify(ADDON)}).extension); const addon = await AddonManager.getAddonByID(${JSON.stringify(ADDON)}); await addon.reload(); return true; })()`,
      );
      const contexts = async () =>
        ((await send('browsingContext.getTree', { maxDepth: 0 }))['contexts'] as { context: string }[]).map(
          (c) => c.context,
        );
      const before = new Set(await contexts());
      await chrome(`(OpenBrowserWindow({ private: true }), true)`);
      const fresh = await until(
        async () => (await contexts()).find((c) => !before.has(c)) ?? null,
        (found) => found !== null,
        'opened a private window',
      );
      // its own first page must be there: a navigation before that is broken off
      await until(
        () => evaluate(send, fresh!, 'document.readyState + location.href').catch(() => null),
        (state) => state === 'completeabout:privatebrowsing',
        'showed the private window’s first page',
      );
      context = fresh!;
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    menu: null,
    popup: (name = 'popup', query = '') => openOwn(send, context, name, query),
    screenshot: (path) => screenshot(send, context, path),
    reloadExtension: async () => {
      await chrome(
        `AddonManager.getAddonByID(${JSON.stringify(ADDON)}).then((a) => a.reload()).then(() => true)`,
      );
    },
    viewport: (width, height) => setViewport(send, context, width, height),
    scheme: async (scheme) => {
      await chrome(
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
      );
    },
    closed: new Promise((resolve) => child.once('exit', resolve)),
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      close();
      await new Promise<void>((resolve) =>
        child.exitCode === null ? child.once('exit', () => resolve()) : resolve(),
      );
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A command of the manifest; not every one has a key of its own. */
interface Command {
  suggested_key?: { default: string };
}

const pointer = (actions: Json[]) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});

async function connect(
  url: string,
  onEvent: (event: BidiEvent) => void,
): Promise<{ send: Send; close: () => void }> {
  const socket = new WebSocket(url, { maxPayload: 1 << 28 });
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  const waiting = new Map<number, { resolve: (r: Json) => void; reject: (e: Error) => void }>();
  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as {
      id?: number;
      type: string;
      result?: Json;
      error?: string;
      message?: string;
      method?: string;
      params?: Json;
    };
    if (message.type === 'event')
      return onEvent({ method: message.method ?? '', params: message.params ?? {} });
    const call = message.id === undefined ? undefined : waiting.get(message.id);
    if (!call) return;
    waiting.delete(message.id!);
    if (message.type === 'success') call.resolve(message.result ?? {});
    else call.reject(new Error(`${message.error}: ${message.message}`));
  });
  let next = 1;
  const send: Send = (method, params, patience = ACTION_MS) => {
    const id = next++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), patience);
      waiting.set(id, {
        resolve: (r) => (clearTimeout(timer), resolve(r)),
        reject: (e) => (clearTimeout(timer), reject(e)),
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
  return { send, close: () => socket.close() };
}

/** Firefox at times never reports that a new tab is there, when the page in front rewrites itself at that moment: it is asked again. */
async function newTab(send: Send): Promise<string> {
  const create = async () =>
    (await send('browsingContext.create', { type: 'tab' }, NEW_TAB_MS))['context'] as string;
  return create().catch(create).catch(create);
}
/** A tab is there within a second. */
const NEW_TAB_MS = 10_000;

async function chromeContext(send: Send): Promise<string> {
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  return (tree['contexts'] as { context: string }[])[0]!.context;
}

/** Evaluates and returns a plain value: it travels as JSON. */
async function evaluate(send: Send, context: string, expression: string): Promise<unknown> {
  const wrapped = `Promise.resolve(${expression}).then((v) => JSON.stringify(v === undefined ? null : v))`;
  const answer = await send('script.evaluate', {
    expression: wrapped,
    target: { context },
    awaitPromise: true,
  });
  if (answer['type'] === 'exception') throw new Error(String((answer['exceptionDetails'] as Json)['text']));
  return JSON.parse((answer['result'] as { value: string }).value) as unknown;
}

interface BidiNode {
  sharedId?: string;
  value?: {
    localName?: string;
    nodeType: number;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

/** BiDi serialises closed roots when asked to. */
async function shown(send: Send, context: string): Promise<Shown> {
  const answer = await send('script.evaluate', {
    // a hostile page can hide its document's own methods
    expression: 'Document.prototype.querySelector.call(document, "variorum-notes")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 30 },
  });
  const host = answer['result'] as BidiNode;
  const card = all(host, (n) => n.value?.localName === 'section')[0];
  const offered = all(host, ({ value }) => value?.attributes?.['class'] === 'offer').some(
    ({ value }) => value!.attributes!['hidden'] === undefined,
  );
  if (!card) return { card: null, offered, focused: null };
  return {
    card: {
      text: all(card, (n) => n.value?.nodeType === 3)
        .map((n) => n.value?.nodeValue ?? '')
        .join(' '),
      links: all(card, (n) => n.value?.localName === 'a').map((n) => n.value?.attributes?.['href'] ?? ''),
    },
    offered,
    focused: await focusedIn(send, context, host.value?.shadowRoot?.sharedId),
  };
}

async function focusedIn(send: Send, context: string, sharedId: string | undefined): Promise<string | null> {
  if (!sharedId) return null;
  const asked = {
    functionDeclaration: FOCUSED,
    this: { sharedId },
    target: { context },
    awaitPromise: false,
  };
  // the page may have drawn again meanwhile
  const answer = await send('script.callFunction', asked).catch(() => null);
  const value = (answer?.['result'] as { value?: unknown } | undefined)?.value;
  return typeof value === 'string' ? value : null;
}

function all(node: BidiNode, good: (n: BidiNode) => boolean): BidiNode[] {
  const below = [
    ...(node.value?.children ?? []),
    ...(node.value?.shadowRoot ? [node.value.shadowRoot] : []),
  ].flatMap((n) => all(n, good));
  return good(node) ? [node, ...below] : below;
}

async function screenshot(send: Send, context: string, path: string): Promise<void> {
  const { data } = await send('browsingContext.captureScreenshot', { context });
  await writeFile(path, Buffer.from(data as string, 'base64'));
}

const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015' };
const SHIFT = '\uE008';

async function pressKey(send: Send, context: string, key: Key): Promise<void> {
  if (key !== 'Shift+Tab') return typeKeys(send, context, [KEYS[key]]);
  const actions = [
    { type: 'keyDown', value: SHIFT },
    { type: 'keyDown', value: KEYS.Tab },
    { type: 'keyUp', value: KEYS.Tab },
    { type: 'keyUp', value: SHIFT },
  ];
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

async function typeKeys(send: Send, context: string, values: readonly string[]): Promise<void> {
  const actions = values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
}

const setViewport = (send: Send, context: string, width: number, height: number) =>
  send('browsingContext.setViewport', { context, viewport: { width, height } }).then(() => undefined);

/** A page of ours is looked for every 50 ms: its first opening may take long on a busy machine. */
const OWN_PAGE_TRIES = 600;
const TRIES_A_NAVIGATION = 100;

async function openOwn(send: Send, page: string, name: OwnPageName, query: string): Promise<OwnPage> {
  const url = await evaluate(send, page, 'location.href');
  const popup = await newTab(send);
  const base = `moz-extension://${UUID}/${addressOf(name)}`;
  const go = async (to: string, ready: string) => {
    for (let i = 0; i < OWN_PAGE_TRIES; i++) {
      // a starting browser may lose a navigation of a new tab
      if (i % TRIES_A_NAVIGATION === 0)
        await send('browsingContext.navigate', { context: popup, url: to, wait: 'none' });
      const there = `location.href === ${JSON.stringify(to)} && ${ready}`;
      if (await evaluate(send, popup, there).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await go(`moz-extension://${UUID}/${LIGHT}`, 'globalThis.browser?.tabs !== undefined');
  const tab = await evaluate(
    send,
    popup,
    `browser.tabs.query({}).then((tabs) => tabs.find((t) => t.url === ${JSON.stringify(url)})?.id ?? 0)`,
  );
  await go(`${base}?tab=${String(tab)}${query}`, 'document.querySelector("h1") !== null');
  return {
    text: () => evaluate(send, popup, 'document.body.innerText') as Promise<string>,
    click: async (selector) => {
      await evaluate(send, popup, `document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    evaluate: <T>(expression: string) => evaluate(send, popup, expression) as Promise<T>,
    type: (text) => typeKeys(send, popup, [...text]),
    press: (key) => pressKey(send, popup, key),
    viewport: (width, height) => setViewport(send, popup, width, height),
    scheme: () => Promise.reject(new Error('schemes are set in Chromium only')),
    forcedColors: () => Promise.reject(new Error('forced colours are set in Chromium only')),
    screenshot: (path) => screenshot(send, popup, path),
    close: async () => {
      await send('browsingContext.close', { context: popup });
    },
  };
}
