// Reads the seeds folder from disk, for the build, the command line and the tests; the extension never does.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pack } from '../../model/database';
import { saveCorePack } from '../pack/save';
import { cached, keyOf, sourcesOf } from './cache';
import { compileSeeds, type SeedFile } from './compile';

/** The project's folder. A bundle of the command line, which is kept elsewhere, is given it. */
const ROOT = process.env['VARIORUM_ROOT'] ?? fileURLToPath(new URL('../../..', import.meta.url));

export const SEEDS = join(ROOT, 'seeds');
const CACHE = join(ROOT, 'node_modules/.cache/variorum');

/** Every YAML file below a folder, in a fixed order. */
export function readSeedFiles(folder = SEEDS): SeedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

const compileCore = (files: readonly SeedFile[]): Pack => compileSeeds(files, '1');

/** The core pack, compiled from the seeds or as kept from before. Throws a SeedError when they are wrong. */
export function corePack(): Pack {
  const files = readSeedFiles();
  const json = cached(CACHE, { name: 'core', key: coreKey(files), extension: 'json' }, () =>
    new TextEncoder().encode(JSON.stringify(compileCore(files))),
  );
  return JSON.parse(new TextDecoder().decode(json)) as Pack;
}

/** The bytes of the core pack as they are shipped, compiled from the seeds or as kept from before. */
export function coreBytes(): Uint8Array<ArrayBuffer> {
  return cached(CACHE, { name: 'core', key: coreKey(readSeedFiles()), extension: 'pack' }, () =>
    saveCorePack(corePack()),
  );
}

/** What the core pack depends on: the seeds, the sources that compile and save it, and the libraries' versions. */
function coreKey(seeds: readonly SeedFile[]): string {
  const compiler = sourcesOf(
    join(ROOT, 'src/record/seeds/compile.ts'),
    join(ROOT, 'src/record/pack/save.ts'),
  );
  const files = [...compiler, join(ROOT, 'package-lock.json')].map(
    (path) => [relative(ROOT, path), readFileSync(path, 'utf8')] as const,
  );
  return keyOf([...seeds.map(({ path, text }) => [path, text] as const), ...files]);
}
