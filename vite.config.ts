// How the extension is built: manifest, pages and content script by crx, the other files by tools/extension.
//   vite build --configLoader runner                   Chromium
//   vite build --configLoader runner --mode firefox    Firefox
// `npm run build` does both. tools/extension/build.ts passes further options, for builds that are not shipped.
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { coreFiles, listedSites } from './tools/extension/core-files';
import { compiledAtOnce, namedBackground } from './tools/extension/finished';
import { withoutInnerHTML } from './tools/extension/inner-html';
import { licences } from './tools/extension/licences';
import { BACKGROUND, OLDEST, manifestFor } from './tools/extension/manifest';
import { distOf, givenOptions } from './tools/extension/options';
import { FIXTURES, OFFSCREEN, pages } from './tools/extension/pages';
import { recordConstant } from './tools/extension/record-settings';
import { classicScripts } from './tools/extension/scripts';

const CONTENT = 'src/content/main.ts';

export default defineConfig(({ mode }) => {
  const { target, out, sites, fixtures, record } = givenOptions() ?? {
    target: mode === 'firefox' ? 'firefox' : 'chrome',
    out: distOf(mode === 'firefox' ? 'firefox' : 'chrome'),
  };
  const define = recordConstant(record);
  return {
    publicDir: false,
    define,
    build: {
      outDir: out,
      emptyOutDir: true,
      target: OLDEST[target],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: [...pages(), ...(target === 'chrome' ? [OFFSCREEN] : []), ...(fixtures ? [FIXTURES] : [])],
        checks: { bundlerTimings: false },
      },
    },
    plugins: [
      crx({
        manifest: manifestFor(target, [...listedSites(), ...(sites ?? [])]) as ManifestV3Export,
        browser: target,
        contentScripts: { standaloneFiles: [CONTENT], injectCss: false },
      }),
      classicScripts(
        OLDEST[target],
        {
          // loaded when a page first opens a card
          'card.js': 'src/ui/card/main.tsx',
          // loaded when a page has very many marks, or a reader first selects something in it
          'more.js': 'src/content/more.ts',
          // fetches and compiles packs that are subscribed to
          'update.js': 'src/worker/update.ts',
          // one file, since the background starts again each time it is woken (`npm run bench:start`)
          [BACKGROUND]: 'src/background/main.ts',
        },
        define,
      ),
      coreFiles(),
      licences(),
      namedBackground(target),
      compiledAtOnce(CONTENT.replace('.ts', '.js')),
      withoutInnerHTML(),
    ],
  };
});
