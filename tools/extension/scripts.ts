// Entries that become one classic script each, beside the modules of the pages.
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { withoutInnerHTML } from './inner-html';
import { lateSuffixes } from './late-suffixes';
import { ROOT } from './options';

/** Adds scripts to a build; `entries` is the source of each by the name of its file, `define` constants in them. */
export function classicScripts(
  target: string,
  entries: Record<string, string>,
  define: Record<string, string>,
): Plugin {
  return {
    name: 'classic-scripts',
    async generateBundle() {
      const made = Object.entries(entries).map(async ([fileName, entry]) => {
        this.emitFile({ type: 'asset', fileName, source: await oneScript(entry, target, define) });
      });
      await Promise.all(made);
    },
  };
}

/** An entry with all that it imports. Throws when it does not fit into one file. */
async function oneScript(entry: string, target: string, define: Record<string, string>): Promise<string> {
  const [made] = (await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    publicDir: false,
    define,
    plugins: [withoutInnerHTML(), lateSuffixes()],
    build: {
      target,
      write: false,
      reportCompressedSize: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'variorum', fileName: () => 'script.js' },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = made!.output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${entry} became ${chunks.length} files instead of one`);
  return chunks[0]!.code;
}
