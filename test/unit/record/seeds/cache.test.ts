// What is kept by a hash: made once, made again when it is damaged or when a source changes.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached, keyOf, sourcesOf } from '../../../../src/record/seeds/cache';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'variorum-cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BYTES = Uint8Array.from([1, 2, 3]);

function keep(key: string, made: { times: number }) {
  return cached(folder, { name: 'core', key, extension: 'pack' }, () => {
    made.times++;
    return BYTES;
  });
}

describe('a kept file', () => {
  it('is made once', () => {
    const made = { times: 0 };
    expect([keep('a', made), keep('a', made)]).toEqual([BYTES, BYTES]);
    expect(made.times).toBe(1);
    expect(readdirSync(folder)).toEqual(['core-a.pack']);
  });

  it.each([
    ['cut short', (file: Buffer) => file.subarray(0, file.length - 1)],
    ['emptied', () => Buffer.alloc(0)],
    ['changed', (file: Buffer) => Buffer.concat([file.subarray(0, -1), Buffer.from([9])])],
  ])('is made again when it was %s', (_what, damage) => {
    const made = { times: 0 };
    keep('a', made);
    const path = join(folder, 'core-a.pack');
    writeFileSync(path, damage(readFileSync(path)));
    expect(keep('a', made)).toEqual(BYTES);
    expect(made.times).toBe(2);
    expect(keep('a', made)).toEqual(BYTES);
    expect(made.times).toBe(2);
  });

  it('is made each time where nothing can be written', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(cached(join(file, 'below'), { name: 'core', key: 'a', extension: 'pack' }, () => BYTES)).toEqual(
      BYTES,
    );
  });

  it('makes room: only the last few versions stay', () => {
    const made = { times: 0 };
    for (const key of 'abcdef') keep(key, made);
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

describe('the key', () => {
  it('depends on names, texts, and where one ends', () => {
    const keys = [
      [['a', 'x']],
      [['b', 'x']],
      [['a', 'y']],
      [
        ['a', 'x'],
        ['b', ''],
      ],
    ].map((texts) => keyOf(texts as [string, string][]));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf([['a', 'x']])).toBe(keys[0]);
  });

  it('is of all sources that an entry imports, in turn and in a circle', () => {
    const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
    write('entry.ts', `import { a } from './a';\nimport './b.json';\nimport 'yaml';`);
    write('a.ts', `export { c } from './c';\nimport type { E } from './entry';`);
    write('c.tsx', '');
    write('b.json', '{}');
    write('unused.ts', '');
    expect(sourcesOf(join(folder, 'entry.ts'))).toEqual(
      ['a.ts', 'b.json', 'c.tsx', 'entry.ts'].map((name) => join(folder, name)),
    );
  });
});
