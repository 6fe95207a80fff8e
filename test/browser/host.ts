// A static host of a published pack, as any web server is one: ETags, 304, and a log of what was asked. It can be told to fail.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Pages } from './server';

export interface Host {
  /** `STATUS FILE` of every request since the last `clear`, and the bytes that were sent. */
  asked: string[];
  sent: number;
  clear: () => void;
  /** Headers of the last request. */
  headers: IncomingMessage['headers'];
  /** Changes an answer, or holds it back. */
  trouble: ((file: string, response: ServerResponse) => boolean) | null;
}

const BELOW = '/published/';

/** Serves a folder under /published/ of the test pages' server. */
export function hostPack(pages: Pages, folder: string): Host {
  const host: Host = {
    asked: [],
    sent: 0,
    clear: () => {
      host.asked = [];
      host.sent = 0;
    },
    headers: {},
    trouble: null,
  };
  pages.instead = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any');
    if (!pathname.startsWith(BELOW)) return false;
    const file = pathname.slice(BELOW.length);
    host.headers = request.headers;
    const path = join(folder, file);
    if (host.trouble?.(file, response)) {
      host.asked.push(`??? ${file}`);
      return true;
    }
    const body = existsSync(path) ? readFileSync(path) : null;
    const etag = body ? `"${createHash('sha1').update(body).digest('hex')}"` : '';
    const status = !body ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
    host.asked.push(`${status} ${file}`);
    if (status === 200) host.sent += body!.byteLength;
    response.writeHead(status, { etag }).end(status === 200 ? body : undefined);
    return true;
  };
  return host;
}
