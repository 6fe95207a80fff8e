// Browsers for development: the extension loaded, the article and the page of fixtures open, both reloaded on demand.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession } from 'playwright-core';
import { chromiumPath, firefoxPath } from '../../test/e2e/browsers';
import { addressOf } from '../../test/e2e/driver';
import { launchFirefox } from '../../test/e2e/firefox';

export interface DevOptions {
  extension: string;
  /** Where the pages are served on this machine. */
  port: number;
  article: string;
  headless: boolean;
}

export interface DevBrowser {
  /** Reloads the extension and the pages; resolves once the article is loaded with the new build. */
  reload: () => Promise<void>;
  /** Reloads the article alone. */
  reloadPage: () => Promise<void>;
  /** Resolves when the browser was closed, by its window or by `close`. */
  closed: Promise<unknown>;
  close: () => Promise<void>;
}

export async function devChromium({ extension, article, headless }: DevOptions): Promise<DevBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'variorum-dev-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath()!,
    headless,
    viewport: null,
    args: ['--no-sandbox', '--no-first-run', '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const session = await context.browser()!.newBrowserCDPSession();
  const load = () => loadUnpacked(session, extension);
  const id = await load();
  const page = context.pages()[0] ?? (await context.newPage());
  let fixtures = await context.newPage();
  const openFixtures = async () => {
    // reloading an extension closes its pages
    if (fixtures.isClosed()) fixtures = await context.newPage();
    await fixtures.goto(`chrome-extension://${id}/${addressOf('fixtures')}`);
  };
  await page.goto(article);
  await openFixtures();
  await page.bringToFront();
  return {
    reload: async () => {
      await load();
      await Promise.all([page.reload(), openFixtures()]);
    },
    reloadPage: async () => {
      await page.reload();
    },
    closed: new Promise((resolve) => context.once('close', resolve)).then(() =>
      rm(profile, { recursive: true, force: true }),
    ),
    close: () => context.close(),
  };
}

/** Loads an unpacked extension, or loads it again; its id. Playwright's types do not have this method yet. */
async function loadUnpacked(session: CDPSession, path: string): Promise<string> {
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  return (await send('Extensions.loadUnpacked', { path })).id;
}

export async function devFirefox({ extension, port, article, headless }: DevOptions): Promise<DevBrowser> {
  const browser = await launchFirefox({ executable: firefoxPath()!, extension, port, headless });
  const openFixtures = () => browser.popup('fixtures');
  await browser.grant!('http://localhost/*');
  await browser.open(article);
  await openFixtures();
  const reloadPage = () => browser.open(article);
  return {
    reload: async () => {
      await browser.reloadExtension();
      await reloadPage();
      await openFixtures();
    },
    reloadPage,
    closed: browser.closed,
    close: browser.close,
  };
}
