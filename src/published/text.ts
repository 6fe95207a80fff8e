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
 * Unpacks text, also when a host has unpacked it already. Throws a PublishedError when the bytes are damaged, or hold more
 * than `most` bytes: it stops there, whatever they claim.
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  const zipped = bytes[0] === GZIP;
  const stream = zipped ? streamOf(bytes).pipeThrough(new DecompressionStream('gzip')) : streamOf(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > most) break;
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    throw new PublishedError('the file is damaged');
  }
  await reader.cancel().catch(() => undefined);
  throw new PublishedError('the file holds more than its index says');
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
}
