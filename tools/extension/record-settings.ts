// The settings of the published record, from record.json or from the options of a build, as the constant that the sources name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { RecordSettings, RecordSource } from '../../src/record/core/build-settings';
import { corePack } from '../../src/record/seeds/read-seeds';
import { indexAddress } from '../../src/record/subscribe/address';
import { ROOT } from './options';

const sourceSchema = v.object({
  address: v.pipe(
    v.string(),
    v.check((a) => indexAddress(a) !== null, 'https is needed'),
    v.transform((a) => indexAddress(a)!),
  ),
  publicKey: v.pipe(v.string(), v.regex(/^[\w-]{43}$/, '32 bytes in base64url are needed, 43 characters')),
});
const fileSchema = v.object({
  version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'a minute is needed')),
  address: v.nullable(v.string()),
  publicKey: v.nullable(v.string()),
});

/** The constant for a build. Throws when record.json, or what the build was given, is not as it should be. */
export function recordConstant(given?: RecordSource): Record<string, string> {
  const file = v.parse(fileSchema, JSON.parse(readFileSync(join(ROOT, 'record.json'), 'utf8')));
  const { version, ...own } = file;
  const isSet = given ?? own.address ?? own.publicKey;
  const settings: RecordSettings = {
    version,
    incidents: corePack().incidents.length,
    source: isSet ? v.parse(sourceSchema, given ?? own) : null,
  };
  return { VARIORUM_RECORD: JSON.stringify(settings) };
}
