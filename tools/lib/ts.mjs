// Imports a TypeScript module of the project into plain Node.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');

/** `path` is relative to the project's folder. */
export async function tsImport(path) {
  const { tsImport: load } = await import('tsx/esm/api');
  return load(pathToFileURL(join(ROOT, path)).href, import.meta.url);
}
