// What is inside of .zip and .gz files.
import { ImportError } from '../error';

/** More than this, unpacked, is no table that a browser should hold. */
const MOST_UNPACKED = 1 << 30;

export interface Packed {
  name: string;
  size: number;
}

/** The files inside of a .zip, by its directory. */
export async function filesIn(bytes: Uint8Array, name: string): Promise<Packed[]> {
  const files: Packed[] = [];
  await unzipped(bytes, name, (file) => {
    files.push({ name: file.name, size: file.originalSize });
    return false;
  });
  return files.filter((f) => !/(?:^|\/)(?:__MACOSX\/|\.)|\/$/.test(f.name));
}

/** One file out of a .zip. */
export async function fileFrom(bytes: Uint8Array, path: string, name: string): Promise<File> {
  const all = await unzipped(bytes, name, (file) => {
    if (file.name === path && file.originalSize > MOST_UNPACKED)
      throw new ImportError([`${name}: ${path} is larger than ${MOST_UNPACKED >> 20} MB unpacked`]);
    return file.name === path;
  });
  const found = all[path];
  if (!found) throw new ImportError([`${name}: ${path} cannot be unpacked`]);
  return new File([found as Uint8Array<ArrayBuffer>], path.slice(path.lastIndexOf('/') + 1));
}

async function unzipped(
  bytes: Uint8Array,
  name: string,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Promise<Record<string, Uint8Array>> {
  // in this thread: the import has one of its own
  const { unzipSync } = await import('fflate');
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ImportError([`${name}: this .zip is damaged, or has a password`]);
  }
}

/** What is inside of a .gz. */
export async function gunzipped(file: File): Promise<File> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > MOST_UNPACKED) break;
      parts.push(value);
    }
  } catch {
    throw new ImportError([`${file.name}: this .gz is damaged`]);
  }
  if (size > MOST_UNPACKED)
    throw new ImportError([`${file.name}: larger than ${MOST_UNPACKED >> 20} MB unpacked`]);
  return new File(parts, file.name.replace(/\.t?gz(?:ip)?$/i, ''));
}
