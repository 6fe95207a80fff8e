// The bytes of files as text.
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/cli/decode';

const TEXT = 'Vier Tote bei Anschlag in Köln';
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])));

describe('decode', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first, with a mark', Uint8Array.from([0xff, 0xfe, ...wide(TEXT, true)])],
    ['UTF-16, big end first, with a mark', Uint8Array.from([0xfe, 0xff, ...wide(TEXT, false)])],
    ['UTF-16 without a mark', wide(TEXT, true)],
    ['one byte a letter', latin(TEXT)],
  ])('%s', (_name, bytes) => expect(decode(bytes)).toBe(TEXT));
  it('as HTML declares', () => {
    const bytes = Uint8Array.from([...latin('<meta charset="windows-1251">'), 0xcc, 0xe8, 0xf0]);
    expect(decode(bytes)).toBe('<meta charset="windows-1251">Мир');
  });
  it('UTF-8 whatever it declares', () => {
    const text = '<meta charset="windows-1252">“Köln”';
    expect(decode(new TextEncoder().encode(text))).toBe(text);
  });
  it.each([
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3, 4, 0, 5, 6, 7, 0, 8]),
    ],
    ['zeros', new Uint8Array(100)],
  ])('refuses %s', (_name, bytes) => expect(() => decode(bytes)).toThrow('no text'));
  it('reads nothing of an empty file', () => expect(decode(new Uint8Array())).toBe(''));
});
