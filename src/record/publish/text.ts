// Text as it is sent: UTF-8, packed with gzip by the platform's own streams, hashed with SHA-256.
import { PublishedError } from './records';

const GZIP = 0x1f;

const streamOf = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream();

/** Packs text. The same text always makes the same bytes on one machine. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const zipped = streamOf(new TextEncoder().encode(text)).pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(zipped).arrayBuffer());
}

/**
 * All that a stream gives; null when that is more than `most` bytes: the rest is not asked for. `onBytes` is given how many
 * there are by now.
 */
export async function readUpTo(
  stream: ReadableStream<Uint8Array>,
  most: number,
  onBytes?: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = stream.getReader();
  const pieces: BlobPart[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(pieces).arrayBuffer());
    size += value.byteLength;
    if (size > most) break;
    pieces.push(value as Uint8Array<ArrayBuffer>);
    onBytes?.(size);
  }
  await reader.cancel().catch(() => undefined);
  return null;
}

/**
 * Unpacks text, also when a host has unpacked it already. Throws a PublishedError when the bytes are damaged, or hold more
 * than `most` bytes: it stops there, whatever they claim.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const zipped = bytes[0] === GZIP;
  const stream = zipped ? streamOf(bytes).pipeThrough(new DecompressionStream('gzip')) : streamOf(bytes);
  try {
    const plain = await readUpTo(stream, most);
    if (plain) return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch {
    throw new PublishedError('the file is damaged');
  }
  throw new PublishedError('the file holds more than its index says');
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
