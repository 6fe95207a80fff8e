// Installs the packages that package-lock.json names, and never under a command that runs: the only place that calls npm ci.
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './spawn.mjs';

const ROOT = join(import.meta.dirname, '../..');
const LOCK_FILE = join(ROOT, 'package-lock.json');
const MODULES = join(ROOT, 'node_modules');
/** What npm writes into node_modules: the packages that are there. */
const INSTALLED = join(MODULES, '.package-lock.json');
/** The hash of the lock that node_modules was last found to match. */
const STAMP = join(MODULES, '.cache/variorum/lock.sha256');
/** Outside node_modules, which an installation empties. One file for each process that uses the packages. */
const USERS = join(ROOT, '.cache/users');
const INSTALLING = join(ROOT, '.cache/installing');

class PackagesError extends Error {}

const isLink = (path) => existsSync(path) && lstatSync(path).isSymbolicLink();

const hashOfLock = () => createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');

/** Whether every package of the lock is installed in its version; optional ones may be for another machine. */
function matchesLock() {
  const hash = hashOfLock();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync(LOCK_FILE, 'utf8')).packages;
  const found = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  const same = Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (found[path] ? found[path].version === version : optional === true),
  );
  if (same) stamp(hash);
  return same;
}

function stamp(hash) {
  mkdirSync(join(MODULES, '.cache/variorum'), { recursive: true });
  writeFileSync(STAMP, hash);
}

/**
 * For `npm start`, `npm test` and building: installs when node_modules is missing or differs from the lock.
 * Throws a PackagesError when it must not: node_modules is a link, or another command is using it.
 */
export function ensurePackages() {
  if (!matchesLock()) install();
}

/** For plain commands: installs only when there is no node_modules at all, and never replaces one. */
export function requirePackages() {
  if (!existsSync(MODULES)) install();
}

function install() {
  if (isLink(MODULES))
    throw new PackagesError(
      `node_modules is a link and does not match package-lock.json. Remove the link, or run npm ci where it leads.`,
    );
  const release = takeInstallLock();
  try {
    if (matchesLock()) return; // another command installed meanwhile
    const users = othersAlive(USERS);
    if (existsSync(MODULES) && users.length)
      throw new PackagesError(
        `node_modules does not match package-lock.json, but process ${users.join(', ')} is using it. Wait for it, then run npm ci.`,
      );
    console.log('Installing packages …');
    const { status } = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      cwd: ROOT,
    });
    if (status !== 0) throw new PackagesError('npm ci failed.');
    stamp(hashOfLock());
  } finally {
    release();
  }
}

/** Waits until no other process installs. Returns the function that gives the lock back. */
function takeInstallLock() {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(INSTALLING);
      writeFileSync(join(INSTALLING, String(process.pid)), '');
      return () => rmSync(INSTALLING, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (othersAlive(INSTALLING).length === 0) rmSync(INSTALLING, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

/** The other live processes that have a file in a folder; files of dead ones are removed. */
function othersAlive(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((pid) => {
    if (Number(pid) === process.pid) return false;
    try {
      process.kill(Number(pid), 0);
      return true;
    } catch (error) {
      if (error.code === 'EPERM') return true;
      rmSync(join(folder, pid), { force: true });
      return false;
    }
  });
}

/** Keeps others from replacing node_modules while this process runs; a file that a killed process left counts for nothing. */
export function usePackages() {
  mkdirSync(USERS, { recursive: true });
  const file = join(USERS, String(process.pid));
  writeFileSync(file, '');
  process.on('exit', () => rmSync(file, { force: true }));
}

/** Runs a command's setup; a PackagesError ends the process with its message alone. */
export function orExit(setup) {
  try {
    return setup();
  } catch (error) {
    if (!(error instanceof PackagesError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
