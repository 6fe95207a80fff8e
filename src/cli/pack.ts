// Makes the files of a pack that readers can subscribe to.
//
//   npm run pack -- build FOLDER [--out FOLDER]            records as in seeds/, with a pack.yaml that names them
//   npm run pack -- convert [FORMAT] FILE [--out FOLDER]   an event file, a table, actors or our own records
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { SeedError, compileSeeds } from '../record/seeds/compile';
import { readSeedFiles } from '../record/seeds/read-seeds';
import { PackBuilder } from '../record/import/builder';
import { slug } from '../record/import/common';
import {
  FIELDS,
  questionsOf,
  type Choices,
  type DayOrder,
  type Field,
  type Mapping,
} from '../record/import/fields';
import { say } from '../i18n/say';
import { addRecords, type About } from '../record/import/own';
import { FORMATS, ImportError, formatOf, importFile, lookAt, type Imported } from '../record/import/run';
import { PublishedError } from '../record/publish/records';
import { Publisher, type Written } from './publish';

const USAGE = `Usage:
  npm run pack -- build FOLDER [options]
  npm run pack -- convert [${FORMATS.join('|')}] FILE [options]

  --out FOLDER         where the files go (dist/packs/NAME); a version that is there already gets deltas
  --name NAME  --version VERSION  --licence LICENCE  --language xx
  --every HOURS        how often readers ask for a new version (24)
  --map FIELD=COLUMN   for a table: which column tells what; may be given again. Fields: ${FIELDS.join(', ')}
  --order dmy|mdy|ymd  how days of numbers alone are written, where the file does not show it
  --decimal ,|.        the decimal sign of counts, where the file does not show it
  --table NAME         of a file with several tables: which
  --encoding NAME      of a text that is not in UTF-8
  --join               for a table: rows of one day and place are reports of one event`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    name: { type: 'string' },
    version: { type: 'string' },
    licence: { type: 'string' },
    language: { type: 'string' },
    every: { type: 'string', default: '24' },
    map: { type: 'string', multiple: true, default: [] },
    order: { type: 'string' },
    decimal: { type: 'string' },
    table: { type: 'string' },
    encoding: { type: 'string' },
    join: { type: 'boolean', default: false },
  },
});

/** What was said of the file itself. */
const choices: Choices = {
  ...(values.table === undefined ? {} : { table: values.table }),
  ...(values.encoding === undefined ? {} : { encoding: values.encoding }),
};

/** Ends with one line a problem. */
function fail(...problems: string[]): never {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}

const everyHours = Number(values.every);
if (!Number.isInteger(everyHours) || everyHours < 1 || everyHours > 720)
  fail(`--every ${values.every}: hours from 1 to 720 are needed`);

/** What is said on the command line counts more than what a file says of itself. */
const aboutOf = (own: About): About => ({
  name: values.name ?? own.name,
  version: values.version ?? own.version,
  licence: values.licence ?? own.licence,
  language: values.language ?? own.language,
});

const outOf = (name: string) => resolve(values.out ?? join('dist/packs', slug(name)));

const packFileSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  version: v.optional(v.pipe(v.unknown(), v.transform(String)), '1'),
  licence: v.optional(v.nullable(v.string()), null),
  language: v.optional(v.nullable(v.string()), null),
});

async function build(folder: string): Promise<{ written: Written; out: string; rejected: 0 }> {
  const file = join(folder, 'pack.yaml');
  if (!existsSync(file)) fail(`${file} is needed: name, version, licence and language of the pack`);
  const told = v.safeParse(packFileSchema, parseYaml(readFileSync(file, 'utf8')));
  if (!told.success) fail(...told.issues.map((i) => `${file}: ${v.getDotPath(i) ?? 'pack'}: ${i.message}`));
  const about = aboutOf(told.output);
  const records = compileSeeds(readSeedFiles(folder), about.version);
  const out = outOf(about.name);
  const publisher = await Publisher.begin(out);
  const pack = new PackBuilder(about.name, about.version, (part) => publisher.part(part));
  await addRecords(records, pack);
  return { out, rejected: 0, written: await publisher.end(about, await pack.end(), everyHours) };
}

async function convert(format: string | null, path: string) {
  if (format !== null && !FORMATS.some((f) => f === format))
    fail(`${format} is none of ${FORMATS.join(', ')}`);
  if (!existsSync(path)) fail(`${path}: there is no such file`);
  const file = new File([await openAsBlob(path)], basename(path));
  const is = await formatOf(file, choices);
  if (format !== null && is !== format) fail(`${path} is ${is}, not ${format}`);
  const mapping = is === 'actors' || is === 'variorum' ? undefined : await mappingOf(file);
  const out = outOf(values.name ?? basename(path).replace(/\.\w+$/, ''));
  const publisher = await Publisher.begin(out);
  const made: Imported = await importFile(
    file,
    { part: (part) => publisher.part(part), progress: () => undefined },
    mapping,
  );
  for (const { key, inserts } of made.notes) console.log(say(key, ...inserts));
  for (const { line, reason } of [...made.reasons, ...made.doubts])
    console.error(`${path}:${line}: ${reason}`);
  const written = await publisher.end(aboutOf(made.about), made.names, everyHours);
  return { out, written, rejected: made.rejected };
}

/** How a table is read: what the file shows, changed by what was said. Ends when something is open. */
async function mappingOf(file: File): Promise<Mapping> {
  const looked = await lookAt(file, choices);
  const mapping: Mapping = { ...looked.mapping, ...choices, ...(values.join ? { join: true } : {}) };
  for (const given of looked.known ? [] : values.map) {
    const [field, column = ''] = given.split(/=(.*)/s);
    if (!FIELDS.some((f) => f === field)) fail(`--map ${given}: fields are ${FIELDS.join(', ')}`);
    mapping.columns[field as Field] = column;
  }
  const { order, decimal } = questionsOf(looked, mapping);
  if (values.order) mapping.order = isOrder(values.order) ? values.order : fail('--order is dmy, mdy or ymd');
  else if (order)
    fail(`${order.column}: say with --order whether “${order.days.example ?? ''}” is dmy or mdy`);
  if (values.decimal)
    mapping.decimal =
      values.decimal === ',' || values.decimal === '.' ? values.decimal : fail('--decimal is , or .');
  else if (decimal)
    fail(`${decimal.column}: say with --decimal what the decimal sign of “${decimal.example}” is`);
  for (const [field, column] of Object.entries(mapping.columns)) console.log(`${field} ← ${column}`);
  return mapping;
}

const isOrder = (text: string): text is DayOrder => ['dmy', 'mdy', 'ymd'].includes(text);

async function main() {
  const [command, ...rest] = positionals;
  if (command === 'build' && rest.length === 1) return build(rest[0]!);
  if (command === 'convert' && rest.length === 2) return convert(rest[0]!, rest[1]!);
  if (command === 'convert' && rest.length === 1) return convert(null, rest[0]!);
  return fail(USAGE);
}

try {
  const { out, written, rejected } = await main();
  const { index, whole, since } = written;
  const incidents = index.parts.reduce((sum, p) => sum + p.incidents, 0);
  const size = (bytes: number) =>
    bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${index.name} ${index.version}: ${incidents} incidents, ${index.names.entities} names, ${index.names.outlets} outlets; ${rejected} lines left out`,
  );
  console.log(
    `${out}: ${index.parts.length + 1} pieces, ${size(whole)} to fetch whole${since === null ? '' : `, ${size(since)} from the version before`}`,
  );
} catch (error) {
  if (error instanceof SeedError || error instanceof ImportError) fail(...error.problems);
  if (error instanceof PublishedError) fail(error.message);
  throw error;
}
