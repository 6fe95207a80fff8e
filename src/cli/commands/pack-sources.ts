// Packs of a folder of records, and of a file in any format that is read.
import { existsSync, openAsBlob, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { say } from '../../i18n/say';
import { PackBuilder } from '../../record/import/builder';
import { FIELDS, questionsOf, type DayOrder, type Field, type Mapping } from '../../record/import/fields';
import { addRecords } from '../../record/import/own';
import { FORMATS, formatOf, importFile, lookAt, type Imported } from '../../record/import/run';
import { compileSeeds } from '../../record/seeds/compile';
import { readSeedFiles } from '../../record/seeds/read-seeds';
import { Publisher } from '../publish';
import { aboutOf, fail, outOf, type Made, type PackCall } from './pack-call';

const packFileSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1)),
  version: v.optional(v.pipe(v.unknown(), v.transform(String)), '1'),
  licence: v.optional(v.nullable(v.string()), null),
  language: v.optional(v.nullable(v.string()), null),
});

/** A pack of a folder of records as in seeds/. */
export async function build(call: PackCall, folder: string): Promise<Made> {
  const file = join(folder, 'pack.yaml');
  if (!existsSync(file)) fail(`${file} is needed: name, version, licence and language of the pack`);
  const told = v.safeParse(packFileSchema, parseYaml(readFileSync(file, 'utf8')));
  if (!told.success) fail(...told.issues.map((i) => `${file}: ${v.getDotPath(i) ?? 'pack'}: ${i.message}`));
  const about = aboutOf(call, told.output);
  const records = compileSeeds(readSeedFiles(folder), about.version);
  const out = outOf(call, about.name);
  const publisher = await Publisher.begin(out);
  const pack = new PackBuilder(about.name, about.version, (part) => publisher.part(part));
  await addRecords(records, pack);
  return { out, rejected: 0, written: await publisher.end(about, await pack.end(), call.everyHours) };
}

/** A pack of an event file, a table, actors or records of ours; `format` is what it is said to be. */
export async function convert(call: PackCall, format: string | null, path: string): Promise<Made> {
  const { values, choices, everyHours, terminal } = call;
  if (format !== null && !FORMATS.some((f) => f === format))
    fail(`${format} is none of ${FORMATS.join(', ')}`);
  if (!existsSync(path)) fail(`${path}: there is no such file`);
  const file = new File([await openAsBlob(path)], basename(path));
  const is = await formatOf(file, choices);
  if (format !== null && is !== format) fail(`${path} is ${is}, not ${format}`);
  const mapping = is === 'actors' || is === 'variorum' ? undefined : await mappingOf(call, file);
  const out = outOf(call, values.name ?? basename(path).replace(/\.\w+$/, ''));
  const publisher = await Publisher.begin(out);
  const made: Imported = await importFile(
    file,
    { part: (part) => publisher.part(part), progress: () => undefined },
    mapping,
  );
  for (const { key, inserts } of made.notes) await terminal.print(say(key, ...inserts));
  for (const { line, reason } of [...made.reasons, ...made.doubts])
    terminal.complain(`${path}:${line}: ${reason}`);
  const written = await publisher.end(aboutOf(call, made.about), made.names, everyHours);
  return { out, written, rejected: made.rejected };
}

/** How a table is read: what the file shows, changed by what was said. Ends when something is open. */
async function mappingOf({ values, choices, terminal }: PackCall, file: File): Promise<Mapping> {
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
  for (const [field, column] of Object.entries(mapping.columns)) await terminal.print(`${field} ← ${column}`);
  return mapping;
}

const isOrder = (text: string): text is DayOrder => ['dmy', 'mdy', 'ymd'].includes(text);
