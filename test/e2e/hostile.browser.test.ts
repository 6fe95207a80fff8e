// Hostile pages, in Chromium and in Firefox: each keeps working, throws nothing because of us, and is read where it can be.
// VARIORUM_HOSTILE=100 adds so many pages of two attacks at once.
import { describe, expect, it } from 'vitest';
import { HOSTILE, pageOf, pairs, type HostilePage } from './hostile/pages';
import { BROWSERS } from './browsers';
import { MARKED, until, whenRead, type Driver, type OwnPage } from './driver';
import type { Pages } from './server';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
const both = pairs(Number(process.env['VARIORUM_HOSTILE'] ?? 0));

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    let served = '';
    let url = '';
    let opened = 0;
    let own: OwnPage | undefined;
    started(one, (b, pages: Pages) => {
      browser = b;
      pages.instead = (request, response) => {
        if (!request.url?.includes('/hostile')) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(served);
        return true;
      };
    });

    const open = async (attacks: readonly HostilePage[]) => {
      served = pageOf(attacks);
      browser.problems();
      url = `${SITE}/hostile?${++opened}`;
      await browser.open(url);
    };
    /** A page of ours that asks the background. */
    const settled = async () => {
      own ??= await browser.popup('options');
      await whenRead(own, url);
    };
    /** The page answers, draws, and has not seen an error. */
    const works = async () => {
      const frame = `new Promise((done) => { setTimeout(() => done('no frame was drawn'), 5000); requestAnimationFrame(() => setTimeout(() => done(true))); })`;
      const drawn = await browser.evaluate<boolean | string>(frame);
      // a page without a box has no frames
      if (drawn !== true) expect(await browser.evaluate<number>('1 + 1')).toBe(2);
      expect(await browser.evaluate<string[]>('window.problems ?? []')).toEqual([]);
      expect(browser.problems()).toEqual([]);
    };

    it.each(HOSTILE.map((page) => [page.name, page] as const))('a page that %s', async (_name, page) => {
      await open([page]);
      if (page.marked === true)
        await until(
          () => browser.evaluate<Record<string, number>>(MARKED),
          (m) => Object.values(m).some((n) => n > 0),
          'marked what is known',
        );
      else await settled();
      if (page.card) {
        await browser.command('next-mark');
        await until(
          () => browser.shown(),
          (s) => s.card !== null,
          'opened a card',
        );
        await browser.press('Escape');
      }
      await works();
    });

    it.each(both.map((pair) => [pair.map((p) => p.name).join(', and '), pair] as const))(
      'a page that %s',
      async (_name, pair) => {
        await open(pair);
        await settled();
        await works();
      },
    );

    it('marks nothing of what a reader types', async () => {
      await open([HOSTILE.find((p) => p.name === 'holds what a reader types')!]);
      const inEditor = `[...CSS.highlights.values()].flatMap((h) => [...h]).filter((r) => r.startContainer.parentElement.closest('[contenteditable],textarea,select')).length`;
      const before = await until(
        () => browser.evaluate<Record<string, number>>(MARKED),
        (m) => (m['vr-1'] ?? 0) > 0,
        'marked the names',
      );
      await browser.evaluate(
        `void (() => { document.querySelector('#typed').firstChild.data = 'Kataib Hezbollah was typed'; const p = document.createElement('p'); p.textContent = 'Asaib Ahl al-Haq kept silent.'; document.body.append(p); })()`,
      );
      await until(
        () => browser.evaluate<Record<string, number>>(MARKED),
        (m) => m['vr-1'] === before['vr-1']! + 1,
        'marked the name that was added beside it',
      );
      expect(await browser.evaluate(inEditor)).toBe(0);
    });

    it('marks a page again that comes back from the browser’s cache', async () => {
      await open([]);
      const marked = () =>
        until(
          () => browser.evaluate<Record<string, number>>(MARKED),
          (m) => (m['vr-1'] ?? 0) > 0,
          'marked the names',
        );
      await marked();
      const at = () => browser.evaluate<string>('location.pathname').catch(() => '');
      await browser.evaluate(`void setTimeout(() => { location.href = '/quiet'; })`);
      await until(at, (path) => path === '/quiet', 'went on');
      await browser.evaluate('void setTimeout(() => history.back())');
      await until(at, (path) => path === '/hostile', 'came back');
      await marked();
      await works();
    });

    it('gives pages no way in', async () => {
      await open([]);
      const doors = await browser.evaluate<string[]>(
        `Object.getOwnPropertyNames(window).filter((k) => /variorum/i.test(k))`,
      );
      expect(doors).toEqual([]);
      const root = await browser.evaluate(`document.querySelector('variorum-notes')?.shadowRoot ?? null`);
      expect(root).toBeNull();
    });
  });
}
