// The parts that the extension is built from. Each can be built alone, says which files it was made of, and writes into the
// folder of the build.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, normalizePath, type InlineConfig, type Rolldown } from 'vite';
import base from '../../manifest.json' with { type: 'json' };
import { SEEDS, coreBytes, corePack } from '../../src/record/seeds/read-seeds';
import { sitePatterns } from '../../src/record/seeds/sites';
import { withoutInnerHTML } from './inner-html';
import { BACKGROUND, OLDEST, manifestFor, type Target } from './manifest';

export const ROOT = join(import.meta.dirname, '../..');
const LOCALES = 'src/i18n/locales';
const MARKS = 'src/content/marks.css';
/** Every page of the extension: each folder of src/ui that has one. */
const pages = () =>
  readdirSync(join(ROOT, 'src/ui'))
    .map((name) => `src/ui/${name}/index.html`)
    .filter((page) => existsSync(join(ROOT, page)));
const FIXTURES = 'test/fixtures/index.html';

export interface BuildOptions {
  target: Target;
  /** The folder to write into. */
  out: string;
  /** More patterns of addresses that are read, for the tests' own pages; none in a release. */
  sites?: readonly string[];
  /** Adds the page of component fixtures; never in a release. */
  fixtures?: boolean;
}

export interface Part {
  name: string;
  /** Builds the part. Returns the files it depends on, relative to the project with forward slashes; a folder ends with `/`. */
  build: (options: BuildOptions) => Promise<string[]>;
}

/** In no order: parts do not depend on each other. */
export const PARTS: readonly Part[] = [
  { name: 'pages', build: buildPages },
  script('src/content/main.ts', 'src/content/main.js', compiledAtOnce),
  // the card is loaded when a page first opens one
  script('src/ui/card/main.tsx', 'card.js'),
  // one file, since the background starts again each time it is woken (`npm run bench:start`)
  script('src/background/main.ts', BACKGROUND),
  { name: 'record', build: writeRecord },
  { name: 'files', build: writeFiles },
];

const common = (target: Target): InlineConfig => ({
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  publicDir: false,
  plugins: [withoutInnerHTML()],
  build: {
    target: OLDEST[target],
    modulePreload: false,
    // this folder holds other parts too; `buildExtension` empties it
    emptyOutDir: false,
    reportCompressedSize: false,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
});

async function buildPages({ target, out, fixtures }: BuildOptions): Promise<string[]> {
  // names of these files carry a hash: those of the build before would stay
  rmSync(join(out, 'assets'), { recursive: true, force: true });
  const config = common(target);
  const made = (await build({
    ...config,
    build: {
      ...config.build,
      outDir: out,
      rolldownOptions: {
        ...config.build?.rolldownOptions,
        input: [...pages(), ...(fixtures ? [FIXTURES] : [])].map((page) => join(ROOT, page)),
      },
    },
  })) as Rolldown.RolldownOutput;
  // style sheets and the worker's modules are not among a page's modules
  return [...modulesOf(made), 'src/ui/', 'src/worker/', 'src/record/', 'test/fixtures/'];
}

/** An entry with all that it imports, as one classic script. */
function script(entry: string, fileName: string, finish = (code: string) => code): Part {
  return {
    name: fileName,
    build: async ({ target, out }) => {
      const config = common(target);
      const made = (await build({
        ...config,
        build: {
          ...config.build,
          write: false,
          lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'variorum', fileName: () => 'script.js' },
        },
      })) as Rolldown.RolldownOutput[];
      const chunks = made[0]!.output.filter((file) => file.type === 'chunk');
      if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} files instead of one`);
      write(out, fileName, finish(chunks[0]!.code));
      return [...modulesOf(made[0]!), `${dirname(entry)}/`, ...(entry.includes('/ui/') ? ['src/ui/'] : [])];
    },
  };
}

/** Tells Chromium to compile a script as a whole: function by function, most of it would be parsed twice. */
function compiledAtOnce(code: string): string {
  return `//# allFunctionsCalledOnLoad\n${code}`;
}

/** The core pack, and the manifest, which lists the sites that it knows. */
async function writeRecord({ target, out, sites = [] }: BuildOptions): Promise<string[]> {
  const listed = sitePatterns(readFileSync(join(SEEDS, 'sites.yaml'), 'utf8'), corePack().outlets);
  const manifest = manifestFor(target, [...listed, ...sites]);
  write(out, 'manifest.json', JSON.stringify(manifest, null, 2));
  write(out, 'core.pack', coreBytes());
  return Promise.resolve(['manifest.json', 'seeds/', 'src/record/', 'src/model/', 'src/text/']);
}

/** Texts, icons, and the look of marks. */
async function writeFiles({ target, out }: BuildOptions): Promise<string[]> {
  for (const file of readdirSync(join(ROOT, LOCALES))) {
    const texts = JSON.parse(readFileSync(join(ROOT, LOCALES, file), 'utf8')) as Record<string, string>;
    const messages = Object.entries(texts).map(([key, message]) => [key, { message }]);
    write(
      out,
      `_locales/${file.replace('.json', '')}/messages.json`,
      JSON.stringify(Object.fromEntries(messages)),
    );
  }
  for (const icon of Object.values(base.icons)) cpSync(join(ROOT, icon), join(out, icon));
  const css = readFileSync(join(ROOT, MARKS), 'utf8');
  write(out, MARKS, target === 'chrome' ? inheritedMarks(css) : css);
  return Promise.resolve([`${LOCALES}/`, MARKS, ...Object.values(base.icons)]);
}

/**
 * Gives the looks of marks to the root alone: in Chromium they are inherited, and rules for every element are matched with
 * each, which took longer than all else that styles a long page. In Firefox nothing is inherited, and nothing matched that is
 * not painted.
 */
function inheritedMarks(css: string): string {
  const forRoot = css.replaceAll(/^::highlight\(/gm, ':root::highlight(');
  if (!forRoot.includes(':root::highlight(') || /[^:]::highlight\(/.test(forRoot.replaceAll(':root::', '')))
    throw new Error(`${MARKS}: each rule must begin with ::highlight(`);
  return forRoot;
}

function write(out: string, file: string, content: string | Uint8Array): void {
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const modulesOf = ({ output }: Rolldown.RolldownOutput): string[] =>
  output
    .flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
    .map((id) => normalizePath(relative(ROOT, id.split('?')[0]!)));
