// The licence notices of what is bundled, as a file of every build: the options show it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from './options';

const LICENCES = 'licences.txt';
const RULE = `\n\n${'-'.repeat(72)}\n\n`;
const NOTICE = /^(licen[cs]e|copying|notice)([-.].*)?$/i;

interface Package {
  name: string;
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

const packageAt = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;

/** The folders of all packages that the extension is built of, by name: those of package.json and what they need. */
function bundledFolders(): Map<string, string> {
  const found = new Map<string, string>();
  const add = (name: string, from: string) => {
    // the nearest one above, as Node looks
    const folder = [join(from, 'node_modules', name), join(ROOT, 'node_modules', name)].find((f) =>
      existsSync(f),
    );
    if (!folder) throw new Error(`${name}, which ${from} needs, is not installed`);
    if (found.has(name)) return;
    found.set(name, folder);
    for (const needed of Object.keys(packageAt(folder).dependencies ?? {})) add(needed, folder);
  };
  for (const name of Object.keys(packageAt(ROOT).dependencies ?? {})) add(name, ROOT);
  return found;
}

/** The notices of all packages, in the order of their names. Throws when a package has none. */
export function licenceNotices(): string {
  const notices = [...bundledFolders()].sort().map(([name, folder]) => {
    const { version, license } = packageAt(folder);
    const files = readdirSync(folder).filter((file) => NOTICE.test(file));
    if (files.length === 0 && !license) throw new Error(`${name} has no licence`);
    const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
    return [`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n');
  });
  const own = 'Variorum: Mozilla Public License 2.0; its data: see LICENSE-DATA of its source.';
  return `${[own, ...notices].join(RULE)}\n`;
}

/** Adds the notices to a build. */
export const licences = (): Plugin => ({
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: LICENCES, source: licenceNotices() });
  },
});
