// Reads the seeds folder from disk, for the build, the command line and the tests; the extension never does.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../model/database';
import { compileSeeds, type SeedFile } from './compile';

export const SEEDS = fileURLToPath(new URL('../../../seeds', import.meta.url));

/** Every YAML file below a folder, in a fixed order. */
export function readSeedFiles(folder = SEEDS): SeedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The core pack, compiled from the seeds. Throws a SeedError when they are wrong. */
export function corePack(): Pack {
  return compileSeeds(readSeedFiles(), '1');
}
