// Keys, signatures and checks of published packs, for the command line.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkNames, checkPart } from '../record/publish/check';
import {
  INDEX_FILE,
  parseIndex,
  pieceFile,
  type PublishedIndex,
  type PublishedPiece,
} from '../record/publish/index-file';
import { PublishedError, linesIn, recordsOf } from '../record/publish/records';
import {
  SIGNATURE_FILE,
  checkSignature,
  newKey,
  privateKeyOf,
  signatureOf,
} from '../record/publish/signature';
import { hashOf, unpack } from '../record/publish/text';

/** In which variable a workflow gives the private key. */
export const KEY_VARIABLE = 'VARIORUM_SIGNING_KEY';

/** Writes a new private key for its owner alone; the public key. Throws when the file is there. */
export async function writeNewKey(file: string): Promise<string> {
  const { pem, publicKey } = await newKey();
  writeFileSync(file, pem, { flag: 'wx', mode: 0o600 });
  return publicKey;
}

/** The private key of a file, or of the environment; null when neither is given. Throws when it is none. */
export function signingKey(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CryptoKey> | null {
  const pem = file === undefined ? environment[KEY_VARIABLE] : readFileSync(file, 'utf8');
  return pem ? privateKeyOf(pem) : null;
}

/** Signs the index of a published folder. */
export async function signFolder(folder: string, key: CryptoKey): Promise<void> {
  const index = readFileSync(join(folder, INDEX_FILE), 'utf8');
  writeFileSync(join(folder, SIGNATURE_FILE), await signatureOf(index, key));
}

/** Checks a published folder as a reader would: its signature, every file's hash, every record. Throws a PublishedError. */
export async function checkFolder(folder: string, publicKey: string): Promise<PublishedIndex> {
  const read = (name: string) => {
    const path = join(folder, name);
    if (!existsSync(path)) throw new PublishedError(`${name}: is not there`);
    return readFileSync(path);
  };
  const json = read(INDEX_FILE).toString('utf8');
  await checkSignature(json, read(SIGNATURE_FILE).toString('utf8'), publicKey);
  const index = parseIndex(json);
  const recordsIn = async (piece: PublishedPiece) => {
    const name = pieceFile(piece);
    const text = await unpack(new Uint8Array(read(name)), piece.text).catch(() => {
      throw new PublishedError(`${name}: cannot be unpacked`);
    });
    if ((await hashOf(text)) !== piece.hash)
      throw new PublishedError(`${name}: not what the index says it is (SHA-256)`);
    return recordsOf(linesIn(text));
  };
  const known = checkNames(await recordsIn(index.names));
  for (const part of index.parts) checkPart(await recordsIn(part), known);
  return index;
}
