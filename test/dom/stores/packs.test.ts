// The store of packs over the browser's own database: installed whole, in order, swept of what belongs to nobody.
import { beforeEach, expect, it } from 'vitest';
import {
  FROM_FILES,
  install,
  keepPiece,
  pieceOf,
  piecesUnder,
  raisePack,
  removePack,
  storedPacks,
  sweep,
  switchAdding,
  switchPack,
  writing,
  type StoredPiece,
} from '../../../src/record/store/packs';

const bytes = (...values: number[]) => new Uint8Array(values);
const piece = (key: string, ...values: number[]) => keepPiece(`${FROM_FILES}${key}`, bytes(...values));
const made = (id: string, names: StoredPiece, parts: StoredPiece[] = []) => ({
  id, name: id, version: '1', licence: null, language: null, format: 'table', file: `${id}.csv`, added: '2030-05-01', entities: 0, outlets: 0,
  incidents: parts.length, rejected: 0, names, parts: parts.map((p) => ({ ...p, from: 0, to: 1, incidents: 1 })), address: null,
}); // prettier-ignore
const kept = () => piecesUnder('');

beforeEach(async () => {
  for (const { id } of await storedPacks()) await removePack(id);
  await sweep([]);
});

it('has a pack once it is installed, not while its pieces are written', async () => {
  const names = await piece('a/names', 1, 2, 3);
  expect(await storedPacks()).toEqual([]);
  await install(made('a', names, [await piece('a/1', 4)]));
  expect(await storedPacks()).toMatchObject([{ id: 'a', on: true, adds: true, order: 1 }]);
  expect(new Uint8Array((await pieceOf(names))!)).toEqual(bytes(1, 2, 3));
});

it('replaces a pack in its place, with its switches, and deletes the pieces that it no longer has', async () => {
  const names = await piece('a/names', 1);
  await install(made('a', names, [await piece('a/1', 2)]));
  await install(made('b', await piece('b/names', 3)));
  await switchPack('a', false);
  await switchAdding('a', false);
  await install({ ...made('a', names, [await piece('a/2', 4)]), version: '2' });
  expect(await storedPacks()).toMatchObject([
    { id: 'a', version: '2', on: false, adds: false, order: 1 },
    { id: 'b', order: 2 },
  ]);
  expect(await kept()).toEqual(['a/2', 'a/names', 'b/names'].map((key) => FROM_FILES + key));
});

it('gives no piece that was damaged or is gone', async () => {
  const names = await piece('a/names', 1, 2);
  await keepPiece(names.piece, bytes(9, 9));
  expect(await pieceOf(names)).toBeUndefined();
  expect(await pieceOf({ ...names, sum: '' })).toBeUndefined();
  // older versions kept no sums
  expect(new Uint8Array((await pieceOf({ piece: names.piece }))!)).toEqual(bytes(9, 9));
  expect(await pieceOf({ piece: 'nowhere' })).toBeUndefined();
});

it('removes a pack with all its pieces and nothing else', async () => {
  await install(made('a', await piece('a/names', 1), [await piece('a/1', 2)]));
  await install(made('b', await piece('b/names', 3)));
  await removePack('a');
  await removePack('nowhere');
  expect((await storedPacks()).map((p) => p.id)).toEqual(['b']);
  expect(await kept()).toEqual([`${FROM_FILES}b/names`]);
});

it('puts a pack earlier, the first one nowhere', async () => {
  for (const id of ['a', 'b', 'c']) await install(made(id, await piece(`${id}/names`, 1)));
  await raisePack('c');
  await raisePack('a');
  expect((await storedPacks()).map((p) => p.id)).toEqual(['a', 'c', 'b']);
  await raisePack('c');
  expect((await storedPacks()).map((p) => p.id)).toEqual(['c', 'a', 'b']);
});

it('sweeps what belongs to nobody, but not what is spared or being written', async () => {
  await install(made('a', await piece('a/names', 1)));
  await piece('cut-off/names', 2);
  await keepPiece('sub/one/names', bytes(3));
  await keepPiece('sub/two/names', bytes(4));
  await sweep(['sub/one/']);
  expect(await kept()).toEqual([`${FROM_FILES}a/names`, 'sub/one/names']);
  await writing('sub/one/', async () => {
    // what waits for the lock of a writer gives up, and leaves its pieces
    await sweep([]);
    expect(await kept()).toContain('sub/one/names');
  });
  await sweep([]);
  expect(await kept()).toEqual([`${FROM_FILES}a/names`]);
});

it('writes under one beginning one after another, under two at once', async () => {
  const said: string[] = [];
  let end: () => void = () => undefined;
  const first = writing('sub/one/', () => new Promise<void>((resolve) => (end = resolve)).then(() => void said.push('first')));
  const second = writing('sub/one/', () => Promise.resolve(void said.push('second')));
  await writing('sub/two/', () => Promise.resolve(void said.push('other')));
  end();
  await Promise.all([first, second]);
  expect(said).toEqual(['other', 'first', 'second']);
}); // prettier-ignore

it('opens again when another version wanted in', async () => {
  await install(made('a', await piece('a/names', 1)));
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('variorum-packs');
    request.onsuccess = resolve;
  });
  expect(await storedPacks()).toEqual([]);
  await install(made('b', await piece('b/names', 1)));
  expect((await storedPacks()).map((p) => p.id)).toEqual(['b']);
});
