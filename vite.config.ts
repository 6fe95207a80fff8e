// Builds the extension: `vite build` for Chromium, `vite build --mode firefox` for Firefox, from one manifest.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin, type Rolldown } from 'vite';
import base from './manifest.json' with { type: 'json' };
import { SEEDS, corePack } from './src/record/seeds/read-seeds';
import { sitePatterns } from './src/record/seeds/sites';
import { saveCorePack } from './src/record/pack/save';

const CHROME = 'chrome138';
const FIREFOX = 'firefox142';
const BACKGROUND = 'background.js';
const CONTENT = 'src/content/main.ts';
const MARKS = 'src/content/marks.css';
const PANEL = 'src/ui/panel/index.html';
/** Pages that no field of either browser's manifest names. */
const PAGES = ['welcome', 'record', 'panel'].map((name) => `src/ui/${name}/index.html`);
/** The page of fixtures, for looking and testing; never set for a release. */
const FIXTURES = process.env['VARIORUM_FIXTURES'] ? ['test/fixtures/index.html'] : [];
const LOCALES = join(import.meta.dirname, 'src/i18n/locales');
const GECKO_ID = 'variorum@variorum.example';

const pack = corePack();
/** Adds addresses for the tests' own pages; never set for a release. */
const extra = process.env['VARIORUM_EXTRA_SITES']?.split(' ') ?? [];
const sites = [...sitePatterns(readFileSync(join(SEEDS, 'sites.yaml'), 'utf8'), pack.outlets), ...extra];

/** Changes the text of a finished file. */
function rewrite(file: Rolldown.OutputAsset | Rolldown.OutputChunk, change: (code: string) => string): void {
  if (file.type === 'chunk') file.code = change(file.code);
  else file.source = change(String(file.source));
}

/** Preact can set innerHTML; we never do, and reviewers' checks rightly ask. Acts on the finished bundle. */
function withoutInnerHTML(): Plugin {
  const pattern = /\b\w+\.innerHTML=\w+\.__html/g;
  return {
    name: 'without-inner-html',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.fileName.endsWith('.js')) rewrite(file, (code) => code.replace(pattern, 'void 0'));
        }
      },
    },
  };
}

/** Changes one finished file. */
function finished(fileName: string, change: (code: string) => string): Plugin {
  return {
    name: `finished-${fileName}`,
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle[fileName];
        if (!file) throw new Error(`${fileName} was not made`);
        rewrite(file, change);
      },
    },
  };
}

/** Has Chromium compile the content script as a whole at once: function by function, most of it would be read twice. */
const compiledAtOnce = () =>
  finished(CONTENT.replace('.ts', '.js'), (code) => `//# allFunctionsCalledOnLoad\n${code}`);

/**
 * Gives the looks of marks to the root alone: in Chromium they are inherited, and rules for every element are matched with
 * each, which took longer than all else that styles a long page. In Firefox nothing is inherited, and nothing matched that is not painted.
 */
const inheritedMarks = () => finished(MARKS, (css) => css.replaceAll('::highlight(', ':root::highlight('));

/**
 * Ships the compiled seeds, the texts, and two scripts that each stand in one file: the card, which a page loads when one
 * is first opened, and the background, which starts anew each time it is woken (`npm run bench:start`).
 */
function packAndScripts(target: string): Plugin {
  return {
    name: 'pack-and-scripts',
    async generateBundle() {
      for (const file of readdirSync(LOCALES)) {
        const texts = JSON.parse(readFileSync(join(LOCALES, file), 'utf8')) as Record<string, string>;
        const messages = Object.fromEntries(
          Object.entries(texts).map(([key, message]) => [key, { message }]),
        );
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${file.replace('.json', '')}/messages.json`,
          source: JSON.stringify(messages),
        });
      }
      this.emitFile({ type: 'asset', fileName: 'core.pack', source: saveCorePack(pack) });
      for (const [entry, fileName] of [
        ['src/ui/card/main.tsx', 'card.js'],
        ['src/background/main.ts', BACKGROUND],
      ] as const)
        this.emitFile({ type: 'asset', fileName, source: await oneScript(entry, target) });
    },
  };
}

/** An entry with all that it imports, as one classic script. */
async function oneScript(entry: string, target: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: 'variorum', fileName: () => 'script.js' },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
}

/** Names the background in the finished manifest: the plugin that writes it would load the script through two others. */
function namedBackground(background: object): Plugin {
  return {
    name: 'named-background',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('no manifest was made');
        const made = JSON.parse(String(manifest.source)) as object;
        manifest.source = JSON.stringify({ ...made, background }, null, 2);
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const firefox = mode === 'firefox';
  const target = firefox ? FIREFOX : CHROME;
  const browserPart = firefox
    ? {
        sidebar_action: {
          default_panel: PANEL,
          default_title: base.name,
          default_icon: base.icons,
          open_at_install: false,
        },
        browser_specific_settings: {
          gecko: {
            id: GECKO_ID,
            strict_min_version: '142.0',
            data_collection_permissions: { required: ['none'] },
          },
          gecko_android: { strict_min_version: '142.0' },
        },
      }
    : {
        minimum_chrome_version: CHROME.slice('chrome'.length),
        permissions: [...base.permissions, 'sidePanel'],
        side_panel: { default_path: PANEL },
      };
  const manifest = {
    ...base,
    host_permissions: sites,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches: sites })),
    ...browserPart,
  };
  return {
    build: {
      outDir: process.env['VARIORUM_OUT'] ?? (firefox ? 'dist/firefox' : 'dist/chrome'),
      target,
      modulePreload: false,
      emptyOutDir: true,
      rollupOptions: { input: [...PAGES, ...FIXTURES] },
    },
    plugins: [
      crx({
        manifest: manifest as unknown as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
        contentScripts: { standaloneFiles: [CONTENT], injectCss: false },
      }),
      packAndScripts(target),
      namedBackground(firefox ? { scripts: [BACKGROUND] } : { service_worker: BACKGROUND }),
      compiledAtOnce(),
      ...(firefox ? [] : [inheritedMarks()]),
      withoutInnerHTML(),
    ],
  };
});
