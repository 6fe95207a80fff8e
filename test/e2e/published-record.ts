// Publishes the record as `npm run pack -- publish` does, signed with a key of the tests' own.
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Publisher } from '../../src/cli/publish';
import { signFolder } from '../../src/cli/signing';
import type { Pack } from '../../src/model/database';
import { PackBuilder } from '../../src/record/import/builder';
import { addRecords } from '../../src/record/import/own';
import { privateKeyOf } from '../../src/record/publish/signature';
import { corePack } from '../../src/record/seeds/read-seeds';

export interface TestKey {
  pem: string;
  publicKey: string;
}

/** The bytes before the 32 of an Ed25519 key in PKCS #8. */
const PKCS8_HEAD = '302e020100300506032b657004220420';

/** A key that protects nothing: its secret is one byte, repeated. */
export function testKey(byte: number): TestKey {
  const der = Buffer.concat([Buffer.from(PKCS8_HEAD, 'hex'), Buffer.alloc(32, byte)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return {
    pem: key.export({ format: 'pem', type: 'pkcs8' }) as string,
    publicKey: createPublicKey(key).export({ format: 'jwk' }).x!,
  };
}

/** The bundled record with some incidents more, each a copy of its first one under another id. */
export function recordWith(more: number): Pack {
  const core = corePack();
  const first = core.incidents[0]!;
  const added = Array.from({ length: more }, (_, n) => ({ ...first, id: `zz-added-${n}` }));
  return { ...core, incidents: [...core.incidents, ...added] };
}

/** Publishes a record into a folder and signs it. */
export async function publishRecord(
  folder: string,
  record: Pack,
  version: string,
  { pem }: TestKey,
): Promise<void> {
  const publisher = await Publisher.begin(folder);
  const pack = new PackBuilder('The record', version, (part) => publisher.part(part));
  await addRecords(record, pack);
  const about = { name: 'The record', version, licence: 'CC BY 4.0', language: 'en' };
  await publisher.end(about, await pack.end(), 24);
  await signFolder(folder, await privateKeyOf(pem));
}

/** Gives what a folder holds another version, and signs it with a key: publishing it again would take seconds. */
export async function signAgain(folder: string, version: string, { pem }: TestKey): Promise<void> {
  const path = join(folder, 'index.json');
  const index = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, `${JSON.stringify({ ...index, version })}\n`);
  await signFolder(folder, await privateKeyOf(pem));
}
