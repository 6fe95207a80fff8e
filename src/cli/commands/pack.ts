// Makes the files of a pack that readers can subscribe to.
//
//   npm run pack -- build FOLDER [--out FOLDER]            records as in seeds/, with a pack.yaml that names them
//   npm run pack -- publish [--out FOLDER] --key FILE      the record itself, from seeds/, with its index signed
//   npm run pack -- key FILE                               makes a key to sign with; prints its public half
//   npm run pack -- check FOLDER --public KEY              checks a published folder as a reader would
//   npm run pack -- convert [FORMAT] FILE [--out FOLDER]   an event file, a table, actors or our own records
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { PackBuilder } from '../../record/import/builder';
import { FIELDS } from '../../record/import/fields';
import { addRecords } from '../../record/import/own';
import { FORMATS, ImportError } from '../../record/import/run';
import { PublishedError } from '../../record/publish/records';
import { SeedError, compileSeeds } from '../../record/seeds/compile';
import { readSeedFiles } from '../../record/seeds/read-seeds';
import { CommandError, type Command, type Terminal } from '../command';
import { Publisher } from '../publish';
import { KEY_VARIABLE, checkFolder, signFolder, signingKey, writeNewKey } from '../signing';
import { PACK_OPTIONS, aboutOf, fail, type Made, type PackCall } from './pack-call';
import { build, convert } from './pack-sources';

const USAGE = `Usage:
  npm run pack -- build FOLDER [options]
  npm run pack -- convert [${FORMATS.join('|')}] FILE [options]
  npm run pack -- publish [options]     the record itself, from seeds/, with its index signed
  npm run pack -- key FILE              makes a key to sign with
  npm run pack -- check FOLDER --public KEY

  --key FILE           signs the index with a private key; or ${KEY_VARIABLE} holds it
  --public KEY         the public key to check with

  --out FOLDER         where the files go (dist/packs/NAME); a version that is there already gets deltas
  --name NAME  --version VERSION  --licence LICENCE  --language xx
  --every HOURS        how often readers ask for a new version (24)
  --map FIELD=COLUMN   for a table: which column tells what; may be given again. Fields: ${FIELDS.join(', ')}
  --order dmy|mdy|ymd  how days of numbers alone are written, where the file does not show it
  --decimal ,|.        the decimal sign of counts, where the file does not show it
  --table NAME         of a file with several tables: which
  --encoding NAME      of a text that is not in UTF-8
  --join               for a table: rows of one day and place are reports of one event`;

/** The command. */
export const makePack: Command = async (terminal) => {
  try {
    const made = await run(terminal);
    if (made) await report(made, terminal);
    return 0;
  } catch (error) {
    if (error instanceof SeedError || error instanceof ImportError) throw new CommandError(error.problems);
    if (error instanceof PublishedError) throw new CommandError([error.message]);
    throw error;
  }
};

/** Runs one of the kinds; the pack that it made, if it made one. */
async function run(terminal: Terminal): Promise<Made | null> {
  const { values, positionals } = parseArgs({
    args: [...terminal.args],
    allowPositionals: true,
    options: PACK_OPTIONS,
  });
  const { table, encoding } = values;
  const everyHours = Number(values.every);
  if (!Number.isInteger(everyHours) || everyHours < 1 || everyHours > 720)
    fail(`--every ${values.every}: hours from 1 to 720 are needed`);
  const choices = {
    ...(table === undefined ? {} : { table }),
    ...(encoding === undefined ? {} : { encoding }),
  };
  const call: PackCall = { values, choices, everyHours, terminal };
  const [command, ...rest] = positionals;
  if (command === 'publish' && rest.length === 0) return publish(call);
  if (command === 'key' && rest.length === 1) return key(rest[0]!, terminal);
  if (command === 'check' && rest.length === 1) return check(rest[0]!, values.public, terminal);
  if (command === 'build' && rest.length === 1) return build(call, rest[0]!);
  if (command === 'convert' && rest.length === 2) return convert(call, rest[0]!, rest[1]!);
  if (command === 'convert' && rest.length === 1) return convert(call, null, rest[0]!);
  return fail(USAGE);
}

/** The record as a pack. Its version is the minute, so that a later one is a later text. */
async function publish(call: PackCall): Promise<Made> {
  const { values, everyHours } = call;
  const key = await signingKey(values.key, call.terminal.environment);
  if (!key)
    return fail(
      `a private key is needed: --key FILE, or ${KEY_VARIABLE}; npm run pack -- key FILE makes one`,
    );
  const version = values.version ?? new Date().toISOString().slice(0, 16);
  const about = aboutOf(call, { name: RECORD_NAME, version, licence: RECORD_LICENCE, language: 'en' });
  const out = resolve(values.out ?? 'dist/packs/record');
  const publisher = await Publisher.begin(out);
  const pack = new PackBuilder(about.name, about.version, (part) => publisher.part(part));
  await addRecords(compileSeeds(readSeedFiles(), version), pack);
  const written = await publisher.end(about, await pack.end(), everyHours);
  await signFolder(out, key);
  return { out, rejected: 0, written };
}

const RECORD_NAME = 'The Variorum record';
const RECORD_LICENCE = 'CC BY 4.0';

async function key(file: string, { print }: Terminal): Promise<null> {
  await print(`public key: ${await writeNewKey(file)}`);
  await print(`${file} holds the private key: keep it to yourself`);
  return null;
}

async function check(folder: string, publicKey: string | undefined, { print }: Terminal): Promise<null> {
  if (!publicKey) fail('--public KEY is needed');
  const { name, version, parts } = await checkFolder(folder, publicKey);
  await print(`${name} ${version}: signed, whole and valid, ${parts.length + 1} pieces`);
  return null;
}

async function report({ out, written, rejected }: Made, { print }: Terminal): Promise<void> {
  const { index, whole, since } = written;
  const incidents = index.parts.reduce((sum, p) => sum + p.incidents, 0);
  const size = (bytes: number) =>
    bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  await print(
    `${index.name} ${index.version}: ${incidents} incidents, ${index.names.entities} names, ${index.names.outlets} outlets; ${rejected} lines left out`,
  );
  await print(
    `${out}: ${index.parts.length + 1} pieces, ${size(whole)} to fetch whole${since === null ? '' : `, ${size(since)} from the version before`}`,
  );
}
