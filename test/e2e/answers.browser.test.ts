// What the reader answers to a card, by keyboard alone, in Chromium and in Firefox: on a figure of an event of the record, on one
// of an event that it lacks, and on a name. The card is corrected at once, and still is after the page was loaded again.
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import {
  MARKED,
  keepJournal,
  pressInCard,
  shows,
  tabInCard,
  until,
  whenMarked,
  type Driver,
  type Shown,
} from './driver';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
/** A step that comes to the mark it is on already, the only one, changes nothing. */
const STEP_MS = 1500;
const NAMES_ONLY = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>A visit</title>
<meta property="article:published_time" content="2024-01-05T09:30:00Z" /></head><body><article><h1>A visit</h1>
<p>A delegation of Kata’ib Hizballah spoke with the ministry on Friday, an aide said.</p></article></body></html>`;

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(`answers in ${name}`, () => {
    let browser: Driver;
    started(one, (b, pages) => {
      browser = b;
      pages.instead = (request, response) => {
        if (!request.url?.endsWith('/names-only')) return false;
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(NAMES_ONLY);
        return true;
      };
    });
    beforeAll(() => keepJournal(browser), 60_000);

    const card = (has: string, not?: string) =>
      until(
        () => browser.shown(),
        ({ card: c }) => (c?.text.includes(has) ?? false) && !(not && c!.text.includes(not)),
        `showed a card with “${has}”${not ? ` and without “${not}”` : ''}`,
      );
    /** Steps to the mark whose card has a text. */
    const step = async (page: string, has: string) => {
      await browser.open(`${SITE}/${page}`);
      await whenMarked(browser);
      let last: string | undefined;
      await until(
        async () => {
          await browser.command('next-mark');
          const stepped = ({ card: c }: Shown) => c !== null && c.text !== last;
          const seen = await until(() => browser.shown(), stepped, 'stepped on', STEP_MS).catch(() => null);
          last = seen?.card?.text;
          return last ?? '';
        },
        (text) => text.includes(has),
        `stepped to a mark with “${has}”`,
      );
    };
    /** The same, with all that can be answered. */
    const ask = async (page: string, has: string) => {
      await step(page, has);
      await pressInCard(browser, 'Why this?');
    };

    it.each([
      ['of an event of the record', 'article', 'This page: at least 4', '9'],
      ['of an event that the record lacks', 'mill-bell', 'This page: 10', '9'],
    ])('to a figure %s', { timeout: 180_000 }, async (_, page, has, right) => {
      await ask(page, has);
      const marks = await browser.evaluate<object>(MARKED);
      await pressInCard(browser, 'Wrong figure');
      await tabInCard(browser, 'The right number');
      await browser.type(right);
      await browser.press('Enter');
      await card(`Right: ${right}`);
      await card(`This page: ${right}`);
      await ask(page, `Right: ${right}`);
      // the marks are as they were: a page can read them
      expect(await browser.evaluate(MARKED)).toEqual(marks);
      // taken back
      await pressInCard(browser, 'Wrong figure');
      await card(has, 'Right:');

      await pressInCard(browser, 'Counts somebody else');
      await tabInCard(browser, 'Whom it counts');
      await browser.press('ArrowDown');
      await tabInCard(browser, 'Save');
      await browser.press('Enter');
      await card('You said: Counts somebody else');
      await pressInCard(browser, 'Counts somebody else');
      await card(has, 'You said');

      await ask(page, has);
      await pressInCard(browser, 'Not this event');
      await card('You said: Not this event', 'Dec');
      await ask(page, 'You said: Not this event');
      await card('Copy for an issue form');
      await pressInCard(browser, 'Not this event');
      await card(has, 'You said');
      await step(page, has);
      await pressInCard(browser, 'Keep');
      await browser.press('Escape');
      const own = await browser.popup('journal');
      await until(
        () => own.evaluate<string>(`[...document.querySelectorAll('.event summary')].map((s) => s.textContent).join()`),
        (text) => text.includes('pinned'),
        'pinned the event',
      );
      await own.close();
    }); // prettier-ignore

    it('to a name, on a page without a figure', { timeout: 120_000 }, async () => {
      await ask('names-only', 'Kataib Hezbollah');
      await pressInCard(browser, 'Wrong person or office');
      await tabInCard(browser, 'Who, in words');
      await browser.type('the Oslav brigade');
      await browser.press('Enter');
      await card('Right: the Oslav brigade', 'Role');
      await ask('names-only', 'Right: the Oslav brigade');
      const own = await browser.popup('journal');
      await shows(own, 'A visit');
      await own.close();
      await pressInCard(browser, 'Wrong person or office');
      await card('Kataib Hezbollah', 'You said');
    }); // prettier-ignore
  });
}
