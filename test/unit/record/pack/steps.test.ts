// A large pack is compiled a turn at a time: what comes meanwhile is answered, and the bytes are the same.
import { expect, it } from 'vitest';
import { EMPTY } from '../../../../src/record/import/common';
import { inTurns } from '../../../../src/model/steps';
import { packSteps, savePack } from '../../../../src/record/pack/save';
import { lineSteps, linesOf, recordSteps, recordsOf } from '../../../../src/record/publish/records';
import type { Pack } from '../../../../src/model/database';

const PLACES = 5_000;
const pack: Pack = {
  name: 'Places',
  version: '1',
  entities: Array.from({ length: PLACES }, (_, i) => ({
    ...EMPTY,
    id: `place-${i}`,
    kind: 'place',
    name: `Al-Makan ${i.toString(36)}`,
    aliases: [`Makan ${i.toString(36)}`],
    sources: ['https://example.org/'],
  })),
  incidents: [],
  outlets: [],
  reports: [],
};

/** So short a turn that any machine needs several. */
const SHORT_TURN_MS = 1;

/** What work makes, and whether anything else had its turn meanwhile. */
async function withOthers<T>(work: Promise<T>): Promise<{ made: T; turns: number }> {
  let turns = 0;
  const other = setInterval(() => turns++);
  const made = await work;
  clearInterval(other);
  return { made, turns };
}

it('compiles a pack and lets others have their turn', async () => {
  const { made, turns } = await withOthers(inTurns(packSteps(pack), SHORT_TURN_MS));
  expect(turns).toBeGreaterThan(2);
  expect(Buffer.compare(made, savePack(pack))).toBe(0);
});

it('reads and writes records and lets others have their turn', async () => {
  const lines = await withOthers(inTurns(lineSteps(pack), SHORT_TURN_MS));
  const records = await withOthers(inTurns(recordSteps(lines.made), SHORT_TURN_MS));
  expect(records.turns).toBeGreaterThan(2);
  expect(lines.made).toEqual(linesOf(pack));
  expect(records.made).toEqual(recordsOf(lines.made));
});

it('tells of a line that holds no record', async () => {
  await expect(inTurns(recordSteps(['x']))).rejects.toThrow('line 1: no JSON');
});
