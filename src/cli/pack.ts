// Makes the files of a pack that readers can subscribe to.
//
//   npm run pack -- build FOLDER [--out FOLDER]            records as in seeds/, with a pack.yaml that names them
//   npm run pack -- convert FORMAT FILE [--out FOLDER]     ucdp-ged, acled, table, actors or variorum
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { SeedError, compileSeeds } from '../record/seeds/compile';
import { readSeedFiles } from '../record/seeds/read-seeds';
import { PackBuilder } from '../record/import/builder';
import { slug } from '../record/import/common';
import { FIELDS, type Field, type Mapping } from '../record/import/fields';
import { addRecords, type About } from '../record/import/own';
import { FORMATS, ImportError, formatOf, importFile, lookAt, type Imported } from '../record/import/run';
import { PublishedError } from '../record/publish/records';
import { Publisher, type Written } from './publish';

const USAGE = `Usage:
  npm run pack -- build FOLDER [options]
  npm run pack -- convert ${FORMATS.join('|')} FILE [options]

  --out FOLDER         where the files go (dist/packs/NAME); a version that is there already gets deltas
  --name NAME  --version VERSION  --licence LICENCE  --language xx
  --every HOURS        how often readers ask for a new version (24)
  --map FIELD=COLUMN   for a table: which column tells what; may be given again. Fields: ${FIELDS.join(', ')}
  --order dmy|mdy      for a table: how days of numbers alone are written`;

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
  },
});

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

async function convert(format: string, path: string) {
  if (!FORMATS.some((f) => f === format)) fail(`${format} is none of ${FORMATS.join(', ')}`);
  if (!existsSync(path)) fail(`${path}: there is no such file`);
  const file = new File([await openAsBlob(path)], basename(path));
  const is = await formatOf(file);
  if (is !== format) fail(`${path} is ${is}, not ${format}`);
  const mapping = format === 'table' ? await mappingOf(file) : undefined;
  const out = outOf(values.name ?? basename(path).replace(/\.\w+$/, ''));
  const publisher = await Publisher.begin(out);
  const made: Imported = await importFile(
    file,
    { part: (part) => publisher.part(part), progress: () => undefined },
    mapping,
  );
  for (const { line, reason } of made.reasons) console.error(`${path}:${line}: ${reason}`);
  const written = await publisher.end(aboutOf(made.about), made.names, everyHours);
  return { out, written, rejected: made.rejected };
}

async function mappingOf(file: File): Promise<Mapping> {
  const { mapping } = await lookAt(file);
  for (const told of values.map) {
    const [field, column = ''] = told.split(/=(.*)/s);
    if (!FIELDS.some((f) => f === field)) fail(`--map ${told}: fields are ${FIELDS.join(', ')}`);
    mapping.columns[field as Field] = column;
  }
  if (values.order === 'dmy' || values.order === 'mdy') mapping.order = values.order;
  else if (values.order) fail('--order is dmy or mdy');
  for (const [field, column] of Object.entries(mapping.columns)) console.log(`${field} ← ${column}`);
  return mapping;
}

async function main() {
  const [command, ...rest] = positionals;
  if (command === 'build' && rest.length === 1) return build(rest[0]!);
  if (command === 'convert' && rest.length === 2) return convert(rest[0]!, rest[1]!);
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
