// Serves the test pages on this machine, whatever host a browser asks for.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const PAGES = join(import.meta.dirname, 'pages');
const DEMO = join(import.meta.dirname, '../../demo');
const STRICT = "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'";

export interface Pages {
  port: number;
  /** Answers a request in the server's place when it returns true. */
  instead: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  close: () => Promise<void>;
}

/** `/NAME` serves NAME.html of the first folder that has it (the test pages, then the demonstration); `?csp` adds a policy that allows nothing. */
export async function servePages(...folders: string[]): Promise<Pages> {
  const places = folders.length ? folders : [PAGES, DEMO];
  const pages: Pages = { port: 0, instead: null, close: () => Promise.resolve() };
  const server: Server = createServer((request, response) => {
    if (pages.instead?.(request, response)) return;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://any');
    const name = pathname
      .split('/')
      .at(-1)!
      .replace(/\.html$/, '');
    try {
      const body = readFileSync(places.map((f) => join(f, `${name}.html`)).find(existsSync) ?? '', 'utf8');
      const csp = searchParams.has('csp') ? { 'content-security-policy': STRICT } : {};
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...csp });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  pages.port = (server.address() as AddressInfo).port;
  pages.close = () => new Promise((resolve) => server.close(() => resolve()));
  return pages;
}
