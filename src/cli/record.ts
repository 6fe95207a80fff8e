// Drafts the seeds of a report from an article, for a person to check.
//   npm run --silent record -- [OPTIONS] FILE|-
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Draft } from '../record/seeds/draft';
import { textOfDraft } from '../record/seeds/draft-text';
import { SEEDS } from '../record/seeds/read-seeds';
import { checkGiven, draftsOfPage } from './draft-page';
import { coreEngine } from './engine';
import { messageOf } from './message';
import { pageOfFile, pageOfHtml, pageOfText, type FilePage } from './page';
import type { Engine } from '../engine/engine';

const USAGE = `usage: npm run --silent record -- [OPTIONS] FILE|-
  FILE is a .txt (its first paragraph is the title) or .html file; - is standard input
  --url ADDRESS  --published YYYY-MM-DD  --outlet ID  --language xx    what the page does not say
  --write              writes the files into seeds/, in place of printing them; none is replaced
  --to FOLDER          writes them into another folder`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      published: { type: 'string' },
      outlet: { type: 'string' },
      language: { type: 'string' },
      write: { type: 'boolean' },
      to: { type: 'string' },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(USAGE);
  const engine = coreEngine();
  const { record } = engine;
  checkGiven(values, record);
  const page = file === '-' ? await pageOfStream(engine) : pageOfFile(file, engine);
  const drafts = draftsOfPage(page, values, record);
  return values.write === true || values.to !== undefined ? write(drafts, values.to ?? SEEDS) : print(drafts);
}

async function pageOfStream(engine: Engine): Promise<FilePage> {
  const input = (await textOfStream(process.stdin)).replaceAll(/\r\n?/g, '\n');
  if (!input.trim()) throw new Error('standard input is empty');
  return /^\s*<(?:!doctype|html|\?xml|head|body|article|!--)/i.test(input)
    ? pageOfHtml(input, engine)
    : pageOfText(input, engine);
}

/** One document a file, each under its path. */
function print(drafts: readonly Draft[]): number {
  console.log(drafts.map((d) => `# seeds/${d.path}\n${textOfDraft(d)}`).join('---\n'));
  return 0;
}

function write(drafts: readonly Draft[], folder: string): number {
  const there = drafts.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (there.length > 0) throw new Error(`${there.join(', ')}: already there; nothing was written`);
  for (const draft of drafts) {
    const path = join(folder, draft.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOfDraft(draft));
    console.log(path);
  }
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}
