// Accessibility of the extension's own pages, checked by axe in the browser itself.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from './browsers';
import { until, type Driver } from './driver';
import { servePages, type Pages } from './server';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

for (const { name, launch } of BROWSERS) {
  describe.skipIf(!launch && !process.env['CI'])(name, () => {
    let pages: Pages;
    let browser: Driver;
    beforeAll(async () => {
      if (!launch) throw new Error(`${name} is needed here and was not found`);
      pages = await servePages();
      browser = await launch(pages.port);
    }, 60_000);
    afterAll(async () => {
      await browser?.close();
      await pages?.close();
    });

    it.each(['article', 'quiet'])('the popup on %s has no violations', async (page) => {
      await browser.open(`http://www.shafaq.com/${page}`);
      const popup = await browser.popup();
      await until(
        () => popup.text(),
        (t) => t.includes('shafaq.com'),
        'drawn',
      );
      await popup.evaluate(`(() => { ${AXE}; return true; })()`);
      const violations = await popup.evaluate<{ id: string }[]>(
        'axe.run().then((r) => r.violations.map((v) => ({ id: v.id })))',
      );
      await popup.close();
      expect(violations).toEqual([]);
    });
  });
}
