// Builds, then opens Chromium with Variorum on the demonstration article. Without a display it reads the article without a
// window, prints the reading, and saves screenshots.
import { ensureBrowsers } from './lib/browsers.mjs';
import { ensurePackages, orExit, usePackages } from './lib/packages.mjs';
import { tsImport } from './lib/ts.mjs';

orExit(ensurePackages);
usePackages();
if (ensureBrowsers(['chromium']).length) process.exit(1);
console.log('Building the extension …');
const { buildExtension } = await tsImport('tools/extension/build.ts');
const { distOf } = await tsImport('tools/extension/options.ts');
const out = distOf('demo');
await buildExtension({ target: 'chrome', out, sites: ['http://localhost/*'] });
const { demonstrate } = await tsImport('tools/demo.ts');
await demonstrate(out);
