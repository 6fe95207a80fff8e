// Drafts the seeds of a report from an article, for a person to check.
//   npm run --silent record -- [OPTIONS] FILE|-
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text as textOfStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { Draft } from '../../record/seeds/draft';
import { textOfDraft } from '../../record/seeds/draft-text';
import { SEEDS } from '../../record/seeds/read-seeds';
import type { Command, Terminal } from '../command';
import { checkGiven, draftsOfPage } from '../draft-page';
import { pageOfFile, pageOfHtml, pageOfText, type FilePage } from '../page';
import type { Engine } from '../../engine/engine';

const USAGE = `usage: npm run --silent record -- [OPTIONS] FILE|-
  FILE is a .txt (its first paragraph is the title) or .html file; - is standard input
  --url ADDRESS  --published YYYY-MM-DD  --outlet ID  --language xx    what the page does not say
  --write              writes the files into seeds/, in place of printing them; none is replaced
  --to FOLDER          writes them into another folder`;

/** The command. */
export const draftReport: Command = async (terminal) => {
  const { values, positionals } = parseArgs({
    args: [...terminal.args],
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
  const engine = terminal.core();
  const { record } = engine;
  checkGiven(values, record);
  const page = file === '-' ? await pageOfStream(terminal.input, engine) : pageOfFile(file, engine);
  const drafts = draftsOfPage(page, values, record);
  return values.write === true || values.to !== undefined
    ? write(drafts, values.to ?? SEEDS, terminal)
    : print(drafts, terminal);
};

async function pageOfStream(stream: Terminal['input'], engine: Engine): Promise<FilePage> {
  const input = (await textOfStream(stream)).replaceAll(/\r\n?/g, '\n');
  if (!input.trim()) throw new Error('standard input is empty');
  return /^\s*<(?:!doctype|html|\?xml|head|body|article|!--)/i.test(input)
    ? pageOfHtml(input, engine)
    : pageOfText(input, engine);
}

/** One document a file, each under its path. */
async function print(drafts: readonly Draft[], terminal: Terminal): Promise<number> {
  await terminal.print(drafts.map((d) => `# seeds/${d.path}\n${textOfDraft(d)}`).join('---\n'));
  return 0;
}

async function write(drafts: readonly Draft[], folder: string, terminal: Terminal): Promise<number> {
  const there = drafts.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (there.length > 0) throw new Error(`${there.join(', ')}: already there; nothing was written`);
  for (const draft of drafts) {
    const path = join(folder, draft.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOfDraft(draft));
    await terminal.print(path);
  }
  return 0;
}
