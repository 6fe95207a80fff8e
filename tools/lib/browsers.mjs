// Finds the browsers that tests and the demonstration need, and installs missing ones by apt where this user may.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findProgram } from './spawn.mjs';

const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    programs: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
    folders: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    programs: ['firefox-esr', 'firefox'],
    folders: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/snap/bin/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    package: 'firefox-esr',
  },
};

/** The path of a browser: the one that its variable names, else the first that is installed; undefined without one. */
function browserPath(name) {
  const { variable, programs, folders } = BROWSERS[name];
  return (
    process.env[variable] ??
    programs.map(findProgram).find(Boolean) ??
    folders.find((file) => existsSync(file))
  );
}

/** Installs missing browsers by apt where this user may. Returns the names of those still missing, and says how to get them. */
export function ensureBrowsers(names) {
  const missing = () => names.filter((name) => !browserPath(name));
  if (missing().length && process.getuid?.() === 0 && findProgram('apt-get')) {
    console.log(`Installing ${missing().join(' and ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const packages = [...missing().map((name) => BROWSERS[name].package), 'fonts-noto-core'];
    const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  }
  for (const name of missing())
    console.error(
      `${name} was not found. Install ${BROWSERS[name].package}, or set ${BROWSERS[name].variable} to its path.`,
    );
  return missing();
}
