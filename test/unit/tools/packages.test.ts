// Installing packages: never under a running command, never through a link, once. In a project of its own, with an npm that
// only writes down that it was called.
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../../paths';

/** Empties node_modules and fills it as the lock says, as npm ci does, after a moment in which others may come. */
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('calls', 'x');
fs.rmSync('node_modules', { recursive: true, force: true });
fs.mkdirSync('node_modules/one', { recursive: true });
fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
`;
const lockWith = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/one': { version } } });

let project: string;
let env: NodeJS.ProcessEnv;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'variorum-packages-'));
  cpSync(join(ROOT, 'tools/lib'), join(project, 'tools/lib'), { recursive: true });
  writeFileSync(join(project, 'npm.js'), NPM);
  writeFileSync(join(project, 'package-lock.json'), lockWith('1.0.0'));
  env = { ...process.env, npm_execpath: join(project, 'npm.js') };
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const script = (call: string) =>
  `import { ensurePackages, orExit, requirePackages, usePackages } from './tools/lib/packages.mjs'; ${call}`;
const argsOf = (call: string) => ['--input-type=module', '-e', script(call)];
const run = (call: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, argsOf(call), { cwd: project, env, encoding: 'utf8' });
const installations = () => {
  const file = join(project, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').length : 0;
};
const install = () => run('orExit(ensurePackages)');

describe('packages', () => {
  it('are installed once when there are none, whatever asks first', () => {
    expect(run('orExit(requirePackages)').status).toBe(0);
    expect(install().status).toBe(0);
    expect(installations()).toBe(1);
  });

  it('are installed again when the lock changed, by content and not by time', () => {
    install();
    writeFileSync(join(project, 'package-lock.json'), lockWith('1.0.0'));
    install();
    expect(installations()).toBe(1);
    writeFileSync(join(project, 'package-lock.json'), lockWith('1.0.1'));
    install();
    expect(installations()).toBe(2);
  });

  it('are believed when somebody else installed what the lock says', () => {
    mkdirSync(join(project, 'node_modules'));
    writeFileSync(join(project, 'node_modules/.package-lock.json'), lockWith('1.0.0'));
    install();
    expect(installations()).toBe(0);
  });

  it('are left alone by plain commands, even when they differ from the lock', () => {
    install();
    writeFileSync(join(project, 'package-lock.json'), lockWith('2.0.0'));
    expect(run('orExit(requirePackages)').status).toBe(0);
    expect(installations()).toBe(1);
  });

  it('are never replaced behind a link', () => {
    install();
    renameSync(join(project, 'node_modules'), join(project, 'elsewhere'));
    symlinkSync(join(project, 'elsewhere'), join(project, 'node_modules'));
    writeFileSync(join(project, 'package-lock.json'), lockWith('2.0.0'));
    const { status, stderr } = install();
    expect(status).toBe(1);
    expect(stderr).toContain('is a link');
    expect(installations()).toBe(1);
    expect(existsSync(join(project, 'elsewhere/one'))).toBe(true);
  });

  it('are never replaced while another command uses them', async () => {
    install();
    const user = spawn(
      process.execPath,
      argsOf(`usePackages(); console.log('using'); setInterval(() => undefined, 1000)`),
      { cwd: project, env, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    await once(user.stdout, 'data');
    writeFileSync(join(project, 'package-lock.json'), lockWith('2.0.0'));
    const { status, stderr } = install();
    expect(status).toBe(1);
    expect(stderr).toContain(`process ${user.pid} is using it`);
    user.kill('SIGKILL');
    await once(user, 'exit');
    // what a killed command left behind holds nobody up
    expect(install().status).toBe(0);
    expect(installations()).toBe(2);
  });

  it('are installed once by two commands at the same time', async () => {
    const commands = [0, 1].map(() =>
      spawn(process.execPath, argsOf('orExit(ensurePackages)'), { cwd: project, env, stdio: 'ignore' }),
    );
    const codes = await Promise.all(commands.map(async (c) => ((await once(c, 'exit')) as [number])[0]));
    expect(codes).toEqual([0, 0]);
    expect(installations()).toBe(1);
  });
});
