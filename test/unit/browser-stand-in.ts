// The browser's extension API in memory, as far as the background uses it: storage, alarms, tabs, scripting, permissions. It
// replaces the browser only, never our own code. Import it before anything that imports the platform.

import english from '../../src/i18n/locales/en.json';

type Listener = (...args: never[]) => unknown;

/** An event with its listeners; `fire` resolves to what the first listener with an answer gives. */
class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener = (listener: Listener) => void this.listeners.add(listener);
  removeListener = (listener: Listener) => void this.listeners.delete(listener);
  hasListener = (listener: Listener) => this.listeners.has(listener);
  fire(...args: unknown[]): unknown {
    const answers = [...this.listeners].map((listener) => listener(...(args as never[])));
    return answers.find((answer) => answer !== undefined);
  }
}

type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;

/** One storage area: values are copied on the way in and out, as the browser does, and changes are reported. */
class FakeArea {
  readonly onChanged = new FakeEvent();
  values: Record<string, unknown> = {};

  get = (keys: string | string[]) => {
    const wanted = typeof keys === 'string' ? [keys] : keys;
    const found = wanted.filter((key) => key in this.values).map((key) => [key, this.values[key]]);
    return Promise.resolve(structuredClone(Object.fromEntries(found)) as Record<string, unknown>);
  };

  set = (changed: Record<string, unknown>) => {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(structuredClone(changed))) {
      changes[key] = { oldValue: this.values[key], newValue };
      this.values[key] = newValue;
    }
    this.onChanged.fire(changes);
    return Promise.resolve();
  };
}

export interface FakeTab {
  id: number;
  url: string;
  active?: boolean;
  discarded?: boolean;
  /** The page's content script: receives what is sent to the tab. None when undefined. */
  onMessage?: (message: unknown, frame?: number) => unknown;
}

const ORIGIN = 'chrome-extension://variorum-test/';

/** What tests look at and set. */
export const world = {
  local: new FakeArea(),
  sync: new FakeArea(),
  session: new FakeArea(),
  tabs: new Map<number, FakeTab>(),
  alarms: new Map<string, { delayInMinutes?: number; periodInMinutes?: number }>(),
  /** Origins that access is granted to. */
  granted: new Set<string>(),
  registered: new Map<string, { id: string; matches: string[] }>(),
  /** Scripts and styles put into tabs, in order. */
  injected: [] as { tab: number; files: string[] }[],
  badges: new Map<number, string>(),
  menus: [] as { id: string; title: string }[],
  /** What was sent to the extension's own pages. */
  toPages: [] as unknown[],
  platformCalls: 0,
  panels: [] as number[],
  /** What is selected in every tab. */
  selection: '',
};

const matches = (pattern: string, url: string) => {
  const host = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
  const { hostname } = new URL(url);
  return host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host;
};

const events = {
  onMessage: new FakeEvent(),
  onInstalled: new FakeEvent(),
  onStartup: new FakeEvent(),
  onAlarm: new FakeEvent(),
  onTabRemoved: new FakeEvent(),
  onTabUpdated: new FakeEvent(),
  onPermissionsRemoved: new FakeEvent(),
  onMenu: new FakeEvent(),
  onCommand: new FakeEvent(),
};
export { events };

const noTab = (id: number) => Promise.reject(new Error(`No tab with id: ${id}.`));

/** A message of the English catalogue, as the browser fills it in. */
function getMessage(key: string, inserts: string[] = []): string {
  if (key === '@@ui_locale') return 'en';
  if (key === '@@bidi_dir') return 'ltr';
  const text = (english as Record<string, string>)[key] ?? '';
  return text.replace(/\$(\d)/g, (_, n: string) => inserts[Number(n) - 1] ?? '');
}

const browser = {
  runtime: {
    id: 'variorum-test',
    getURL: (path: string) => ORIGIN + path,
    getManifest: () => ({
      content_scripts: [{ matches: ['*://*.daily.example/*'], js: [`${ORIGIN}content.js`] }],
    }),
    getPlatformInfo: () => {
      world.platformCalls++;
      return Promise.resolve({ os: 'linux' });
    },
    sendMessage: (message: unknown) => {
      world.toPages.push(structuredClone(message));
      return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    },
    onMessage: events.onMessage,
    onInstalled: events.onInstalled,
    onStartup: events.onStartup,
  },
  storage: { local: world.local, sync: world.sync, session: world.session },
  alarms: {
    get: (name: string) => Promise.resolve(world.alarms.get(name)),
    create: (name: string, info: object) => void world.alarms.set(name, info),
    clear: (name: string) => Promise.resolve(world.alarms.delete(name)),
    onAlarm: events.onAlarm,
  },
  tabs: {
    query: ({ url, active }: { url?: string[]; active?: boolean }) =>
      Promise.resolve(
        [...world.tabs.values()].filter(
          (tab) =>
            (!url || url.some((p) => matches(p, tab.url))) && (active === undefined || tab.active === active),
        ),
      ),
    get: (id: number) => (world.tabs.has(id) ? Promise.resolve(world.tabs.get(id)) : noTab(id)),
    create: ({ url }: { url: string }) => {
      const id = Math.max(0, ...world.tabs.keys()) + 1;
      world.tabs.set(id, { id, url });
      return Promise.resolve(world.tabs.get(id));
    },
    update: (id: number, changed: object) => {
      const tab = world.tabs.get(id);
      return tab ? Promise.resolve(Object.assign(tab, changed)) : noTab(id);
    },
    sendMessage: (id: number, message: unknown, options?: { frameId?: number }) => {
      const receive = world.tabs.get(id)?.onMessage;
      return receive
        ? Promise.resolve(receive(structuredClone(message), options?.frameId))
        : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
    },
    onRemoved: events.onTabRemoved,
    onUpdated: events.onTabUpdated,
  },
  scripting: {
    executeScript: ({
      target,
      files,
      func,
    }: {
      target: { tabId: number };
      files?: string[];
      func?: unknown;
    }) => {
      if (!world.tabs.has(target.tabId)) return noTab(target.tabId);
      if (func) return Promise.resolve([{ result: world.selection }]);
      world.injected.push({ tab: target.tabId, files: files ?? [] });
      return Promise.resolve([]);
    },
    insertCSS: ({ target }: { target: { tabId: number } }) =>
      world.tabs.has(target.tabId) ? Promise.resolve() : noTab(target.tabId),
    removeCSS: () => Promise.resolve(),
    getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
      Promise.resolve(ids.flatMap((id) => world.registered.get(id) ?? [])),
    registerContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) {
        if (world.registered.has(script.id))
          return Promise.reject(new Error(`Duplicate script ID '${script.id}'`));
        world.registered.set(script.id, script);
      }
      return Promise.resolve();
    },
    updateContentScripts: (scripts: { id: string; matches: string[] }[]) => {
      for (const script of scripts) world.registered.set(script.id, script);
      return Promise.resolve();
    },
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const id of ids) world.registered.delete(id);
      return Promise.resolve();
    },
  },
  permissions: {
    contains: ({ origins }: { origins: string[] }) =>
      Promise.resolve(origins.every((o) => world.granted.has(o))),
    request: ({ origins }: { origins: string[] }) => {
      for (const origin of origins) world.granted.add(origin);
      return Promise.resolve(true);
    },
    remove: ({ origins }: { origins: string[] }) => {
      for (const origin of origins) world.granted.delete(origin);
      return Promise.resolve(true);
    },
    onRemoved: events.onPermissionsRemoved,
  },
  action: {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => {
      world.badges.set(tabId, text);
      return Promise.resolve();
    },
    setBadgeBackgroundColor: () => Promise.resolve(),
  },
  contextMenus: {
    removeAll: () => {
      world.menus.length = 0;
      return Promise.resolve();
    },
    create: (menu: { id: string; title: string }) => void world.menus.push(menu),
    onClicked: events.onMenu,
  },
  commands: { onCommand: events.onCommand },
  i18n: { getMessage },
};

const sidePanel = {
  open: ({ tabId }: { tabId: number }) => {
    world.panels.push(tabId);
    return Promise.resolve();
  },
};

/** Locks as the browser has them: one holder of a name at a time. */
const held = new Map<string, Promise<unknown>>();
const holding = new Set<string>();
const locks = {
  query: () => Promise.resolve({ held: [...holding].map((name) => ({ name })), pending: [] }),
  request: <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const result = (held.get(name) ?? Promise.resolve()).then(() => {
      holding.add(name);
      return work().finally(() => holding.delete(name));
    });
    held.set(
      name,
      result.catch(() => undefined),
    );
    return result;
  },
};

Object.assign(globalThis, { browser, chrome: { runtime: { id: browser.runtime.id }, sidePanel } });
Object.defineProperty(globalThis, 'navigator', { value: { locks }, configurable: true });

/** A browser that was just started with a fresh profile: nothing stored, no tab, no listener. */
export function resetBrowser(): void {
  for (const area of [world.local, world.sync, world.session]) area.values = {};
  for (const map of [world.tabs, world.alarms, world.registered, world.badges]) map.clear();
  for (const list of [world.injected, world.menus, world.toPages, world.panels]) list.length = 0;
  world.granted.clear();
  world.platformCalls = 0;
  world.selection = '';
  for (const event of [...Object.values(events), world.local.onChanged, world.sync.onChanged])
    event.listeners.clear();
}

/** The sender of a content script's message. */
export const pageSender = (tab: number, url: string, frameId = 0) => ({
  id: browser.runtime.id,
  url,
  frameId,
  tab: { id: tab, url },
});
/** The sender of a message of one of the extension's own pages. */
export const ownSender = (page = 'src/ui/popup/index.html') => ({
  id: browser.runtime.id,
  url: ORIGIN + page,
});
