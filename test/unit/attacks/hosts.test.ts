// A host of a subscribed pack that misbehaves in every way a web server can: nothing but an error in words comes of it, in time, and
// nothing is asked of another host. A real server on this machine.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS, parseIndex } from '../../../src/record/publish/index-file';
import { PublishedError } from '../../../src/record/publish/records';
import { unpack } from '../../../src/record/publish/text';
import { fetchFile } from '../../../src/record/subscribe/fetch';

const HASH = 'a'.repeat(64);
const PIECE = { hash: HASH, bytes: 1, text: 1 };
const GOOD = {
  variorumPack: 1,
  name: 'Regional Monitor',
  version: '1',
  licence: null,
  language: 'en',
  everyHours: 24,
  names: { ...PIECE, entities: 1, outlets: 1 },
  parts: [{ ...PIECE, from: 1, to: 2, incidents: 1 }],
  deltas: [],
};
/** For what ends by itself, on any machine. */
const WITHIN_MS = 30_000;
/** For what never ends, however long one waits. */
const SOON_MS = 200;
const ENDLESS = new Set([
  'promises more than it sends',
  'never answers',
  'begins and never ends',
  'drips a byte now and then',
]);
/** More than an index may be. */
const MANY = LIMITS.index + 1;

type Answer = (response: ServerResponse, request: IncomingMessage) => void;
const body =
  (content: string | Uint8Array, headers: Record<string, string | number> = {}): Answer =>
  (response) =>
    void response.writeHead(200, headers).end(content);
const index = (part: object): Answer => body(JSON.stringify({ ...GOOD, ...part }));
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();
/** Deeply nested, without being a record. */
const nested = (n: number) => '['.repeat(n) + ']'.repeat(n);

const WAYS: [string, Answer][] = [
  ['says that there is nothing', status(404)],
  ['fails', status(500)],
  ['asks for a password', status(401, { 'www-authenticate': 'Basic realm="x"' })],
  ['says that it is too busy', status(429, { 'retry-after': '0' })],
  ['leads to another host', status(302, { location: 'http://evil.example/index.json' })],
  ['leads to itself without end', (response, { url }) => status(301, { location: url! })(response, null as never)],
  ['leads to a file of this machine', status(307, { location: 'file:///etc/passwd' })],
  ['answers without content', status(204)],
  ['says that nothing has changed, unasked', status(304)],
  ['sends an empty file', body('')],
  ['sends a page', body('<!doctype html><h1>Sign in</h1>', { 'content-type': 'text/html' })],
  ['hangs up at once', (response) => void response.destroy()],
  ['hangs up in the middle', (response) => void response.writeHead(200, { 'content-length': 99 }).write('{"a"', () => response.destroy())],
  ['promises more than it sends', (response) => void response.writeHead(200, { 'content-length': 9999 }).end('{}')],
  ['never answers', () => undefined],
  ['begins and never ends', (response) => void response.writeHead(200).write('{')],
  ['drips a byte now and then', (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  }],
  ['sends more than is allowed', body(' '.repeat(MANY))],
  ['sends without end', (response) => {
    response.writeHead(200);
    const more = () => { while (response.write('x'.repeat(1 << 16)) && !response.destroyed); };
    response.on('drain', more);
    more();
  }],
  ['sends a bomb: newlines, packed', body(gzipSync('\n'.repeat(8 * MANY)))],
  ['sends a bomb of zeros', body(gzipSync(new Uint8Array(8 * MANY)))],
  ['packs it twice', body(gzipSync(gzipSync(JSON.stringify(GOOD))))],
  ['cuts what is packed short', body(gzipSync(JSON.stringify(GOOD)).subarray(0, 40))],
  ['damages what is packed', body(gzipSync(JSON.stringify(GOOD)).map((b, i) => (i > 12 && i < 30 ? 255 - b : b)))],
  ['packs without a valid check sum', body(gzipSync(JSON.stringify(GOOD)).map((b, i, all) => (i === all.length - 6 ? 255 - b : b)))],
  ['sends nonsense under a false encoding', body('not gzip', { 'content-encoding': 'gzip' })],
  ['sends bytes that are no text', body(new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x7b]))],
  ['sends nested brackets', body(nested(50_000))],
  ['sends half of its JSON', body(JSON.stringify(GOOD).slice(0, -20))],
  ['sends two indexes in one', body(JSON.stringify(GOOD) + JSON.stringify(GOOD))],
  ['sends a list', body('[]')],
  ['sends a number', body('1')],
  ['sends null', body('null')],
  ['is of a version to come', index({ variorumPack: 2 })],
  ['has no name', index({ name: '' })],
  ['has a name of 4,000 characters', index({ name: 'x'.repeat(4000) })],
  ['has hashes that lead out of the folder', index({ names: { ...GOOD.names, hash: '../'.repeat(21) + 'x' } })],
  ['has hashes that are addresses', index({ names: { ...GOOD.names, hash: 'http://evil.example/x' } })],
  ['counts less than nothing', index({ names: { ...GOOD.names, entities: -1 } })],
  ['counts more than any file holds', index({ names: { ...GOOD.names, entities: 1e300 } })],
  ['counts in halves', index({ names: { ...GOOD.names, bytes: 0.5 } })],
  ['says sizes in words', index({ names: { ...GOOD.names, text: '1e9' } })],
  ['has a piece larger than is allowed', index({ names: { ...GOOD.names, bytes: 1e12, text: 1e12 } })],
  ['has a million parts', index({ parts: Array.from({ length: 60_000 }, () => GOOD.parts[0]) })],
  ['has parts that are none', index({ parts: [null, 1, 'x'] })],
  ['wants to be asked all the time', index({ everyHours: 0 })],
  ['wants to be asked in the past', index({ everyHours: -24 })],
]; // prettier-ignore

describe('a host that misbehaves', () => {
  let server: Server;
  let answer: Answer;
  let asked: string[] = [];
  let address = '';
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.headers.host} ${request.url}`);
      response.on('error', () => undefined);
      answer(response, request);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.json`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const look = async (within = WITHIN_MS) => {
    const fetched = await fetchFile(address, { most: LIMITS.index, within });
    return parseIndex(await unpack(fetched!.bytes, LIMITS.index));
  };

  it('is told from one that does not', async () => {
    answer = index({});
    expect((await look()).name).toBe('Regional Monitor');
    answer = body(gzipSync(JSON.stringify(GOOD)));
    expect((await look()).name).toBe('Regional Monitor');
  });

  it.each(WAYS)('%s', async (way, misbehaves) => {
    answer = misbehaves;
    asked = [];
    const error: unknown = await look(ENDLESS.has(way) ? SOON_MS : WITHIN_MS).then(
      (read) => read,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PublishedError);
    const { message } = error as PublishedError;
    // in words of ours, not those of an exception
    expect(message.length).toBeGreaterThan(5);
    expect(message.length).toBeLessThan(600);
    expect(message).not.toMatch(/TypeError|SyntaxError|RangeError|undefined|\[object|at .*:\d+:\d+/);
    expect(new Set(asked).size).toBe(1);
  });

  it('loses its turn when the reader ends the subscription', async () => {
    answer = () => undefined;
    const ended = new AbortController();
    const looking = fetchFile(address, { most: 10, within: 60_000, signal: ended.signal });
    ended.abort();
    await expect(looking).rejects.toBeInstanceOf(PublishedError);
  });
});
