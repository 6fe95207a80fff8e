// How much a shared place or side says: no more in a large record than in a small one.
import { expect, it } from 'vitest';
import type { Incident } from '../../../src/model/database';
import { makeRarity } from '../../../src/reading/links/rarity';
import type { EventRecord } from '../../../src/reading/record';

const incident = (id: string, place: string): Incident => ({
  id,
  kind: 'incident',
  title: id,
  date: { from: '2024-01-01' },
  place,
  places: [],
  type: 'air-strike',
  attackers: [],
  targets: [],
  victims: [],
  related: [],
  names: [],
  summary: 'A strike.',
  sources: ['seed:a'],
});

/** A record in which a town has ten incidents, and as many others as are asked for have one place each. */
function recordOf(others: number, place = (n: number) => `place-${n}`): EventRecord {
  const incidents = [
    ...Array.from({ length: 10 }, (_, n) => incident(`town-${n}`, 'town')),
    ...Array.from({ length: others }, (_, n) => incident(`other-${n}`, place(n))),
  ];
  return {
    incidents: new Map(incidents.map((i) => [i.id, i])),
    profileOf: (i: Incident) => ({ places: new Set([i.place]) }),
    tollsOf: () => new Set(),
  } as unknown as EventRecord;
}

it.each([0, 10, 40, 900])('the town of ten incidents, with %i elsewhere', (others) =>
  expect(makeRarity(recordOf(others))('place', 'town')).toBeCloseTo(Math.log(50 / 12)),
);

it('sides are weighed among two hundred', () => {
  const record = recordOf(490);
  for (const i of record.incidents.values()) if (i.id.startsWith('town')) i.attackers.push('band');
  record.tollsOf = (id) => new Set(id.startsWith('town') ? ['killed 3'] : []);
  const rarity = makeRarity(record);
  expect(rarity('attacker', 'band')).toBeCloseTo(Math.log(200 / 18));
  expect(rarity('toll', 'killed 3')).toBeCloseTo(Math.log(50 / 12));
});

it('says a little of what most share, and nothing of what none has', () => {
  const rarity = makeRarity(recordOf(90, () => 'capital'));
  expect(rarity('place', 'capital')).toBeCloseTo(0.3);
  expect(rarity('place', 'nowhere')).toBe(0);
  expect(rarity('target', 'capital')).toBe(0);
});
