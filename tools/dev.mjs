// Development: builds, opens a browser on the demonstration article and on the page of component fixtures, and rebuilds and
// reloads both on every change.
//   npm run dev                 Chromium
//   npm run dev -- firefox      Firefox
// VARIORUM_HEADLESS=1 opens no window.
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensurePackages, orExit, usePackages } from './lib/packages.mjs';
import { tsImport } from './lib/ts.mjs';

const browser = process.argv[2] ?? 'chromium';
if (!['chromium', 'firefox'].includes(browser)) {
  console.error('usage: npm run dev [-- firefox]');
  process.exit(2);
}
orExit(ensurePackages);
usePackages();
if (ensureBrowsers([browser]).length) process.exit(1);
const { develop } = await tsImport('tools/dev/develop.ts');
await develop(browser, Boolean(process.env.VARIORUM_HEADLESS));
process.exit();
