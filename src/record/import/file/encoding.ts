// In which encoding a text is: by its byte order mark, by zeros between its letters, by being UTF-8, or as its letters suggest.
import { ImportError } from '../error';

export interface Encoding {
  /** As TextDecoder calls it. */
  name: string;
  /** Sure of it: marked, declared, or UTF-8 to the last byte. */
  sure: boolean;
}

/** What a reader can choose, when the guess was wrong. */
export const ENCODINGS = [
  'utf-8', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256',
  'macintosh', 'koi8-r', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'shift_jis', 'euc-kr',
] as const; // prettier-ignore

const SAMPLE = 1 << 16;
/** More letters than these in 100 beyond ASCII: no script of Latin letters. */
const FOREIGN_SHARE = 0.35;

/** The encoding of a text file. Throws an ImportError when it is no text. */
export async function encodingOf(file: Blob, name: string): Promise<Encoding> {
  const head = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const marked = markOf(head);
  if (marked) return { name: marked, sure: true };
  const wide = wideOf(head);
  if (wide) return { name: wide, sure: true };
  if (head.includes(0)) throw new ImportError([`${name}: this is no text and no kind of file that is known`]);
  const broken = await firstBroken(file);
  if (broken === null) return { name: 'utf-8', sure: true };
  const start = Math.max(0, broken - SAMPLE / 2);
  const sample = new Uint8Array(await file.slice(start, start + SAMPLE).arrayBuffer());
  return { name: await guessed(sample), sure: false };
}

function markOf(head: Uint8Array): string | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : null;
}

/** Text of two bytes a letter without a mark: every other byte of most is zero. */
function wideOf(head: Uint8Array): string | null {
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2]!++;
  const few = head.length / 8;
  if (zeros[1]! > few && zeros[0]! * 8 < zeros[1]!) return 'utf-16le';
  return zeros[0]! > few && zeros[1]! * 8 < zeros[0]! ? 'utf-16be' : null;
}

/** About where a file stops being UTF-8, or null. */
async function firstBroken(file: Blob): Promise<number | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = file.stream().getReader();
  let at = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      decoder.decode(value, { stream: !done });
      if (done) return null;
      at += value.byteLength;
    }
  } catch {
    return at;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function guessed(sample: Uint8Array): Promise<string> {
  const { analyse } = await import('chardet');
  const found = analyse(sample).filter((m) => !/^(?:UTF|ASCII|ISO-2022)/i.test(m.name));
  let [foreign, letters] = [0, 0];
  for (const byte of sample) {
    if (byte >= 0x80) foreign++;
    if (byte >= 0x80 || (byte | 0x20) >= 0x61) letters++;
  }
  // of a few accents among Latin letters hardly anything can be said but where most such files come from
  if (foreign < letters * FOREIGN_SHARE) {
    const [best] = found;
    return best && /125[04]|8859-[29]/.test(best.name) && best.confidence >= 60
      ? known(best.name)
      : 'windows-1252';
  }
  const best = found.find((m) => !/8859-1$|1252/.test(m.name));
  return best ? known(best.name) : 'windows-1252';
}

/** As TextDecoder calls it; windows' own instead of what it extends. */
function known(name: string): string {
  const plain = name
    .toLowerCase()
    .replace('iso-8859-2', 'windows-1250')
    .replace('iso-8859-9', 'windows-1254');
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return 'windows-1252';
  }
}

/** The text of a file in pieces, with the bytes each came from. What is wrong in it becomes U+FFFD. */
export async function* textOf(
  file: Blob,
  encoding: string,
): AsyncGenerator<{ text: string; length: number }> {
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield { text: decoder.decode(value, { stream: true }), length: value.byteLength };
    }
    yield { text: decoder.decode(), length: 0 };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The whole text of a file. */
export async function wholeText(file: Blob, encoding: string): Promise<string> {
  let all = '';
  for await (const { text } of textOf(file, encoding)) all += text;
  return all;
}
