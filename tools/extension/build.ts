// Builds the whole extension into a folder: Vite with vite.config.ts, in a process of its own. A new process loads our own
// sources as they are now, shares no state with another build, and lets us leave out what crx prints.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { commandFile } from '../lib/spawn.mjs';
import { ROOT, environmentOf, type BuildOptions } from './options';

/**
 * crx sets an option in its own build of the content script that Rolldown then ignores, and warns of. It passes neither our
 * logger nor our options on to that build.
 */
const CRX_WARNING =
  /^.*inlineDynamicImports`? option is ignored because `?codeSplitting: false`? is set\..*\n?\s*/gm;

/** Builds; prints warnings. Rejects with what Vite said when it fails. */
export async function buildExtension(options: BuildOptions): Promise<void> {
  const args = [commandFile('vite'), 'build', '--configLoader', 'runner', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: environmentOf(options),
    // crx reports its progress there
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  const rest = said.replace(CRX_WARNING, '').trim();
  if (code !== 0) throw new Error(`${options.target} was not built.\n${rest}`);
  if (rest) console.warn(rest);
}
