// A pack's bytes: what is saved comes back, and damaged bytes are refused.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPack } from '../../../../src/record/pack/open';
import { saveCorePack, savePack } from '../../../../src/record/pack/save';
import { PackError, joinSections, splitSections } from '../../../../src/record/pack/sections';
import { townsText } from '../../../../src/record/pack/towns';
import { corePack } from '../../core-record/core';

const pack = corePack();
const saved = savePack(pack);

it('gives back every record', () => {
  const open = openPack(saved.buffer);
  expect([...open.entities.values()]).toEqual(pack.entities);
  expect([...open.incidents.values()]).toEqual(pack.incidents);
  expect([...open.outlets.values()]).toEqual(pack.outlets);
  expect(open.reports.all()).toEqual(pack.reports);
});

it('gives back the towns of a core pack; other packs bring none', () => {
  const towns = 'YY marvek\nZZ ansel\tsud port\n';
  expect(townsText(saveCorePack(pack, towns).buffer)).toBe(towns);
  expect(townsText(saved.buffer)).toBe('');
});

it('finds each incident’s claims, and no others', () => {
  const open = openPack(saved.buffer);
  for (const { id } of pack.incidents) {
    const told = pack.reports.flatMap((r) => r.claims.filter((c) => c.incident === id));
    expect(open.claimsOf(id).map((c) => c.claim)).toEqual(told);
  }
  expect(open.claimsOf('no-such-incident')).toEqual([]);
});

it('finds every record by its id, and nothing by another', () => {
  const open = openPack(saved.buffer);
  for (const { id } of pack.entities) expect(open.entities.get(id)?.id).toBe(id);
  for (const id of ['', 'irgc-x', 'IRGC', 'irgc ', '__proto__'])
    expect(open.entities.get(id)).toBeUndefined();
});

it('knows what each name may mean', () => {
  const { lexicon } = openPack(saved.buffer);
  const [start, end, name] = lexicon.find('the IRGC said');
  expect([start, end]).toEqual([4, 8]);
  const [sense] = lexicon.sensesOf(name!);
  expect(sense).toMatchObject({ entity: { id: 'irgc' }, acronym: true, short: false, single: true });
});

it('refuses what is no pack, or cut short', () => {
  expect(() => openPack(new ArrayBuffer(0))).toThrow(PackError);
  expect(() => openPack(new ArrayBuffer(64))).toThrow('not a Variorum pack');
  for (const length of [11, 40, 2000, saved.length - 8]) {
    expect(() => openPack(saved.buffer.slice(0, length))).toThrow(PackError);
  }
});

it('reads sections back as they were, whatever their lengths', () => {
  const sections = fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array({ maxLength: 40 }), {
    noNullPrototype: true,
  });
  fc.assert(
    fc.property(sections, (made) => {
      const again = splitSections(joinSections(new Map(Object.entries(made))).buffer);
      expect(new Map([...again].map(([name, bytes]) => [name, [...bytes]]))).toEqual(
        new Map(Object.entries(made).map(([name, bytes]) => [name, [...bytes]])),
      );
    }),
  );
});
