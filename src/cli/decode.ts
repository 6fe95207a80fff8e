// The text of a file: by its byte order mark, by what it declares, else by its bytes.

/** Bytes in which a declaration is looked for, as HTML has it, and in which UTF-16 shows. */
const HEAD = 2048;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w.:-]+)/i;
const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** Of every second byte of a text in UTF-16 so many are zero; of a text in letters of one byte. */
const ZEROS = 0.4;
/** What no text has more of than this: characters that only control, in a thousand. */
const MOST_CONTROLS = 10;

/** Decodes the bytes of a file. Throws when they are no text. */
export function decode(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls * 1000 > text.length * MOST_CONTROLS) throw new Error('this is no text');
  return text;
}

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[1];
  const head = bytes.subarray(0, HEAD);
  const wide = wideOf(head);
  if (wide) return wide;
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(head));
  const name = declared?.[1] ?? declared?.[2];
  // a file that was saved again often keeps an old declaration: bytes that are UTF-8 are
  if (isUtf8(bytes)) return 'utf-8';
  return name && !/^utf-?8$/i.test(name) && isKnown(name) ? name : 'windows-1252';
}

/** UTF-16 without a mark: every second byte is zero. */
function wideOf(head: Uint8Array): string | null {
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]!++;
  });
  const half = head.length / 2;
  if (zeros[1]! > half * ZEROS && zeros[0]! === 0) return 'utf-16le';
  return zeros[0]! > half * ZEROS && zeros[1]! === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function isKnown(name: string): boolean {
  try {
    return new TextDecoder(name).encoding.length > 0;
  } catch {
    return false;
  }
}
