// Builds the whole extension into a folder.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, ROOT, type BuildOptions } from './parts';

/** Where builds for a browser are found; `Target` to folder below dist/. */
export const distOf = (name: string) => join(ROOT, 'dist', name);

/** Empties the folder and builds all parts into it. Throws when one of them fails. */
export async function buildExtension(options: BuildOptions): Promise<void> {
  rmSync(options.out, { recursive: true, force: true });
  mkdirSync(options.out, { recursive: true });
  await Promise.all(PARTS.map((part) => part.build(options)));
}
