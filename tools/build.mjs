// Builds the extension for Chromium and Firefox into dist/; with --fixtures also the build that shows every component.
import { ensurePackages, orExit, usePackages } from './lib/packages.mjs';
import { tsImport } from './lib/ts.mjs';

orExit(ensurePackages);
usePackages();
const { buildExtension } = await tsImport('tools/extension/build.ts');
const { distOf } = await tsImport('tools/extension/options.ts');
const builds = ['chrome', 'firefox'].map(async (target) => {
  await buildExtension({ target, out: distOf(target) });
  console.log(`built dist/${target}`);
});
await Promise.all(builds);
if (process.argv.includes('--fixtures')) {
  const { buildFixtures } = await tsImport('test/fixtures/build.ts');
  await buildFixtures();
  console.log('built dist/fixtures');
}
