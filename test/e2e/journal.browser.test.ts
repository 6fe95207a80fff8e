// The reader's own record, from consent to undo, by keyboard, in Chromium and in Firefox; and that a page learns nothing of it.
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { MARKED, focusOn, hides, shows, tabTo, until, whenMarked, type Driver, type OwnPage } from './driver';
import { started } from './started';
import { overflow, violations } from './accessibility';

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
    const focused = (own: OwnPage, selector: string) =>
      until(
        () => own.evaluate<boolean>(`document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`),
        Boolean,
        `gave the focus to ${selector}`,
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
      // a synced profile learns of nothing
      const synced = await own.evaluate<object>('(globalThis.browser ?? chrome).storage.sync.get(null)');
      expect(JSON.stringify(synced)).not.toMatch(/journal|oslav|shafaq/i);
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
      await own.press('Space');
      await until(
        () => own.evaluate<boolean>(`!document.querySelectorAll('.toolbar button')[2].disabled`),
        Boolean,
        'offered to delete',
      );
      await focusOn(own, '.toolbar [role=group] button:nth-of-type(2)');
      await own.press('Enter');
      await shows(own, 'Deleted. Undo brings it back.');
      await kept(own, 0);
      await focused(own, '#undo');
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
      await tabTo(own, '.event > input');
      await own.press('Space');
      await shows(own, 'Chosen: 1');
      await own.press('Tab');
      await tabTo(own, '.event > input');
      await own.press('Space');
      await shows(own, 'Chosen: 2');
      await focusOn(own, '.toolbar [role=group] button');
      await own.press('Enter');
      await shows(own, 'Events: 1');
      await focused(own, '#undo');
      await own.close();
    });

    it('corrects a figure, which the next card gives', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await tabTo(own, '.event summary');
      await own.press('Enter');
      await shows(own, 'Correct');
      await tabTo(own, '.report li button');
      await own.press('Enter');
      await tabTo(own, '.report form input');
      await own.evaluate(`document.activeElement.select()`);
      await own.type('11');
      await own.press('Enter');
      await until(
        () => own.text(),
        (t) => /Killed: 11\b/.test(t),
        'showed the figure as corrected',
      );
      await own.close();
    });

    it('adds a report by hand, with what is wrong said beside its field, and completed from the record', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await tabTo(own, '.part:has(.hand) > summary');
      await own.press('Enter');
      await tabTo(own, '[name=outlet]');
      await own.type('Reut');
      await until(
        () => own.evaluate<string[]>(`[...document.querySelectorAll('#completions-outlet option')].map((o) => o.value)`),
        (names) => names.includes('Reuters'),
        'offered the outlet',
      );
      await own.type('ers');
      await own.press('Enter');
      await shows(own, 'This is needed.');
      await focused(own, '[name=title]');
      await own.type('Mill fire in Oslav: Dunov counts more');
      await tabTo(own, '[name=place]');
      await own.type('Oslav');
      await tabTo(own, '[name=value]');
      await own.type('15');
      expect(await violations(own)).toEqual([]);
      await own.press('Enter');
      await shows(own, 'The report is added.');
      await kept(own, 3);
      await focusOn(own, '#undo');
      await own.press('Enter');
      await kept(own, 2);
      await own.close();
    }); // prettier-ignore

    it('publishes as a pack, and saves in every other form', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      // what is saved goes to the disk of a reader: here it is caught where the link is made
      await own.evaluate(`void (() => { globalThis.saved = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { globalThis.saved.push(blob); return make.call(URL, blob); }; HTMLAnchorElement.prototype.click = () => undefined; })()`);
      await tabTo(own, '.event input[type=checkbox]');
      await own.press('Space');
      await shows(own, 'Chosen: 1');
      const forms = await own.evaluate<string[]>(`[...document.querySelectorAll('.toolbar [role=group] option')].map((o) => o.value)`);
      for (const [n, form] of forms.entries()) {
        await own.evaluate(`void (() => { const s = document.querySelector('.toolbar [role=group] select'); s.value = '${form}'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`);
        await focusOn(own, '.toolbar [role=group] button:last-of-type');
        await own.press('Enter');
        await until(() => own.evaluate<number>('globalThis.saved.length'), (saved) => saved === n + 1, `saved as ${form}`);
      }
      const sizes = await own.evaluate<number[]>('globalThis.saved.map((b) => b.size)');
      expect(sizes.every((size) => size > 100)).toBe(true);
      const pack = JSON.parse(await own.evaluate<string>(`globalThis.saved[${forms.indexOf('pack')}].text()`)) as { reports: { claims: { value: number }[] }[] };
      expect(pack.reports.flatMap((r) => r.claims.map((c) => c.value))).toContain(11);
      await own.close();
    }); // prettier-ignore

    it('has no violations with events open, and flows into 320 pixels', async () => {
      const own = await browser.popup('journal');
      await shows(own, 'Events: 1');
      await own.evaluate(`void document.querySelectorAll('details').forEach((d) => (d.open = true))`);
      await shows(own, 'Another event');
      const found = await violations(own);
      await own.viewport(320, 700);
      const out = await overflow(own);
      await own.close();
      expect(found).toEqual([]);
      expect(out).toEqual([]);
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
