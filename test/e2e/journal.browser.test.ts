// The reader's own record, from consent to undo, by keyboard, in Chromium and in Firefox; and that a page learns nothing of it.
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { MARKED, focusOn, hides, shows, tabTo, until, whenMarked, type Driver, type OwnPage } from './driver';
import { started } from './started';

const SITE = 'http://www.shafaq.com';
const CONSENT = '[aria-labelledby=journal-consent] button';
/** How many reports are kept. */
const KEPT = `new Promise((resolve) => { const open = indexedDB.open('variorum-journal'); open.onsuccess = () => { const db = open.result; const done = (n) => { db.close(); resolve(n); }; if (!db.objectStoreNames.contains('entries')) return done(0); const count = db.transaction('entries').objectStore('entries').count(); count.onsuccess = () => done(count.result); }; })`;

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(`the journal in ${name}`, () => {
    let browser: Driver;
    started(one, (b) => (browser = b));

    const read = async (page: string) => {
      await browser.open(`${SITE}/${page}`);
      await whenMarked(browser);
    };
    const kept = (own: OwnPage, n: number) =>
      until(
        () => own.evaluate<number>(KEPT),
        (found) => found === n,
        `kept ${n} reports`,
      );
    const card = (text: string) =>
      until(
        () => browser.shown(),
        (s) => s.card?.text.includes(text) ?? false,
        `showed a card with “${text}”`,
      );
    let marksWithout: Record<string, number>;

    it('keeps nothing before the reader agrees', async () => {
      await read('mill-bell');
      marksWithout = await browser.evaluate(MARKED);
      const welcome = await browser.popup('welcome');
      await shows(welcome, 'Remember what you read?');
      expect(await welcome.evaluate(`indexedDB.databases().then((all) => all.map((d) => d.name))`)).not.toContain('variorum-journal');
      await tabTo(welcome, CONSENT);
      await welcome.press('Enter');
      await shows(welcome, 'Pages you read are remembered');
      await welcome.close();
    }); // prettier-ignore

    it('sets the next page on an event beside the first, and marks it as it would any page', async () => {
      await read('mill-bell');
      const own = await browser.popup('journal');
      await kept(own, 1);
      await own.close();
      expect(await browser.evaluate(MARKED)).toEqual(marksWithout);
      await read('mill-crier');
      await browser.command('next-mark');
      await card('You read another page on this: 10 (');
      await browser.press('Escape');
      expect(await browser.evaluate(MARKED)).toEqual(marksWithout);
    });

    it('shows both in my record, deletes and undoes', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await tabTo(own, '.event input[type=checkbox]');
      await own.click('.event input[type=checkbox]');
      await until(
        () => own.evaluate<boolean>(`!document.querySelectorAll('.toolbar button')[2].disabled`),
        Boolean,
        'offered to delete',
      );
      await focusOn(own, '.toolbar [role=group] button:nth-of-type(2)');
      await own.press('Enter');
      await shows(own, 'Deleted. Undo brings it back.');
      await kept(own, 0);
      await focusOn(own, '.toolbar > .row > button');
      await own.press('Enter');
      await shows(own, 'Undone.');
      await kept(own, 2);
      await own.close();
    });

    it('splits a report off, and merges the two again', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await tabTo(own, '.event summary');
      await own.press('Enter');
      await shows(own, 'Another event');
      await tabTo(own, '.report .row button');
      await own.press('Enter');
      await shows(own, 'Events: 2');
      await own.evaluate(`void document.querySelectorAll('.event > input').forEach((box) => box.click())`);
      await shows(own, 'Chosen: 2');
      await focusOn(own, '.toolbar [role=group] button');
      await own.press('Enter');
      await shows(own, 'Events: 1');
      await own.close();
    });

    it('corrects a figure, which the next card gives', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await own.evaluate(`void document.querySelector('.event summary').click()`);
      await shows(own, 'Correct');
      await tabTo(own, '.report li button');
      await own.press('Enter');
      await tabTo(own, '.report form input');
      await own.evaluate(`document.activeElement.select()`);
      await own.type('11');
      await own.press('Enter');
      await until(
        () => own.text(),
        (t) => /\b11 Killed/.test(t),
        'showed the figure as corrected',
      );
      await own.close();
    });

    it('is emptied by one press, and says how large it is', async () => {
      const options = await browser.popup('options');
      await shows(options, 'Pages: 2');
      await options.evaluate(`void [...document.querySelectorAll('#journal button')].at(-1).click()`);
      await shows(options, 'Pages: 0');
      await kept(options, 0);
      await hides(options, 'Pages: 2');
      await options.close();
    });
  });
}
