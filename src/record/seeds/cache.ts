// Files that are expensive to make, kept under node_modules/.cache by a hash of what they are made from.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** The bytes of a SHA-256 hash, which each kept file begins with. */
const HASH_BYTES = 32;
/** How many versions of one name are kept: enough for switching between branches. */
const VERSIONS_KEPT = 4;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/**
 * The bytes kept as `NAME-KEY.EXTENSION`, or made and kept now. Safe for several processes at once: a file appears whole, by
 * renaming, and one that is damaged is made again. When the folder cannot be written, the bytes are made each time.
 */
export function cached(
  folder: string,
  { name, key, extension }: { name: string; key: string; extension: string },
  make: () => Uint8Array,
): Uint8Array<ArrayBuffer> {
  const path = join(folder, `${name}-${key}.${extension}`);
  const kept = readKept(path);
  if (kept) return kept;
  const made = Uint8Array.from(make());
  try {
    mkdirSync(folder, { recursive: true });
    const temporary = `${path}.${process.pid}`;
    writeFileSync(temporary, Buffer.concat([sha256(made), made]));
    renameSync(temporary, path);
    removeOld(folder, name, extension);
  } catch {
    // a read-only or full disk costs time, not the result
  }
  return made;
}

function readKept(path: string): Uint8Array<ArrayBuffer> | null {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return null;
  }
  const bytes = Uint8Array.from(file.subarray(HASH_BYTES));
  return sha256(bytes).equals(file.subarray(0, HASH_BYTES)) ? bytes : null;
}

function removeOld(folder: string, name: string, extension: string): void {
  readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-`) && file.endsWith(`.${extension}`))
    .map((file) => join(folder, file))
    .map((file) => ({ file, time: statSync(file).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(VERSIONS_KEPT)
    .forEach(({ file }) => rmSync(file, { force: true }));
}

const IMPORT = /\bfrom\s*'(\.{1,2}\/[^']+)'|\bimport\s*'(\.{1,2}\/[^']+)'/g;

/** Source files and everything of ours that they import, sorted. */
export function sourcesOf(...entries: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...entries];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (!/\.tsx?$/.test(file)) continue;
    for (const [, from, bare] of readFileSync(file, 'utf8').matchAll(IMPORT))
      queue.push(sourceFile(join(dirname(file), (from ?? bare)!)));
  }
  return [...found].sort();
}

function sourceFile(path: string): string {
  const file = ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find(isFile);
  if (!file) throw new Error(`${path}: no such source file`);
  return file;
}

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

/** A short hash of texts, each with its name. */
export function keyOf(texts: Iterable<readonly [name: string, text: string]>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(`${name}\0${text.length}\0`).update(text);
  return hash.digest('hex').slice(0, 16);
}
