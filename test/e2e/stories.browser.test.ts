// What readers do, from start to end, in Chromium and in Firefox: reading, looking up, searching and the first run by
// keyboard alone; selecting, pinning, jumping, choosing a site by hand.
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import {
  LINE,
  MARKED,
  afterPointerDelays,
  placeOf,
  hides,
  shows,
  tabTo,
  until,
  whenMarked,
  type Driver,
  type Point,
} from './driver';
import { started } from './started';

const SITE = 'http://www.shafaq.com';

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    started(one, (b) => (browser = b));

    const marked = () => browser.evaluate<Record<string, number>>(MARKED);
    const article = async (page = 'article') => {
      await browser.open(`${SITE}/${page}`);
      await whenMarked(browser);
    };
    /** Adds a part with one name to mark to the article, and waits until it is marked. */
    const added = async (where: InsertPosition, html: string) => {
      const before = (await marked())['vr-1'] ?? 0;
      await browser.evaluate(
        `void document.querySelector('article').insertAdjacentHTML('${where}', ${JSON.stringify(html)})`,
      );
      await until(marked, (m) => m['vr-1'] === before + 1, 'marked the name that was added');
    };
    const card = (text: string) =>
      until(
        () => browser.shown(),
        (s) => s.card?.text.includes(text) ?? false,
        `showed a card with “${text}”`,
      );
    const noCard = () =>
      until(
        () => browser.shown(),
        (s) => s.card === null,
        'closed the card',
      );
    const place = (text: string) => browser.evaluate<Point>(placeOf(text));
    const inHost = () => browser.evaluate<boolean>(`document.activeElement?.localName === 'variorum-notes'`);

    /** Selects a text by mouse, all of it in one line, and presses the button that appears below its end. */
    const lookUpBeside = async (text: string) => {
      const { x, y } = await place(text);
      const width = await browser.evaluate<number>(
        `(() => { const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); for (let n = w.nextNode(); n; n = w.nextNode()) { const at = n.data.replace(/\\s/g, ' ').indexOf('${text}'); if (at < 0) continue; const r = document.createRange(); r.setStart(n, at); r.setEnd(n, at + ${text.length}); return r.getClientRects()[0].width; } })()`,
      );
      await browser.drag({ x: x - width / 2 + 1, y }, { x: x + width / 2 - 1, y });
      await until(
        () => browser.shown(),
        (s) => s.offered,
        'offered to look up',
      );
      const end = await browser.evaluate<Point>(
        `(() => { const r = getSelection().getRangeAt(0).getBoundingClientRect(); return { x: r.right, y: r.bottom }; })()`,
      );
      await browser.click(end.x + 20, end.y + 16);
    };

    it('shows the first-run page once it is installed', async () => {
      const popup = await browser.popup();
      await until(
        () =>
          popup.evaluate<number>(
            `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.filter((t) => (t.url ?? '').includes('/welcome/')).length)`,
          ),
        (n) => n === 1,
        'opened the first-run page',
      );
      await popup.close();
    });

    it('has the keys that README promises: the browser took none of them for itself', async () => {
      const options = await browser.popup('options');
      const keys = await options.evaluate<Record<string, string>>(
        `(globalThis.browser ?? chrome).commands.getAll().then((all) => Object.fromEntries(all.map((c) => [c.name, c.shortcut ?? ''])))`,
      );
      await options.close();
      expect(keys).toMatchObject({
        'next-mark': 'Alt+Shift+J',
        'previous-mark': 'Alt+Shift+K',
        'look-up': 'Alt+Shift+V',
      });
    });

    describe('by keyboard alone', () => {
      it('reads: from the first mark to the next, through the card, and back to the page', async () => {
        await article();
        await until(
          async () => {
            await browser.press('Tab');
            return inHost();
          },
          Boolean,
          'reached the marks with Tab',
        );
        await browser.press('Enter');
        const first = (
          await until(
            () => browser.shown(),
            (s) => s.card !== null,
            'opened a card',
          )
        ).card!.text;
        expect(await inHost()).toBe(true);
        await browser.command('next-mark');
        await until(
          () => browser.shown(),
          (s) => s.card !== null && s.card.text !== first,
          'moved on',
        );
        await browser.command('previous-mark');
        await until(
          () => browser.shown(),
          (s) => s.card?.text === first,
          'moved back',
        );
        await browser.press('Escape');
        await noCard();
      });

      it('looks up what is selected in a field', async () => {
        await browser.open(`${SITE}/form`);
        // a field that is reached with Tab is selected whole
        await tabTo(browser, '#group');
        await browser.command('look-up');
        const panel = await browser.popup('panel');
        await shows(panel, 'Looked up: “Harakat al-Nujaba”');
        await shows(panel, 'Best matches');
        await panel.close();
      });

      it('searches and opens what was found', async () => {
        const popup = await browser.popup('popup');
        await tabTo(popup, '[role=combobox]');
        // at once, as a quick typist does: keys wait for the results of all that was typed
        await popup.type('Kataeb Hizbulah');
        await popup.press('ArrowDown');
        await popup.press('Enter');
        const records = `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => tabs.filter((t) => (t.url || t.pendingUrl || '').includes('id=kataib-hezbollah')).length)`;
        await until(
          () => popup.evaluate<number>(records),
          (n) => n === 1,
          'opened the record',
        );
        await shows(popup, 'Kataib Hezbollah');
        await popup.evaluate(
          `(globalThis.browser ?? chrome).tabs.query({}).then((tabs) => (globalThis.browser ?? chrome).tabs.remove(tabs.filter((t) => (t.url || '').includes('/record/')).map((t) => t.id))).then(() => true)`,
        );
        await popup.close();
      });

      it('tries the first run', async () => {
        const welcome = await browser.popup('welcome');
        await shows(welcome, 'Welcome to Variorum');
        await tabTo(welcome, 'button.mark');
        await until(
          async () => {
            await welcome.press('Enter');
            return welcome.text();
          },
          (t) => t.includes('This page: at least 4'),
          'opened the sample card',
        );
        await welcome.press('Tab');
        await welcome.press('Escape');
        await hides(welcome, 'This page: at least 4');
        expect(await welcome.evaluate(`document.activeElement.matches('button.mark')`)).toBe(true);
        await welcome.close();
      });
    });

    it('keeps a pinned card when the pointer leaves, until it is closed', async () => {
      await article();
      await browser.command('next-mark');
      await until(
        () => browser.shown(),
        (s) => s.card !== null,
        'opened a card',
      );
      // what shows all of it has the focus; of the card of a name or an incident, the next keeps it open
      await browser.press('Tab');
      await browser.press('Enter');
      const { x, y } = await place('four');
      await browser.mouse(x, y);
      await browser.mouse(3, 3);
      await afterPointerDelays(browser);
      expect((await browser.shown()).card).not.toBeNull();
      await browser.press('Escape');
      await noCard();
    });

    it('offers to look up what is selected by mouse, and opens a card in place', async () => {
      await browser.open(`${SITE}/quiet`);
      await lookUpBeside('new garden');
      await card('The database knows nothing of it');
      await browser.press('Escape');
      await noCard();
    });

    it('looks up a selection on a page that marks, by the button beside it', async () => {
      await article();
      await lookUpBeside('four fighters were killed');
      // the mark that the selection cuts into is “at least four”
      await card('This page: at least 4');
      await browser.press('Escape');
      await noCard();
    });

    it('opens nothing in text that is being edited', async () => {
      await article();
      await added(
        'beforeend',
        '<p contenteditable="true" id="own">Kataib Hezbollah, typed by the reader.</p><p>Asaib Ahl al-Haq kept silent.</p>',
      );
      const { x, y } = await place('typed by the reader');
      await browser.mouse(x, y);
      const at = await place('Kataib Hezbollah, typed');
      await browser.mouse(at.x - 20, at.y);
      await afterPointerDelays(browser);
      expect((await browser.shown()).card).toBeNull();
    });

    it('never swallows a link: a press on a mark in a link follows the link', async () => {
      await article();
      await added('beforeend', '<p><a id="link" href="#there">Asaib Ahl al-Haq in a link</a></p>');
      const { x, y } = await place('Asaib Ahl al-Haq');
      await browser.click(x, y);
      await until(
        () => browser.evaluate<string>('location.hash'),
        (hash) => hash === '#there',
        'followed the link',
      );
    });

    it('opens by a tap and closes by a tap elsewhere, on a phone’s width', async () => {
      await browser.viewport(390, 760);
      await article();
      const { x, y } = await place('four');
      await browser.tap(x, y);
      await card('This page: at least 4');
      const away = await browser.evaluate<Point>('({ x: innerWidth / 2, y: 12 })');
      await browser.tap(away.x, away.y);
      await noCard();
      await added('afterbegin', '<p><a id="link" href="#tapped">Asaib Ahl al-Haq in a link</a></p>');
      const link = await place('Asaib Ahl al-Haq');
      await browser.tap(link.x, link.y);
      await until(
        () => browser.evaluate<string>('location.hash'),
        (hash) => hash === '#tapped',
        'followed the link',
      );
      await browser.viewport(1100, 900);
    });

    it('jumps from the panel to a mark', async () => {
      await article();
      const panel = await browser.popup('panel');
      await shows(panel, 'All marks');
      await panel.evaluate(
        `void [...document.querySelectorAll('.marks button')].find((b) => /Hizballah/.test(b.textContent)).click()`,
      );
      await card('Kataib Hezbollah');
      await panel.close();
      await browser.press('Escape');
    });

    it('counts differing figures on its badge, and none on a page about something else', async () => {
      const badge = async () => {
        const popup = await browser.popup();
        const text = await popup.evaluate<string>(
          `(globalThis.browser ?? chrome).action.getBadgeText({ tabId: Number(new URLSearchParams(location.search).get('tab')) })`,
        );
        await popup.close();
        return text;
      };
      await article();
      await until(badge, (text) => Number(text) > 0, 'counted on its badge');
      await browser.open(`${SITE}/quiet`);
      await until(badge, (text) => text === '', 'cleared the badge');
    });

    it('sums the page up in the popup after the background was stopped', async () => {
      await article();
      await browser.stopBackground();
      const popup = await browser.popup();
      await shows(popup, 'Drone strike on the Nujaba headquarters');
      await popup.close();
    });

    it('says nothing of the last page when the reader went on to a site that is not read', async () => {
      await article();
      await browser.open('http://news.example/article');
      const popup = await browser.popup();
      await shows(popup, 'Open a news article');
      expect(await popup.text()).not.toContain('Nujaba');
      await popup.close();
    });

    it('switches everything off and on again', async () => {
      await article();
      const popup = await browser.popup();
      await shows(popup, 'Mark pages at all');
      const toggle = `void [...document.querySelectorAll('label.check')].find((l) => /at all/.test(l.textContent)).querySelector('input').click()`;
      await popup.evaluate(toggle);
      await until(marked, (m) => Object.keys(m).length === 0, 'left nothing behind');
      await browser.stopBackground();
      await popup.evaluate(toggle);
      await whenMarked(browser, 'marked again');
      await popup.close();
    });

    // no driver can press an entry of Firefox's own menu
    it.runIf(name === 'Chromium')('looks up from the context menu', async () => {
      await browser.open('http://news.example/article');
      await browser.menu!('four killed in Baghdad on 4 January 2024 by a US strike on Nujaba');
      const panel = await browser.popup('panel');
      await shows(panel, 'Looked up');
      await shows(panel, 'This page: 4');
      await panel.close();
    });

    // no driver can agree to Chromium's own question
    it.runIf(name === 'Firefox')('reads a site that the reader chose, until it is given back', async () => {
      await browser.grant!('*://news.example/*');
      await browser.open('http://news.example/article');
      const popup = await browser.popup();
      const always = (on: boolean) =>
        popup.evaluate(
          `browser.runtime.sendMessage({ type: 'always', host: 'news.example', on: ${on} }).then(() => true)`,
        );
      await always(true);
      await browser.open('http://news.example/article');
      await whenMarked(browser, 'marked the chosen site');
      await until(
        () => browser.evaluate(LINE),
        (line) => line === 'wavy',
        'drew the mark',
      );
      await always(false);
      await popup.close();
      await browser.open('http://news.example/article');
      const again = await browser.popup();
      await shows(again, 'This page has not been read');
      await again.close();
      expect(await marked()).toEqual({});
    });
  });
}
