// The frame of a pack's bytes: named sections one after another, so that opening a pack makes views and parses nothing.
//
//   bytes  0..11  magic, version, length of the directory
//   then   directory, JSON: [name, offset, length] of each section, offsets from the end of the directory
//   then   sections, each at a multiple of 8, as typed arrays over them need

const MAGIC = 0x4b505256; // “VRPK”
const VERSION = 4;
const HEADER_BYTES = 12;
const ALIGNMENT = 8;

const aligned = (n: number) => Math.ceil(n / ALIGNMENT) * ALIGNMENT;

export type Sections = ReadonlyMap<string, Uint8Array>;

/** Thrown when bytes are not a pack that this version can open. */
export class PackError extends Error {
  override name = 'PackError';
}

/** A section's name, where it begins from the end of the directory, and its length in bytes. */
type Entry = [name: string, offset: number, length: number];

/** Puts sections into one run of bytes. */
export function joinSections(sections: Sections): Uint8Array<ArrayBuffer> {
  const directory: Entry[] = [];
  let at = 0;
  for (const [name, bytes] of sections) {
    directory.push([name, at, bytes.byteLength]);
    at += aligned(bytes.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const base = aligned(HEADER_BYTES + json.byteLength);
  const out = new Uint8Array(base + at);
  new Uint32Array(out.buffer, 0, 3).set([MAGIC, VERSION, json.byteLength]);
  out.set(json, HEADER_BYTES);
  for (const [name, offset] of directory) out.set(sections.get(name)!, base + offset);
  return out;
}

/** Views on the sections of bytes made by `joinSections`. Throws a PackError when they are not such bytes, or cut short. */
export function splitSections(bytes: ArrayBuffer): Sections {
  const [magic, version, length = 0] =
    bytes.byteLength >= HEADER_BYTES ? new Uint32Array(bytes, 0, 3) : [undefined];
  if (magic !== MAGIC) throw new PackError('this is not a Variorum pack');
  if (version !== VERSION) throw new PackError(`this pack is of version ${version}, not ${VERSION}`);
  if (HEADER_BYTES + length > bytes.byteLength) throw new PackError('the pack is cut short');
  const base = aligned(HEADER_BYTES + length);
  const sections = new Map<string, Uint8Array>();
  for (const [name, offset, size] of readDirectory(new Uint8Array(bytes, HEADER_BYTES, length))) {
    if (base + offset + size > bytes.byteLength) throw new PackError(`the pack is cut short in “${name}”`);
    sections.set(name, new Uint8Array(bytes, base + offset, size));
  }
  return sections;
}

function readDirectory(bytes: Uint8Array): Entry[] {
  let directory: unknown;
  try {
    directory = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new PackError('the pack’s directory cannot be read');
  }
  const isCount = (n: unknown) => Number.isSafeInteger(n) && Number(n) >= 0;
  const isEntry = (e: unknown): e is Entry =>
    Array.isArray(e) && typeof e[0] === 'string' && isCount(e[1]) && isCount(e[2]) && e[1] % ALIGNMENT === 0;
  if (!Array.isArray(directory) || !directory.every(isEntry))
    throw new PackError('the pack’s directory is damaged');
  return directory;
}
