// Signatures of published packs: Ed25519 by WebCrypto, over the index, which names every other file by its hash. Whoever has
// the publisher's public key knows with one check that all files are the publisher's.
import * as v from 'valibot';
import { PublishedError } from './records';

/** Beside the index. */
export const SIGNATURE_FILE = 'index.json.sig';

const ALGORITHM = 'Ed25519';
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

const signatureSchema = v.object({
  algorithm: v.literal(ALGORITHM, `only ${ALGORITHM} signatures are read`),
  /** Base64url of the 64 bytes. */
  signature: v.string(),
});

/** The text of a signature file for an index. */
export async function signatureOf(index: string, privateKey: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.sign(ALGORITHM, privateKey, new TextEncoder().encode(index));
  return `${JSON.stringify({ algorithm: ALGORITHM, signature: toBase64Url(new Uint8Array(bytes)) })}\n`;
}

/** Checks an index against its signature file. Throws a PublishedError when it is not signed with the key. */
export async function checkSignature(index: string, signatureFile: string, publicKey: string): Promise<void> {
  const key = await publicKeyOf(publicKey);
  const { signature } = parseSignature(signatureFile);
  const bytes = fromBase64Url(signature);
  const isGood =
    bytes?.byteLength === SIGNATURE_BYTES &&
    (await crypto.subtle.verify(ALGORITHM, key, bytes, new TextEncoder().encode(index)));
  if (!isGood) throw new PublishedError(`${SIGNATURE_FILE}: the index is not signed with this key`);
}

function parseSignature(text: string): v.InferOutput<typeof signatureSchema> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new PublishedError(`${SIGNATURE_FILE}: no JSON`);
  }
  const read = v.safeParse(signatureSchema, parsed);
  if (!read.success) throw new PublishedError(`${SIGNATURE_FILE}: ${read.issues[0].message}`);
  return read.output;
}

/** A public key from its 32 bytes in base64url. Throws a PublishedError when the text is none. */
function publicKeyOf(text: string): Promise<CryptoKey> {
  const bytes = fromBase64Url(text);
  if (bytes?.byteLength !== KEY_BYTES)
    throw new PublishedError('a public key is 32 bytes in base64url, 43 characters');
  return crypto.subtle.importKey('raw', bytes, ALGORITHM, true, ['verify']);
}

/** A private key in PKCS #8 as PEM, and its public key. */
export interface NewKey {
  pem: string;
  publicKey: string;
}

export async function newKey(): Promise<NewKey> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
  const { privateKey, publicKey } = pair;
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', privateKey));
  const lines = toBase64(pkcs8)
    .match(/.{1,64}/g)!
    .join('\n');
  return {
    pem: `-----BEGIN PRIVATE KEY-----\n${lines}\n-----END PRIVATE KEY-----\n`,
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))),
  };
}

/** A private key from PEM. Throws a PublishedError, which never holds any of the text. */
export async function privateKeyOf(pem: string): Promise<CryptoKey> {
  const body = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(pem)?.[1];
  const bytes = body === undefined ? null : fromBase64Url(body.replaceAll(/\s/g, ''));
  try {
    return await crypto.subtle.importKey('pkcs8', bytes!, ALGORITHM, false, ['sign']);
  } catch {
    throw new PublishedError('the private key is no Ed25519 key in PKCS #8 as PEM');
  }
}

const toBase64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const toBase64Url = (bytes: Uint8Array) =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Reads base64 of either alphabet; null when the text is neither. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
