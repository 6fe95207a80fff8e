// Published packs: what is written for a host is what a reader compiles, also by way of deltas; what is wrong is refused.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openPack } from '../../../../src/record/pack/open';
import { savePack } from '../../../../src/record/pack/save';
import { checkNames, checkPart } from '../../../../src/record/publish/check';
import { applyDelta, makeDelta } from '../../../../src/record/publish/delta';
import {
  deltaFile,
  parseIndex,
  pieceFile,
  wayTo,
  type PublishedPiece,
} from '../../../../src/record/publish/index-file';
import { linesOf, recordsOf } from '../../../../src/record/publish/records';
import { hashOf, pack, unpack } from '../../../../src/record/publish/text';
import { makePack } from '../../../../src/cli/commands/pack';
import { ROOT } from '../../../paths';
import { runner } from '../../cli/run-command';
import { SAMPLE } from '../import/sample';
import { corePack } from '../../core-record/core';

const FOLDER = mkdtempSync(join(tmpdir(), 'variorum-published-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const run = runner(makePack);
/** What it prints when it ends well. */
const command = async (...args: string[]) => {
  const { status, stdout, stderr } = await run(args);
  expect(status, stderr).toBe(0);
  return stdout;
};
const refusal = async (...args: string[]) => {
  const { status, stderr } = await run(args);
  expect(status).toBe(1);
  return stderr;
};
const indexIn = (folder: string) => parseIndex(readFileSync(join(folder, 'index.json'), 'utf8'));
const textOf = (folder: string, file: string) =>
  unpack(new Uint8Array(readFileSync(join(folder, file))), 1 << 28);

describe('records as lines', () => {
  it('are the same again after a pack was compiled and opened', () => {
    const core = corePack();
    const lines = linesOf(recordsOf(linesOf(core)));
    const { entities, outlets, incidents, reports } = openPack(
      savePack({ ...core, ...recordsOf(lines) }).buffer,
    );
    const again = linesOf({
      entities: entities.values(),
      outlets: outlets.values(),
      incidents: incidents.values(),
      reports: reports.all(),
    });
    expect(again).toEqual(lines);
  });
  it.each([
    ['x', 'line 1: no JSON'],
    ['["wishes",{}]', 'line 1: no record'],
    ['["outlets",{"id":"a"}]', 'line 1: name:'],
    ['["outlets",{"id":"a","name":"A","__proto__":{"x":1}}]', 'line 1:'],
  ])('%s is refused', (line, problem) => {
    expect(() => recordsOf([line])).toThrow(problem);
  });
});

describe('a delta', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'é', ''), { maxLength: 30 });
  it('makes the new list of the old one, whatever they are', () => {
    fc.assert(
      fc.property(lines, lines, (old, next) => {
        expect(applyDelta(old, JSON.parse(JSON.stringify(makeDelta(old, next))), 1000)).toEqual(next);
      }),
    );
  });
  it('that does not fit, or makes too much, is refused', () => {
    fc.assert(
      fc.property(lines, fc.jsonValue(), (old, delta) => {
        const made = applyDelta(old, delta, 50);
        expect(made === null || made.length <= 50).toBe(true);
      }),
    );
    expect(applyDelta(['a'], [[0, 2]], 50)).toBeNull();
    expect(applyDelta(['a'], [[-1, 1]], 50)).toBeNull();
    expect(applyDelta(['a'], Array(60).fill([0, 1]), 50)).toBeNull();
  });
});

describe('packed text', () => {
  it('is read again, and no further than its index allows', async () => {
    const bomb = await pack('0'.repeat(10_000_000));
    expect(bomb.byteLength).toBeLessThan(20_000);
    await expect(unpack(bomb, 1000)).rejects.toThrow('more than its index says');
    expect(await unpack(await pack('café'), 1000)).toBe('café');
    expect(await unpack(new TextEncoder().encode('plain'), 1000)).toBe('plain');
    await expect(unpack(bomb.slice(0, 50), 1e9)).rejects.toThrow('damaged');
  });
});

describe('npm run pack -- convert', () => {
  const out = join(FOLDER, 'ged');
  const file = join(FOLDER, 'sample.csv');
  it('writes an index, and pieces that hash to their names and hold proper records', async () => {
    writeFileSync(file, SAMPLE);
    const said = await command(
      'convert',
      'ucdp-ged',
      file,
      '--out',
      out,
      '--name',
      'Sample',
      '--every',
      '48',
    );
    expect(said).toContain('Sample 1: 3 incidents');
    expect(said).toContain('2 lines left out');
    const index = indexIn(out);
    expect(index).toMatchObject({ name: 'Sample', everyHours: 48, licence: 'CC BY 4.0', deltas: [] });
    const read = async (piece: PublishedPiece) => {
      const text = await textOf(out, pieceFile(piece));
      expect(await hashOf(text)).toBe(piece.hash);
      expect(Buffer.byteLength(text)).toBe(piece.text);
      return recordsOf(text.split('\n'));
    };
    const known = checkNames(await read(index.names));
    for (const part of index.parts) checkPart(await read(part), known);
  });

  it('writes deltas from the version before, by which a reader of it comes to the new one', async () => {
    const before = indexIn(out);
    const old = new Map<string, string[]>();
    for (const p of [before.names, ...before.parts])
      old.set(p.hash, (await textOf(out, pieceFile(p))).split('\n'));
    const rows = SAMPLE.trimEnd().split('\n');
    const next = rows[1]!.replace(/^("?)1\1/, '$177$1').replace('Qasr Anbar', 'Tell Sukkar');
    writeFileSync(file, `${[...rows, next].join('\n')}\n`);
    expect(await command('convert', 'ucdp-ged', file, '--out', out)).toContain('from the version before');
    const index = indexIn(out);
    const part = index.parts.find((p) => !old.has(p.hash))!;
    for (const piece of [index.names, part]) {
      const way = wayTo(piece, new Set(old.keys()), index.deltas)!;
      expect(way).toHaveLength(1);
      const delta: unknown = JSON.parse(await textOf(out, deltaFile(way[0]!)));
      const made = applyDelta(old.get(way[0]!.from)!, delta, 1000)!;
      expect(await hashOf(made.join('\n'))).toBe(piece.hash);
    }
    expect(index.names.entities).toBeGreaterThan(before.names.entities);
    // entities keep their places: parts number them
    const ids = async (hash: string) =>
      recordsOf(old.get(hash) ?? (await textOf(out, pieceFile({ hash }))).split('\n')).entities.map(
        (e) => e.id,
      );
    const had = await ids(before.names.hash);
    expect((await ids(index.names.hash)).slice(0, had.length)).toEqual(had);
  });

  it('leaves only what this version and the one before name', async () => {
    const named = (i: ReturnType<typeof indexIn>) => [i.names, ...i.parts].map(pieceFile);
    const before = named(indexIn(out));
    writeFileSync(file, SAMPLE.replaceAll('Qasr Anbar', 'Bir Hadid'));
    await command('convert', 'ucdp-ged', file, '--out', out);
    writeFileSync(file, SAMPLE.replaceAll('Qasr Anbar', 'Bir Talha'));
    await command('convert', 'ucdp-ged', file, '--out', out);
    const there = readdirSync(out);
    expect(there).toEqual(expect.arrayContaining(named(indexIn(out))));
    expect(before.filter((f) => there.includes(f) && !named(indexIn(out)).includes(f))).toEqual([]);
  });

  it('reads any table by a mapping that it guesses and that can be told', async () => {
    const table = join(FOLDER, 'losses.csv');
    writeFileSync(table, 'Datum;Stadt;Tote\n13.01.2031;Bir Hadid;4-6\n');
    const said = await command(
      'convert',
      'table',
      table,
      '--out',
      join(FOLDER, 'table'),
      '--map',
      'place=Stadt',
    );
    expect(said).toContain('place ← Stadt');
    expect(said).toContain('1 incidents');
  });

  it.each([
    [['convert', 'ged', 'x.csv'], 'ged is none of ucdp-ged'],
    [['convert', 'acled', 'none.csv'], 'none.csv: there is no such file'],
    [['convert'], 'Usage:'],
    [['build', 'src'], 'pack.yaml is needed'],
    [['build', 'seeds', '--every', '0'], '--every 0'],
  ])('%j is refused in words', async (args, problem) => {
    expect(await refusal(...args)).toContain(problem);
  });
});

describe('npm run pack', () => {
  it('prints usage and ends with 1 as a process of its own', () => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/cli.mjs', 'pack'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^Usage:/)]);
  });
});

describe('npm run pack -- build', () => {
  it('makes a pack of a folder of records, and names file and line of what is wrong', async () => {
    const folder = join(FOLDER, 'desk');
    const put = (path: string, text: string) => {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    put('pack.yaml', 'name: A desk\nversion: 2031-02\nlicence: CC0\nlanguage: en\n');
    put(
      'entities/places/bir-hadid.yaml',
      'id: bir-hadid\nkind: place\nname: Bir Hadid\nsources: [https://desk.example/a]\n',
    );
    put('outlets/desk.yaml', 'id: desk\nname: The desk\ndomains: [desk.example]\n');
    put(
      'incidents/bir-hadid-blast.yaml',
      "id: bir-hadid-blast\nkind: incident\ntitle: Blast in Bir Hadid\ndate: {from: '2031-01-13'}\nplace: bir-hadid\ntype: explosion\nsummary: A blast.\nsources: [https://desk.example/a]\n",
    );
    const report = (place: string) =>
      `id: desk-blast\noutlet: desk\nurl: https://desk.example/a\npublished: '2031-01-14'\nclaims:\n  - {incident: ${place}, measure: killed, value: 4}\n`;
    put('reports/desk-blast.yaml', report('bir-hadid-blast'));
    const out = join(FOLDER, 'desk-out');
    expect(await command('build', folder, '--out', out)).toContain(
      'A desk 2031-02: 1 incidents, 1 names, 1 outlets',
    );
    put('reports/desk-blast.yaml', report('no-blast'));
    expect(await refusal('build', folder, '--out', out)).toContain(
      'reports/desk-blast.yaml:6: there is no incident no-blast',
    );
    expect(indexIn(out).parts[0]!.incidents).toBe(1);
  });
});
