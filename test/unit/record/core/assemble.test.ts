// What is published of the record and put together again is the record that is bundled.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Publisher } from '../../../../src/cli/publish';
import type { Pack } from '../../../../src/model/database';
import { assembleRecord } from '../../../../src/record/core/assemble';
import { PackBuilder } from '../../../../src/record/import/builder';
import { addRecords } from '../../../../src/record/import/own';
import { pieceFile, type PublishedPiece } from '../../../../src/record/publish/index-file';
import { linesIn, recordsOf } from '../../../../src/record/publish/records';
import { unpack } from '../../../../src/record/publish/text';
import { corePack } from '../../core-record/core';

const VERSION = '2031-01-31T12:00';

describe('the record, published and put together again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-assembled-'));
  const bundled = corePack();
  let assembled: Pack;
  beforeAll(async () => {
    const publisher = await Publisher.begin(folder);
    const pack = new PackBuilder('The record', VERSION, (part) => publisher.part(part));
    await addRecords(bundled, pack);
    const about = { name: 'The record', version: VERSION, licence: null, language: 'en' };
    const { index } = await publisher.end(about, await pack.end(), 24);
    const records = async (piece: PublishedPiece) => {
      const bytes = new Uint8Array(readFileSync(join(folder, pieceFile(piece))));
      return recordsOf(linesIn(await unpack(bytes, piece.text)));
    };
    const parts = [];
    // the order of parts is of no consequence
    for (const part of [...index.parts].reverse()) parts.push(await records(part));
    assembled = assembleRecord(VERSION, await records(index.names), parts);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);
  const byId = <T extends { id: string }>(records: readonly T[]) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

  it('has the same entities, outlets and incidents, in the same order', () => {
    expect(ids(assembled.entities)).toEqual(ids(bundled.entities));
    expect(ids(assembled.outlets)).toEqual(ids(bundled.outlets));
    expect(ids(assembled.incidents)).toEqual(ids(bundled.incidents));
    expect(assembled.entities).toEqual(bundled.entities);
    expect(assembled.incidents).toEqual(bundled.incidents);
  });
  it('has every report once, with all of its claims', () => {
    const claimsOf = ({ reports }: Pack) =>
      byId(reports).map((r) => ({ ...r, claims: r.claims.map((c) => JSON.stringify(c)).sort() }));
    expect(claimsOf(assembled)).toEqual(claimsOf(bundled));
  });
});
