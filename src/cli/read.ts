// The command line: reads articles from files and says what they report and what others say of it.
//   npm run --silent read -- [--published YYYY-MM-DD] [--outlet ID] [--json | --explain] FILE…
import { parseArgs } from 'node:util';
import { isDay } from '../model/days';
import type { Reading } from '../model/reading';
import { explain } from '../reading/explain';
import { coreEngine } from './engine';
import { read } from '../reading/read';
import { pageOfFile } from './page';
import { reportOf } from './report';

const USAGE =
  'usage: npm run --silent read -- [--published YYYY-MM-DD] [--outlet ID] [--json | --explain] FILE…';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      published: { type: 'string' },
      outlet: { type: 'string' },
      json: { type: 'boolean' },
      explain: { type: 'boolean' },
    },
  });
  const { published, outlet, json } = values;
  if (positionals.length === 0) throw new Error(USAGE);
  if (published && !isDay(published))
    throw new Error(`--published: “${published}” is no day; write YYYY-MM-DD`);
  const know = coreEngine().record;
  let failed = 0;
  for (const file of positionals) {
    try {
      const { text, page } = await pageOfFile(file, know);
      const info = { ...page, published: published ?? page.published, outlet: outlet ?? page.outlet };
      if (values.explain) {
        console.log(explain(text, info, know).join('\n'));
        continue;
      }
      const reading = read(text, info, know);
      console.log(json ? JSON.stringify(output(file, reading)) : reportOf(file, reading, know));
    } catch (error) {
      failed++;
      console.error(error instanceof Error ? error.message : String(error));
    }
  }
  return failed ? 1 : 0;
}

/** The documented shape: the page's own address is left out of it. */
function output(file: string, { page, ...rest }: Reading) {
  const { title, outlet, published, language } = page;
  return { file, page: { title, outlet, published, language }, ...rest };
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
