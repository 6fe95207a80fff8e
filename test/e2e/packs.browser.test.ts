// The reader's own packs, in Chromium and in Firefox: added from a file, read with, kept over restarts, refused, removed.
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../unit/record/import/sample';
import { BROWSERS } from './browsers';
import {
  MARKED,
  addFile,
  askStore,
  focusOn,
  piecesKept,
  placeOf,
  pressPack,
  restOn,
  hides,
  shows,
  until,
  whenMarked,
  type Driver,
  type OwnPage,
  type Point,
} from './driver';
import { started } from './started';

/** Bytes as an expression for a page. */
const bytesOf = (bytes: Uint8Array) =>
  `Uint8Array.from(atob(${JSON.stringify(Buffer.from(bytes).toString('base64'))}), (c) => c.charCodeAt(0))`;

const PAGE = 'http://www.shafaq.com/far';

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    started(one, (b) => (browser = b));

    const add = (options: OwnPage, text: string, file: string) =>
      addFile(options, JSON.stringify(text), file);
    const marked = () => browser.evaluate<Record<string, number>>(MARKED);
    const figureCard = async () => {
      await browser.open(PAGE);
      await until(
        marked,
        (m) => (m['vr-5'] ?? 0) + (m['vr-6'] ?? 0) + (m['vr-8'] ?? 0) > 0,
        'marked the figure',
      );
      const { x, y } = await browser.evaluate<Point>(placeOf('Thirty people'));
      await restOn(
        browser,
        { x: x - 30, y },
        (s) => s.card?.text.includes('UCDP GED') ?? false,
        'showed a card with the pack’s figures',
      );
    };

    it('adds a file, says what it left out, and reads pages with it', async () => {
      const options = await browser.popup('options');
      await shows(options, 'The core pack');
      await add(options, SAMPLE, 'sample.csv');
      await shows(options, 'Incidents: 3');
      await shows(options, 'Lines left out: 2');
      await options.close();
      await figureCard();
    });

    it('knows it again after the background was stopped, and finds its names', async () => {
      await browser.stopBackground();
      await figureCard();
      const popup = await browser.popup();
      await shows(popup, 'Northern Vanguard and Army of the Valley');
      await focusOn(popup, '[role=combobox]');
      await popup.type('Northern Vang');
      await shows(popup, 'Results: 1');
      // and its incidents, by place, side and day
      await popup.evaluate(`void document.querySelector('[role=combobox]').select()`);
      await popup.type('Qasr Anbar Northern March 2018');
      await shows(popup, 'March 10, 2018');
      await shows(popup, 'March 3, 2018');
      await popup.press('ArrowDown');
      await popup.press('Enter');
      await popup.close();
    });

    it('sums such a page up in the panel', async () => {
      await figureCard();
      await browser.press('Escape');
      const panel = await browser.popup('panel');
      await shows(panel, 'Northern Vanguard and Army of the Valley');
      await shows(panel, 'Most others: 45');
      await panel.evaluate(
        `void [...document.querySelectorAll('button')].find((b) => b.textContent.startsWith('All reports')).click()`,
      );
      await shows(panel, '40 to 60');
      await panel.close();
    });

    it('keeps the old pack when a new file of its name is broken', async () => {
      const options = await browser.popup('options');
      await shows(options, 'The core pack');
      await add(options, SAMPLE.split('\n').slice(0, 1).concat('x,2').join('\n'), 'sample.csv');
      await shows(options, 'Nothing was added, and nothing was lost');
      await shows(options, 'no row could be read');
      await options.close();
      await figureCard();
    });

    it('asks what the columns of any other table contain, and reads pages with it', async () => {
      const options = await browser.popup('options');
      await shows(options, 'The core pack');
      const table =
        'Day;City;Dead;Who;Link\n03.03.2018;Deir Salam;30;The First;https://first.example/a\n03.03.2018;Bir Hadid;x;The First;\n';
      await add(options, table, 'losses.csv');
      await shows(options, 'What do the columns of losses.csv contain?');
      expect(await options.evaluate(`document.activeElement.tagName`)).toBe('H3');
      const chosen = () =>
        options.evaluate<string[]>(
          `[...document.querySelectorAll('.mapping select')].map((s) => s.value).filter(Boolean)`,
        );
      expect(await chosen()).toEqual(['Day', 'City', 'Dead', 'Link', 'dmy']);
      await options.evaluate(
        `void (() => { const select = [...document.querySelectorAll('.mapping label')].find((l) => l.textContent.includes('Who reported it')).querySelector('select'); select.value = 'Who'; select.dispatchEvent(new Event('change', { bubbles: true })); })()`,
      );
      await options.click('.mapping button[type=submit]');
      await shows(options, '“losses” was added. Incidents: 2');
      await shows(options, 'events kept without them: 1');
      await options.click('details:last-of-type summary');
      await shows(options, 'line 3: Dead is no number');
      await pressPack(options, 'Remove losses');
      await hides(options, 'Remove losses');
      await options.close();
    });

    it('shows rows as they will be read, and asks what the file cannot show', async () => {
      const options = await browser.popup('options');
      await shows(options, 'The core pack');
      await add(options, 'date,place,killed\n04/01/24,Deir Salam,3\n05/01/24,Bir Hadid,4\n', 'asked.csv');
      await shows(options, '“04/01/24” in column “date”: which day is it?');
      await shows(options, 'The first 2 of 2 rows as they will be read');
      const disabled = () =>
        options.evaluate<boolean>(`document.querySelector('.mapping button[type=submit]').disabled`);
      expect(await disabled()).toBe(true);
      await options.click('.question input[value=mdy]');
      await shows(options, 'April 1, 2024');
      await until(disabled, (is) => !is, 'let the answered form be sent');
      await options.click('.mapping button[type=submit]');
      await shows(options, '“asked” was added. Incidents: 2');
      await pressPack(options, 'Remove asked');
      await hides(options, 'Remove asked');
      await options.close();
    });

    it('reads a table inside of a .zip, and a spreadsheet', async () => {
      const options = await browser.popup('options');
      await shows(options, 'The core pack');
      const zipped = zipSync({ 'GEDEvent.csv': strToU8(SAMPLE) });
      await addFile(options, bytesOf(zipped), 'ged.zip');
      await shows(options, 'Table in the file: GEDEvent.csv');
      await shows(options, 'Incidents: 3');
      await pressPack(options, 'Remove UCDP GED: GEDEvent');
      await hides(options, 'Remove UCDP GED: GEDEvent');
      const rows = [
        ['Date', 'Place', 'Killed'],
        [new Date(Date.UTC(2024, 0, 4)), 'Deir Salam', 3],
      ];
      const book = await writeXlsx({ sheets: [{ name: 'Events', rows }] });
      await addFile(options, bytesOf(book), 'book.xlsx');
      await shows(options, 'What do the columns of book.xlsx contain?');
      await shows(options, 'January 4, 2024');
      await options.click('.mapping button[type=submit]');
      await shows(options, '“book” was added. Incidents: 1');
      await pressPack(options, 'Remove book');
      await hides(options, 'Remove book');
      await options.close();
    });

    it('switches a pack off and on, and removes it', async () => {
      await figureCard();
      const options = await browser.popup('options');
      await shows(options, 'UCDP GED: sample');
      await pressPack(options, 'UCDP GED: sample');
      await until(marked, (m) => !m['vr-1'] && !m['vr-5'] && !m['vr-8'], 'read the page without the pack');
      await pressPack(options, 'UCDP GED: sample');
      await whenMarked(browser, 'read the page with the pack again');
      // twice at once: what was set last counts
      await options.evaluate(
        `void (() => { const box = document.querySelector('.packs input[type=checkbox]'); box.click(); box.click(); })()`,
      );
      expect(await askStore(options, 'packs', 'getAll()')).toMatchObject([{ on: true }]);
      await pressPack(options, 'Remove');
      await hides(options, 'UCDP GED: sample');
      await until(marked, (m) => !m['vr-1'] && !m['vr-5'] && !m['vr-8'], 'forgot the pack');
      expect(await piecesKept(options)).toBe(0);
      await options.close();
    });
  });
}
