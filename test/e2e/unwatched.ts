// Chromium with nothing attached to the extension's background: a browser stops no background that a debugger watches, and
// Playwright watches all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';
import { withExtension } from './chromium';
import { until } from './driver';
import { heardFrom } from './spawned';

interface Target {
  id: string;
  url: string;
  webSocketDebuggerUrl: string;
}

export interface Unwatched {
  /** Evaluates in the options page, opened for it alone. */
  evaluate: <T>(expression: string) => Promise<T>;
  close: () => Promise<void>;
}

/** Subscribes to the pack whose index is at an address, and has the background fetch it now. */
export const subscribe = (browser: Unwatched, address: string) => {
  const one = { address, name: null, etag: null, asked: 0, everyHours: 24, problem: null };
  // the background sets its own alarm first, which would take the place of ours
  return browser.evaluate(
    `(async () => { await chrome.storage.local.set({ subscriptions: [${JSON.stringify(one)}] }); while (!(await chrome.alarms.get('subscriptions'))) await new Promise((r) => setTimeout(r, 50)); await chrome.alarms.create('subscriptions', { when: Date.now() }); return true; })()`,
  );
};

/** Waits until the pack is there; returns what it is called. */
export const subscribed = (browser: Unwatched, ms?: number) =>
  until(
    () =>
      browser.evaluate<string | null>(
        `chrome.storage.local.get('subscriptions').then((s) => s.subscriptions[0].name)`,
      ),
    (name) => name !== null,
    'kept the pack',
    ms,
  );

/** `profile`: the folder that all of this browser's processes name. */
export async function launchUnwatched(
  executable: string,
  extension: string,
  port: number,
): Promise<Unwatched & { profile: string }> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-unwatched-'));
  const args = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    ...withExtension(extension, port),
    'about:blank',
  ];
  const child = spawn(executable, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const host = await heardFrom(child, /DevTools listening on ws:\/\/([^/]+)/);
  const ask = async (path: string, method = 'GET') =>
    (await fetch(`http://${host}/json/${path}`, { method })).text();
  const welcome = await until(
    async () => (JSON.parse(await ask('list')) as Target[]).find((t) => t.url.includes('/welcome/')),
    (found) => found !== undefined,
    'was installed',
  );
  await ask(`close/${welcome!.id}`);
  const own = welcome!.url.replace(/\/src\/.*/, '/src/ui/options/index.html');
  return {
    profile,
    evaluate: async <T>(expression: string) => {
      const page = JSON.parse(await ask(`new?${own}`, 'PUT')) as Target;
      const socket = new WebSocket(page.webSocketDebuggerUrl);
      await once(socket, 'open');
      const send = async (text: string): Promise<T> => {
        const params = { expression: text, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
        const [answer] = (await once(socket, 'message')) as [Buffer];
        const told = JSON.parse(answer.toString()) as {
          result: { result: { value: T }; exceptionDetails?: unknown };
        };
        if (told.result.exceptionDetails) throw new Error(JSON.stringify(told.result.exceptionDetails));
        return told.result.result.value;
      };
      await until(() => send('Boolean(globalThis.chrome?.storage)'), Boolean, 'opened the options page');
      const value = await send(expression);
      socket.close();
      await ask(`close/${page.id}`);
      return value;
    },
    close: async () => {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
