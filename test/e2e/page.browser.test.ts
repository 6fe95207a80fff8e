// The built extension on real pages, in Chromium and in Firefox: what a reader sees, does, and never notices.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { LINE, MARKED, drawn, placeOf, shows, until, whenMarked, whenRead, type Driver } from './driver';
import type { Pages } from './server';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
/** A site that shows its next article without loading it, and leaves its head as it was. */
const GOES_ON = `void (() => { history.pushState({}, '', '/next-article'); document.querySelector('article').innerHTML = '<h1>Strike at Baghdad airport</h1><time datetime="2020-01-03">3 January 2020</time><p>Seven people were killed by a US air strike at Baghdad International Airport on Friday, among them Qassem Soleimani.</p>'; })()`;
/** The page as it is, our one element left out. */
const SERIALISED = `(() => { const c = document.documentElement.cloneNode(true); c.querySelector('variorum-notes')?.remove(); return c.outerHTML; })()`;

for (const one of BROWSERS) {
  const { name, launch } = one;
  if (!launch && !process.env['CI'])
    console.warn(
      `${name} was not found: its tests are skipped. Install it, or name it in ${name.toUpperCase()}_BIN.`,
    );
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    let pages: Pages;
    started(one, (b, p) => ([browser, pages] = [b, p]));

    const marked = () => browser.evaluate<Record<string, number>>(MARKED);
    const card = () =>
      until(
        () => browser.shown(),
        (s) => s.card !== null,
        'showed a card',
      ).then((s) => s.card!);
    const noCard = () =>
      until(
        () => browser.shown(),
        (s) => s.card === null,
        'closed the card',
      );
    const hover = async (text: string) => {
      const at = await browser.evaluate<{ x: number; y: number }>(placeOf(text));
      await browser.mouse(at.x, at.y);
    };

    it('marks names, incidents and figures, and leaves the page as it was', async () => {
      await browser.open(`${SITE}/article?quiet`);
      const found = await whenMarked(browser);
      expect(Object.keys(found).length).toBeGreaterThanOrEqual(5);
      const now = await browser.evaluate<string>(SERIALISED);
      const served = await browser.evaluate<string>(
        `fetch(location.href).then((r) => r.text()).then((t) => new DOMParser().parseFromString(t, 'text/html').documentElement.outerHTML)`,
      );
      expect(now).toBe(served);
      expect(await browser.evaluate('document.querySelectorAll("variorum-notes").length')).toBe(1);
    });

    it.each([
      ['the window', 'scrollTo(0, 1e6)', ''],
      [
        'the window, flung,',
        'new Promise((done) => { const on = () => { scrollBy(0, 500); if (scrollY + innerHeight + 1 < document.documentElement.scrollHeight) requestAnimationFrame(on); else done(); }; on(); })',
        '',
      ],
      ['a box in it', 'box.scrollTop = 1e6', 'block-size: 500px; overflow: auto'],
    ])('paints very many marks as %s comes to them', async (_what, scroll, style) => {
      await browser.open(`${SITE}/quiet`);
      await browser.evaluate(
        `void (() => { const box = document.createElement('div'); box.id = 'box'; box.style.cssText = '${style}'; for (let i = 0; i < 600; i++) { const p = document.createElement('p'); p.textContent = 'Kataib Hezbollah denied it, for the ' + i + 'th time.'; box.append(p); } document.body.append(box); })()`,
      );
      const inSight = `[...CSS.highlights.values()].flatMap((h) => [...h]).filter((r) => { const { top, bottom } = r.startContainer.parentElement.getBoundingClientRect(); return bottom > 0 && top < innerHeight; }).length`;
      const painted = () =>
        until(
          () => browser.evaluate<number>(inSight),
          (n) => n > 5,
          'painted what is in sight',
        );
      await painted();
      const all = Object.values(await marked()).reduce((sum, n) => sum + n, 0);
      expect(all).toBeLessThan(600);
      await browser.evaluate(`Promise.resolve(${scroll}).then(() => null)`);
      await painted();
    });

    it('moves nothing', async () => {
      await browser.open(`${SITE}/article`);
      const shifts = `new Promise((done) => { let sum = 0; try { new PerformanceObserver((l) => l.getEntries().forEach((e) => (sum += e.value))).observe({ type: 'layout-shift', buffered: true }); } catch {} requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum)))); })`;
      const boxes =
        'JSON.stringify([...document.querySelectorAll("article *")].map((e) => { const r = e.getBoundingClientRect(); return [r.x, r.y, r.width, r.height]; }))';
      const before = await browser.evaluate<string>(boxes);
      await whenMarked(browser);
      expect(await browser.evaluate(boxes)).toBe(before);
      expect(await browser.evaluate(shifts)).toBe(0);
    });

    it('marks a page whose policy allows nothing', async () => {
      await browser.open(`${SITE}/article?csp`);
      expect(Object.keys(await whenMarked(browser))).toContain('vr-6');
      await until(
        () => browser.evaluate(LINE),
        (line) => line === 'wavy',
        'drew the mark',
      );
    });

    it('opens a card by mouse, with rival figures, outlets and links, and closes it with Escape', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await hover('four');
      expect((await card()).text).toContain('This page: at least 4');
      // a press on its mark shows all of it
      const { x, y } = await browser.evaluate<{ x: number; y: number }>(placeOf('four'));
      await browser.click(x, y);
      const { text, links } = await until(
        () => browser.shown(),
        (s) => (s.card?.links.length ?? 0) > 2,
        'showed all reports',
      ).then((s) => s.card!);
      const outlets = new Set(links.map((l) => new URL(l).hostname));
      expect(outlets.size).toBeGreaterThanOrEqual(3);
      expect(text).toMatch(/another figure/);
      await browser.press('Escape');
      await noCard();
    });

    it('closes the card when the pointer leaves', async () => {
      await hover('Kata’ib Hizballah');
      expect((await card()).text).toContain('Kataib Hezbollah');
      await browser.mouse(5, 5);
      await noCard();
    });

    it('goes from mark to mark by keyboard', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await browser.command('next-mark');
      const first = (await card()).text;
      await browser.command('next-mark');
      await until(
        () => browser.shown(),
        (s) => s.card !== null && s.card.text !== first,
        'moved on',
      );
      await browser.press('Escape');
      await noCard();
    });

    it('stays at the mark that the keyboard has reached while the page goes on', async () => {
      await browser.open(`${SITE}/article`);
      const before = await whenMarked(browser);
      await browser.command('next-mark');
      await card();
      await browser.evaluate(
        `void document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Asaib Ahl al-Haq kept silent.</p>')`,
      );
      await until(marked, (m) => m['vr-1'] === before['vr-1']! + 1, 'marked the late paragraph');
      expect((await browser.shown()).card).not.toBeNull();
      // what the keyboard has reached is nothing that a page could list
      expect(Object.keys(await marked()).filter((k) => !/^vr-[1-689]$/.test(k))).toEqual([]);
      await browser.press('Escape');
      await noCard();
    });

    it('is reached with Tab and Enter alone', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await browser.evaluate('document.body.focus()');
      await browser.press('Tab');
      await browser.press('Enter');
      expect((await card()).text.length).toBeGreaterThan(20);
    });

    it('says nothing on a page about something else', async () => {
      const url = `${SITE}/quiet?nothing`;
      await browser.open(url);
      const own = await browser.popup('options');
      await whenRead(own, url);
      await own.close();
      await drawn(browser);
      expect(await marked()).toEqual({});
      expect(await browser.evaluate('document.querySelector("variorum-notes")')).toBeNull();
    });

    it('does not run on sites that are not on its list', async () => {
      await browser.open('http://news.example/article');
      const popup = await browser.popup();
      await shows(popup, 'Open a news article');
      await popup.close();
      expect(await marked()).toEqual({});
    });

    it('reads what comes late, once, and follows text that is replaced', async () => {
      await browser.open(`${SITE}/article`);
      const before = await whenMarked(browser);
      await browser.evaluate(
        `void document.querySelector('article').insertAdjacentHTML('beforeend', '<p id="late">Asaib Ahl al-Haq and the Badr Organization kept silent.</p>')`,
      );
      await until(marked, (m) => (m['vr-1'] ?? 0) === (before['vr-1'] ?? 0) + 2, 'marked the late paragraph');
      await browser.evaluate(
        `void (document.querySelector('#late').firstChild.data = 'Nothing of note was said.')`,
      );
      await until(marked, (m) => (m['vr-1'] ?? 0) === before['vr-1'], 'dropped the marks of replaced text');
    });

    it('follows text that a block comes to part, also where an inline element holds it', async () => {
      await browser.open(`${SITE}/article`);
      const before = await whenMarked(browser);
      await browser.evaluate(
        `void document.querySelector('article').insertAdjacentHTML('beforeend', '<div><span id="held" itemprop="articleBody">Penta<i>gon</i></span></div>')`,
      );
      await until(marked, (m) => m['vr-3'] === before['vr-3']! + 1, 'marked the name');
      await browser.evaluate(
        `void document.querySelector('#held').insertBefore(document.createElement('p'), document.querySelector('#held i')).append('Nothing.')`,
      );
      await until(marked, (m) => m['vr-3'] === before['vr-3'], 'dropped the mark of the parted name');
    });

    it('reads all that comes, faster than it is read', async () => {
      await browser.open(`${SITE}/article`);
      const before = await whenMarked(browser);
      await browser.evaluate(
        `void (() => { const add = (text) => { const p = document.createElement('p'); p.textContent = text; document.querySelector('article').append(p); }; for (let i = 0; i < 400; i++) add('Nothing of note was said in the garden, where it had been raining since the morning of that day. '.repeat(4)); let n = 0; const next = () => { add('Asaib Ahl al-Haq spoke.'); if (++n < 40) setTimeout(next, 60); }; next(); })()`,
      );
      await until(marked, (m) => m['vr-1'] === before['vr-1']! + 40, 'marked every late paragraph');
    });

    it('leaves no stray paint when a translator swaps every text node', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await browser.evaluate(
        `void (() => { const w = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT); const all = []; while (w.nextNode()) all.push(w.currentNode); for (const n of all) { const f = document.createElement('font'); f.textContent = n.data.trim() ? 'translated text without names' : n.data; n.replaceWith(f); } })()`,
      );
      await until(marked, (m) => Object.keys(m).length === 0, 'dropped all marks');
    });

    it('reads what a page says at last that writes all of itself anew, time after time', async () => {
      await browser.open(`${SITE}/quiet`);
      await browser.evaluate(
        `void (() => { const box = document.createElement('div'); for (let i = 0; i < 600; i++) box.append(document.createElement('p')); document.body.append(box); let turn = 0; const write = () => { turn++; [...box.children].forEach((p, i) => { p.textContent = turn === 4 && i % 200 === 0 ? 'Kataib Hezbollah spoke.' : 'The garden, for the ' + turn + 'th time.'; }); if (turn < 4) setTimeout(write, 250); }; write(); })()`,
      );
      await until(marked, (m) => m['vr-1'] === 3, 'marked the names of the last text');
      await browser.evaluate(
        `void (document.querySelector('div p:last-child').textContent = 'Asaib Ahl al-Haq spoke.')`,
      );
      await until(marked, (m) => m['vr-1'] === 4, 'heard of the next change');
    });

    it.each([
      ['once the page was read', false],
      ['before the script has begun', true],
    ])('reads the new article after a navigation without loading, %s', async (_when, early) => {
      if (early) {
        const [start, end] = readFileSync(join(import.meta.dirname, 'pages/quiet.html'), 'utf8').split(
          '</body>',
        );
        pages.instead = (request, response) => {
          if (!request.url?.includes('/quiet')) return false;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(`${start}<script>${GOES_ON}</script></body>${end}`);
          return true;
        };
      }
      await browser.open(`${SITE}/quiet`);
      pages.instead = null;
      if (!early) {
        const own = await browser.popup('options');
        await whenRead(own, `${SITE}/quiet`);
        await own.close();
        await browser.evaluate(GOES_ON);
      }
      await until(
        marked,
        (m) => (m['vr-2'] ?? 0) === 1 && (m['vr-6'] ?? 0) > 0,
        'read the new article with its own date',
      );
    });

    it('answers after the background was stopped', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await browser.stopBackground();
      await hover('four');
      expect((await card()).text).toContain('This page: at least 4');
    });

    it('shows the reader’s sign in each card, which the page cannot find', async () => {
      const SAID = /Your sign: \d{3}/;
      const own = await browser.popup('options');
      await shows(own, 'Your sign: ');
      const sign = SAID.exec(await own.text())![0];
      await browser.open(`${SITE}/article?sign`);
      await whenMarked(browser);
      await hover('four');
      expect(SAID.exec((await card()).text)?.[0]).toBe(sign);
      const seen = await browser.evaluate<string>(
        `JSON.stringify([document.documentElement.getHTML?.({ serializableShadowRoots: true }) ?? '', document.querySelector('variorum-notes').shadowRoot, [...document.styleSheets].length, getComputedStyle(document.querySelector('variorum-notes')).cssText])`,
      );
      expect(seen).not.toContain(sign.slice(-3));
      await browser.mouse(5, 5);
      await noCard();
      await own.evaluate(
        `void [...document.querySelectorAll('button')].find((b) => b.textContent === 'Choose another').click()`,
      );
      await until(
        () => own.text(),
        (text) => SAID.exec(text)?.[0] !== sign,
        'chose another sign',
      );
      const other = SAID.exec(await own.text())![0];
      await hover('four');
      expect(SAID.exec((await card()).text)?.[0]).toBe(other);
      await own.close();
    });

    it('sums the page up in the popup and switches the site off and on', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      const popup = await browser.popup();
      await until(
        () => popup.text(),
        (t) => t.includes('Drone strike on the Nujaba headquarters'),
        'summed up',
      );
      await popup.click('input[type=checkbox]');
      await until(marked, (m) => Object.keys(m).length === 0, 'left nothing behind');
      expect(await browser.evaluate('document.querySelector("variorum-notes")')).toBeNull();
      expect(await browser.evaluate('document.adoptedStyleSheets.length')).toBe(0);
      await popup.click('input[type=checkbox]');
      await whenMarked(browser);
      await popup.close();
    });

    // Chromium ends an extension loaded by command line when it reloads: there this is the extension removed
    it.runIf(name === 'Chromium')('leaves nothing behind when the extension is gone', async () => {
      await browser.open(`${SITE}/article`);
      await whenMarked(browser);
      await browser.reloadExtension();
      await browser.evaluate(
        `void document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Asaib Ahl al-Haq spoke.</p>')`,
      );
      const left =
        'document.querySelectorAll("variorum-notes").length + [...CSS.highlights.keys()].length + document.adoptedStyleSheets.length';
      await until(
        () => browser.evaluate<number>(left),
        (n) => n === 0,
        'left nothing behind',
      );
    });

    it.runIf(name === 'Firefox')(
      'is there again after the extension was updated, once, with no paint of the old one',
      async () => {
        await browser.open(`${SITE}/article`);
        const before = await whenMarked(browser);
        await browser.reloadExtension();
        await browser.evaluate(
          `void document.querySelector('article').insertAdjacentHTML('beforeend', '<p>Asaib Ahl al-Haq spoke.</p>')`,
        );
        await until(marked, (m) => m['vr-1'] === before['vr-1']! + 1, 'read on with the new script');
        expect(await browser.evaluate('document.querySelectorAll("variorum-notes").length')).toBe(1);
      },
    );
  });
}
