// A static host of a published pack, as any web server is one: ETags, 304, and a log of what was asked. It can be made to fail.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { makePack } from '../../src/cli/commands/pack';
import { runner } from '../unit/cli/run-command';
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

const pack = runner(makePack);

/** Publishes a file of UCDP GED into a folder, as `npm run pack` does. */
export async function publishGed(file: string, folder: string, name: string): Promise<void> {
  const { status, stderr } = await pack(['convert', 'ucdp-ged', file, '--out', folder, '--name', name]);
  if (status !== 0) throw new Error(stderr);
}

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

const STEP_MS = 500;

/** Sends a file a little at a time, in so many seconds; reports whether all of it went. */
export function drip(
  response: ServerResponse,
  body: Buffer,
  seconds: number,
  ended: (whole: boolean) => void = () => undefined,
): void {
  response.writeHead(200, { 'content-length': body.byteLength });
  const steps = Math.max(1, Math.round((seconds * 1000) / STEP_MS));
  let step = 0;
  const timer = setInterval(
    () => {
      const at = (n: number) => Math.floor((body.byteLength * n) / steps);
      response.write(body.subarray(at(step), at(++step)));
      if (step === steps) response.end();
    },
    (seconds * 1000) / steps,
  );
  response.on('close', () => {
    clearInterval(timer);
    ended(response.writableFinished);
  });
}
