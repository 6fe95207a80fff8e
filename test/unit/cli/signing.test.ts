// A signed record, published to a folder and checked as a reader would.
import { cpSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Publisher } from '../../../src/cli/publish';
import { checkFolder, signFolder, signingKey, writeNewKey } from '../../../src/cli/signing';
import { PackBuilder } from '../../../src/record/import/builder';
import { addRecords } from '../../../src/record/import/own';
import { checkSignature } from '../../../src/record/publish/signature';
import { fixedPack } from '../fixed-record';

const temporary = () => mkdtempSync(join(tmpdir(), 'variorum-signed-'));

async function published(folder: string, version: string, key: CryptoKey): Promise<void> {
  const about = { name: 'Invented', version, licence: 'CC BY 4.0', language: 'en' };
  const publisher = await Publisher.begin(folder);
  const pack = new PackBuilder(about.name, version, (part) => publisher.part(part));
  await addRecords(fixedPack(), pack);
  await publisher.end(about, await pack.end(), 24);
  await signFolder(folder, key);
}

describe('a signed record', () => {
  const keys = temporary();
  const folder = temporary();
  let publicKey: string;
  let another: string;
  let key: CryptoKey;
  beforeAll(async () => {
    publicKey = await writeNewKey(join(keys, 'mine.pem'));
    another = await writeNewKey(join(keys, 'another.pem'));
    key = (await signingKey(join(keys, 'mine.pem'), {}))!;
    await published(folder, '2031-01-01T00:00', key);
  });
  const damaged = (change: (folder: string) => void) => {
    const copy = temporary();
    cpSync(folder, copy, { recursive: true });
    change(copy);
    return checkFolder(copy, publicKey);
  };
  const rewrite = (file: string, change: (text: string) => string) =>
    writeFileSync(file, change(readFileSync(file, 'utf8')));

  it('is checked by the public key: signature, every hash, every record', async () => {
    expect(await checkFolder(folder, publicKey)).toMatchObject({
      name: 'Invented',
      version: '2031-01-01T00:00',
    });
    await expect(checkFolder(folder, another)).rejects.toThrow('the index is not signed with this key');
  });
  it('is signed again when it changes, with the same key', async () => {
    await published(folder, '2031-01-02T00:00', key);
    expect((await checkFolder(folder, publicKey)).version).toBe('2031-01-02T00:00');
  });
  it.each([
    [
      'another version',
      (f: string) => rewrite(join(f, 'index.json'), (t) => t.replace('2031-01-02', '2031-01-09')),
    ],
    ['a line break more', (f: string) => rewrite(join(f, 'index.json'), (t) => `${t}\n`)],
    [
      'a signature of another index',
      (f: string) =>
        rewrite(join(f, 'index.json.sig'), (t) => t.replace(/"signature":"../, '"signature":"AA')),
    ],
    [
      'a short signature',
      (f: string) => writeFileSync(join(f, 'index.json.sig'), '{"algorithm":"Ed25519","signature":"AAAA"}'),
    ],
  ])('is refused with %s', async (_, change) => {
    await expect(damaged(change)).rejects.toThrow('the index is not signed with this key');
  });
  it('is refused with another algorithm, a file that is no signature, or none', async () => {
    const signed = (text: string) => damaged((f) => writeFileSync(join(f, 'index.json.sig'), text));
    await expect(signed('{"algorithm":"none","signature":""}')).rejects.toThrow(
      'only Ed25519 signatures are read',
    );
    await expect(signed('<html>')).rejects.toThrow('index.json.sig: no JSON');
    const json = readFileSync(join(folder, 'index.json'), 'utf8');
    await expect(checkSignature(json, '{"algorithm":"Ed25519","signature":"?"}', publicKey)).rejects.toThrow(
      'not signed',
    );
    await expect(checkSignature(json, '{}', 'short')).rejects.toThrow(
      'a public key is 32 bytes in base64url',
    );
  });
  it('is refused when a piece was changed under a good signature', async () => {
    const change = (f: string) => {
      const piece = join(
        f,
        readdirSync(f).find((name) => /^[0-9a-f]{64}\.gz$/.test(name))!,
      );
      const text = gunzipSync(readFileSync(piece)).toString('utf8');
      writeFileSync(piece, gzipSync(text.replace(/[a-z](?=")/, 'q')));
    };
    await expect(damaged(change)).rejects.toThrow('not what the index says it is (SHA-256)');
  });
});

describe('a private key', () => {
  it('is written for its owner alone, and replaces no file', async () => {
    const file = join(temporary(), 'key.pem');
    expect(await writeNewKey(file)).toMatch(/^[\w-]{43}$/);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o077).toBe(0);
    await expect(writeNewKey(file)).rejects.toThrow(/EEXIST/);
  });
  it('comes from a file or from the environment, and an error shows none of it', async () => {
    const file = join(temporary(), 'key.pem');
    await writeNewKey(file);
    expect(await signingKey(undefined, { VARIORUM_SIGNING_KEY: readFileSync(file, 'utf8') })).toBeTruthy();
    expect(signingKey(undefined, {})).toBeNull();
    const wrong = {
      VARIORUM_SIGNING_KEY: '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----',
    };
    const error = (await signingKey(undefined, wrong)!.catch((e: unknown) => e)) as Error;
    expect(error.message).toBe('the private key is no Ed25519 key in PKCS #8 as PEM');
  });
});
