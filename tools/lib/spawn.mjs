// Starts other programs without a shell: packages' commands by their file, npm by its own, so that Windows needs no .cmd.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The JavaScript file of a package's command, for `node FILE`. Throws when the package is not installed. */
export function commandFile(name, folder = name) {
  const root = join('node_modules', folder);
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return join(root, typeof bin === 'string' ? bin : bin[name]);
}

/** npm's own script: what started this process under `npm run`, else the one beside Node. */
function npmFile() {
  const beside = [
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ];
  return [process.env.npm_execpath, ...beside].find((file) => file?.endsWith('.js') && existsSync(file));
}

/** Runs npm and waits for it. */
export function npm(args, options) {
  const file = npmFile();
  return file
    ? spawnSync(process.execPath, [file, ...args], options)
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        ...options,
        shell: process.platform === 'win32',
      });
}

/** The path of a program in one of the folders of PATH, or undefined. */
export function findProgram(name) {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((n) => join(folder, n)))
    .find((file) => existsSync(file));
}
