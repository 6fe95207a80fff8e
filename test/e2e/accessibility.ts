// What axe finds on a page of the extension's own, and what sticks out of it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OwnPage } from './driver';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** How axe is asked: by tags of its rules and with some of them off, or for one rule alone. */
interface Asked {
  runOnly: readonly string[];
  rules?: Record<string, { enabled: boolean }>;
}
const EVERY_RULE: Asked = { runOnly: [...STANDARDS, 'best-practice'] };
const CONTRAST = 'color-contrast';
/** What depends on colours, which a page takes from its scheme alone. */
export const COLOURS: Asked = { runOnly: [CONTRAST] };
/** What depends on the page's elements and texts, which are the same in every scheme. */
export const ELEMENTS: Asked = { runOnly: STANDARDS, rules: { [CONTRAST]: { enabled: false } } };

/** What axe finds on a page. */
export async function violations(page: OwnPage, asked = EVERY_RULE): Promise<unknown[]> {
  await page.evaluate(`(() => { ${AXE}; return true; })()`);
  return page.evaluate<unknown[]>(
    `axe.run(document, ${JSON.stringify(asked)}).then((r) => r.violations.map((v) => ({ id: v.id, at: v.nodes.map((n) => n.target.join(' ')).slice(0, 3) })))`,
  );
}

/** What sticks out of the page at the width it is shown with; what scrolls on its own is left aside. */
export const overflow = (page: OwnPage) =>
  page.evaluate<string[]>(
    `[...document.querySelectorAll('#app *')].filter((e) => e.checkVisibility() && !e.closest('.scroll, svg') && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map((e) => e.tagName + '.' + e.className + ' ' + e.textContent.slice(0, 30))`,
  );
