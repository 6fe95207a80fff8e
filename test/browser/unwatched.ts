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

export async function launchUnwatched(
  executable: string,
  extension: string,
  port: number,
): Promise<Unwatched> {
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
  const host = await new Promise<string>((resolve, reject) => {
    let heard = '';
    child.stderr.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      const found = /DevTools listening on ws:\/\/([^/]+)/.exec(heard)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`Chromium ended: ${heard.slice(-500)}`)));
  });
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
