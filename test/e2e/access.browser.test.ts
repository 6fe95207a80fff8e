// Accessibility of every surface, checked by axe in the browser itself; and each of a reader's ways done by keyboard alone.
import { beforeAll, describe, expect, it } from 'vitest';
import { COLOURS, ELEMENTS, overflow, violations } from './accessibility';
import { BROWSERS, FIXTURES, chromiumPath, inProject } from './browsers';
import { launchChromium } from './chromium';
import { focusOn, shows, until, whenMarked, type Driver, type OwnPage, type OwnPageName } from './driver';
import { started } from './started';

const INCIDENT = '&kind=incident&id=2024-01-04-baghdad-nujaba-strike';

for (const one of BROWSERS) {
  const { name, launch } = one;
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let browser: Driver;
    started(one, (b) => (browser = b));

    const article = async () => {
      await browser.open('http://www.shafaq.com/article');
      await whenMarked(browser);
    };

    it.each<[what: string, page: OwnPageName, query: string, shown: string]>([
      ['the popup', 'popup', '', 'Drone strike on the Nujaba headquarters'],
      ['the panel', 'panel', '', 'Where reports disagree beyond numbers'],
      ['the options', 'options', '', 'What is marked, and how'],
      ['the first-run page', 'welcome', '', 'Welcome to Variorum'],
      ['an incident', 'record', INCIDENT, 'independent origins'],
      ['a group', 'record', '&kind=entity&id=kataib-hezbollah', 'Kataib Hezbollah'],
      ['an outlet', 'record', '&kind=outlet&id=reuters', 'Reuters'],
      ['my record, empty', 'journal', '', 'Remember what you read?'],
      ['what is missing', 'record', '&kind=entity&id=nobody', 'There is no such record'],
    ])('%s has no violations, and flows into 320 pixels', async (_what, own, query, shown) => {
      await article();
      const page = await browser.popup(own, query);
      await shows(page, shown);
      const found = await violations(page);
      await page.viewport(320, 700);
      const out = await overflow(page);
      await page.close();
      expect(found).toEqual([]);
      expect(out).toEqual([]);
    });

    it('the popup of a page about something else has no violations', async () => {
      await browser.open('http://www.shafaq.com/quiet');
      const page = await browser.popup();
      await shows(page, 'shafaq.com');
      const found = await violations(page);
      await page.close();
      expect(found).toEqual([]);
    });

    it('searches by keyboard, in any spelling and by date', async () => {
      const page = await browser.popup('popup');
      await focusOn(page, '[role=combobox]');
      await page.type('Kataeb Hizbulah');
      await shows(page, 'Kataib Hezbollah');
      await page.evaluate(
        `void (() => { const i = document.querySelector('[role=combobox]'); i.select(); })()`,
      );
      await page.type('Jan 2024 Baghdad');
      await shows(page, 'Drone strike on the Nujaba headquarters');
      await page.press('ArrowDown');
      // the key waits for the results of the last letter, which the text may have been there without
      await until(
        () =>
          page.evaluate<string>(
            `document.getElementById(document.querySelector('[role=combobox]').getAttribute('aria-activedescendant'))?.textContent ?? ''`,
          ),
        (chosen) => chosen.length > 5,
        'chose the first result',
      );
      expect(await violations(page)).toEqual([]);
      await page.close();
    });

    it('shows the first run by keyboard alone', async () => {
      const page = await browser.popup('welcome');
      await shows(page, 'Welcome to Variorum');
      await focusOn(page, 'button.mark');
      await until(
        async () => {
          await page.press('Enter');
          return page.text();
        },
        (t) => t.includes('This page: at least 4'),
        'opened the sample card',
      );
      expect(await violations(page)).toEqual([]);
      await page.press('Escape');
      await page.close();
    });

    it('is worded in the language that is set, and runs the way it is written', async () => {
      const options = await browser.popup('options');
      await shows(options, 'Language');
      const pick = (language: string) =>
        options.evaluate(
          `void (() => { const s = [...document.querySelectorAll('select')].find((s) => s.querySelector('option[value=fa]')); s.value = '${language}'; s.dispatchEvent(new Event('change', { bubbles: true })); })()`,
        );
      await pick('ar');
      await shows(options, 'الخيارات');
      expect(await options.evaluate('document.documentElement.dir')).toBe('rtl');
      expect(await violations(options)).toEqual([]);
      await article();
      const popup = await browser.popup();
      await shows(popup, 'الأسماء');
      await popup.close();
      await pick('auto');
      await shows(options, 'Options');
      await options.close();
    });

    it('keeps what is valid of stored settings, and takes defaults for the rest', async () => {
      const api = '(globalThis.browser ?? chrome)';
      const options = await browser.popup('options');
      await options.evaluate(
        `${api}.storage.sync.set({ settings: { dwell: 'soon', theme: 'dark', marks: 7, old: true } }).then(() => true)`,
      );
      await options.close();
      const again = await browser.popup('options');
      await shows(again, 'Options');
      expect(await again.evaluate('document.documentElement.dataset.theme')).toBe('dark');
      expect(await again.evaluate(`document.querySelector('input[type=number]').value`)).toBe('150');
      await again.evaluate(
        `void (() => { const input = document.querySelector('input[accept*="application/json"]'); const data = new DataTransfer(); data.items.add(new File(['{"variorum": {"dwell": 400}}'], 'good.json')); input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()`,
      );
      await until(
        () => again.evaluate<string>(`document.querySelector('input[type=number]').value`),
        (dwell) => dwell === '400',
        'took the settings of the file',
      );
      await again.evaluate(`${api}.storage.sync.clear().then(() => true)`);
      await again.close();
    });

    it('keeps its settings when a file holds none', async () => {
      const options = await browser.popup('options');
      await shows(options, 'Options');
      await options.evaluate(
        `void (() => { const input = document.querySelector('input[accept*="application/json"]'); const data = new DataTransfer(); data.items.add(new File(['{"variorum": 7}'], 'bad.json')); input.files = data.files; input.dispatchEvent(new Event('change', { bubbles: true })); })()`,
      );
      await shows(options, 'Nothing was changed');
      await options.close();
    });
  });
}

// every component in every state: the same code in both browsers, so Chromium's axe is enough
describe.runIf(inProject('Chromium') && (chromiumPath() || process.env['CI']))('fixtures', () => {
  let browser: Driver;
  let page: OwnPage;
  beforeAll(async () => {
    browser = await launchChromium({ executable: chromiumPath()!, extension: FIXTURES, port: 9 });
    page = await browser.popup('fixtures');
    return browser.close;
  }, 60_000);

  const set = async (language: string) => {
    await page.evaluate(`chrome.storage.sync.set({ settings: { language: '${language}' } })`);
    await page.close();
    page = await browser.popup('fixtures');
    await until(
      () => page.evaluate<string>('document.documentElement.lang'),
      (lang) => lang.startsWith(language),
      'was worded anew',
    );
  };

  it.each(['en', 'ar', 'fa', 'he'])('has no violations in %s', async (language) => {
    await set(language);
    expect(await violations(page, ELEMENTS)).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('has contrast: %s', async (scheme) => {
    await set('en');
    await page.scheme(scheme);
    expect(await violations(page, COLOURS)).toEqual([]);
  });

  it.each(['en', 'de', 'ar', 'ru'])('flows into 320 pixels in %s', async (language) => {
    await set(language);
    await page.viewport(320, 800);
    expect(await overflow(page)).toEqual([]);
    await page.viewport(1100, 900);
  });
});
