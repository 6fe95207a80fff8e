// The development loop: watch, rebuild what changed, reload.
import { watch } from 'node:fs';
import { join, relative } from 'node:path';
import { servePages } from '../../test/e2e/server';
import { buildExtension } from '../extension/build';
import { ROOT, distOf, type BuildOptions } from '../extension/options';
import { devChromium, devFirefox, type DevBrowser } from './browsers';

/** The demonstration article, which is no part of the extension. */
const PAGES = 'demo';
/** What is watched: folders, and files at the project's root. */
const FOLDERS = ['src', 'seeds', PAGES, 'test/fixtures', 'tools/extension'];
const FILES = ['manifest.json', 'package-lock.json', 'vite.config.ts'];
/** Editors write a file in several steps; changes so close together are one. */
const SETTLE_MS = 40;

/** Runs until the browser is closed. */
export async function develop(name: 'chromium' | 'firefox', headless: boolean): Promise<void> {
  const options: BuildOptions = {
    target: name === 'firefox' ? 'firefox' : 'chrome',
    out: distOf(`dev-${name}`),
    sites: ['http://localhost/*'],
    fixtures: true,
  };
  const started = performance.now();
  console.log('Building the extension …');
  await buildExtension(options);
  console.log(`Built in ${since(started)}.`);
  const pages = await servePages(join(ROOT, PAGES));
  const article = `http://localhost:${pages.port}/article`;
  const open = name === 'firefox' ? devFirefox : devChromium;
  const browser = await open({ extension: options.out, port: pages.port, article, headless });
  console.log(
    `Opened ${article} and the page of fixtures. Change a file to rebuild and reload; close the browser or press Ctrl+C to stop.`,
  );
  const changes = new Changes((files) => rebuild(options, browser, files));
  const watchers = [...FOLDERS, ...FILES].map((path) =>
    watch(join(ROOT, path), { recursive: FOLDERS.includes(path) }, (_event, file) =>
      changes.add(FOLDERS.includes(path) ? `${path}/${String(file).replaceAll('\\', '/')}` : path),
    ),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void browser.close());
  await browser.closed;
  for (const watcher of watchers) watcher.close();
  await pages.close();
}

async function rebuild(options: BuildOptions, browser: DevBrowser, files: readonly string[]) {
  const started = performance.now();
  const what = files.length === 1 ? files[0]! : `${files[0]} and ${files.length - 1} more`;
  try {
    const onlyPage = files.every((file) => file.startsWith(`${PAGES}/`));
    if (onlyPage) await browser.reloadPage();
    else {
      await buildExtension(options);
      await browser.reload();
    }
    console.log(`${what}: ${onlyPage ? 'reloaded' : 'rebuilt and reloaded'} in ${since(started)}.`);
  } catch (error) {
    // the loop outlives a file that does not compile
    console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const since = (start: number) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

/** Collects changed files and hands them on, one batch at a time. */
class Changes {
  private readonly files = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private busy = false;

  constructor(private readonly handle: (files: string[]) => Promise<void>) {}

  add(file: string): void {
    this.files.add(relative('.', file).replaceAll('\\', '/'));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), SETTLE_MS);
  }

  private async flush(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    while (this.files.size) {
      const batch = [...this.files].sort();
      this.files.clear();
      await this.handle(batch);
    }
    this.busy = false;
  }
}
