// The command line: bundles src/cli once per version of the sources and runs a command of it in this process.
//   node tools/cli.mjs read|evaluate|data|pack [ARGUMENTS]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { orExit, requirePackages } from './lib/packages.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/variorum');
const COMMANDS = ['read', 'evaluate', 'data', 'pack'];
/** How many bundles are kept: enough for switching between branches. */
const VERSIONS_KEPT = 4;

process.chdir(ROOT);
const command = process.argv[2];
if (!COMMANDS.includes(command)) {
  console.error(`usage: node tools/cli.mjs ${COMMANDS.join('|')} [ARGUMENTS]`);
  process.exit(2);
}
orExit(requirePackages);
try {
  const folder = join(CACHE, `cli-${hashOfSources()}`);
  if (!existsSync(folder)) await bundle(folder);
  process.env.VARIORUM_ROOT = ROOT;
  process.argv.splice(2, 1);
  await import(pathToFileURL(join(folder, `${command}.mjs`)).href);
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error(`${error.message}\nPackages are missing. Run npm ci.`);
  process.exit(1);
}

/** What the bundle depends on: our sources, the libraries' versions, and this file. */
function hashOfSources() {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|json)$/.test(path))
    .sort()
    .map((path) => join('src', path));
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'tools/cli.mjs', ...sources])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Bundles all commands into a folder, which appears whole: others may be doing the same. */
async function bundle(folder) {
  const { build } = await import('vite');
  const temporary = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true, external: [] },
    build: {
      ssr: true,
      outDir: temporary,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: Object.fromEntries(COMMANDS.map((name) => [name, `src/cli/${name}.ts`])),
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  mkdirSync(CACHE, { recursive: true });
  try {
    renameSync(temporary, folder);
  } catch {
    rmSync(temporary, { recursive: true, force: true }); // another process was first
  }
  removeOld();
}

function removeOld() {
  readdirSync(CACHE)
    .filter((name) => /^cli-[0-9a-f]{16}$/.test(name))
    .map((name) => ({ path: join(CACHE, name), time: statSync(join(CACHE, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time)
    .slice(VERSIONS_KEPT)
    .forEach(({ path }) => rmSync(path, { recursive: true, force: true }));
}
