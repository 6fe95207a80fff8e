// Installs what a command needs and this machine lacks: packages always, browsers by apt where it may.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const run = (command, args, options = {}) => execFileSync(command, args, { stdio: 'inherit', ...options });

/** Packages as locked, installed when missing or older than the lock. */
export function ensurePackages() {
  const mark = 'node_modules/.package-lock.json';
  if (existsSync(mark) && statSync(mark).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    commands: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: ['chromium'],
  },
  firefox: { variable: 'FIREFOX_BIN', commands: ['firefox-esr', 'firefox'], packages: ['firefox-esr'] },
};

/** Makes sure that browsers are there, by apt where this user may. Returns the names of those still missing. */
export function ensureBrowsers(names) {
  const lacking = () =>
    names.filter((n) => !process.env[BROWSERS[n].variable] && !BROWSERS[n].commands.some(has));
  if (lacking().length && process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    console.log(`Installing ${lacking().join(' and ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = [...lacking().flatMap((n) => BROWSERS[n].packages), 'fonts-noto-core'];
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  for (const name of lacking()) {
    console.error(
      `${name} was not found. Install ${BROWSERS[name].packages[0]}, or name it in ${BROWSERS[name].variable}.`,
    );
  }
  return lacking();
}
