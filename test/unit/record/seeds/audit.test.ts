// The seeds as a whole: that nothing hangs loose, lies abroad or contradicts unsaid, and that each such mistake is named.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditSeeds } from '../../../../src/record/seeds/audit';
import { seedSchemas } from '../../../../src/record/seeds/json-schema';
import { SEEDS, readSeedFiles } from '../../../../src/record/seeds/read-seeds';
import { WORD_BOUNDS } from '../../../../src/model/counts';
import { MEASURES } from '../../../../src/model/measures';
import { PARTS, ROLES } from '../../../../src/model/who';
import { WEAPONS } from '../../../../src/model/database';
import { ROOT } from '../../../paths';
import { corePack } from '../../core-record/core';

const pack = corePack();

it('finds nothing wrong with our seeds', () => expect(auditSeeds(readSeedFiles())).toEqual([]));

describe('names file and line of', () => {
  const GOOD: Record<string, string> = {
    'entities/groups/band.yaml':
      'id: band\nkind: group\nname: The Band\npartOf: [league]\nsources: ["https://example.org/a"]\n',
    'entities/groups/league.yaml':
      'id: league\nkind: group\nname: The League\nsources: ["https://example.org/a"]\n',
    'entities/places/town.yaml':
      'id: town\nkind: place\nname: Town\ncountry: IQ\nlat: 33.32\nlon: 44.37\nsources: ["https://example.org/a"]\n',
    'incidents/blast.yaml':
      'id: blast\nkind: incident\ntitle: A blast\ndate:\n  from: 2024-02-01\nplace: town\ntype: explosion\nsummary: It blew up.\nsources: ["https://example.org/a"]\n',
    'outlets/paper.yaml': 'id: paper\nname: The Paper\n',
    'reports/blast/paper-one.yaml':
      'id: paper-one\noutlet: paper\nurl: https://example.org/a\npublished: 2024-02-01\nclaims:\n  - incident: blast\n    measure: date\n    value: 2024-02-01\n',
  };
  const findings = (changes: Record<string, string>) =>
    auditSeeds(Object.entries({ ...GOOD, ...changes }).map(([path, text]) => ({ path, text }))).join('\n');
  const changed = (file: string, from: string, to: string) => ({ [file]: GOOD[file]!.replace(from, to) });

  it('nothing, when all is well', () => expect(findings({})).toBe(''));
  it('an orphan', () => {
    const loner = 'id: loner\nkind: person\nname: A Loner\nsources: ["https://example.org/elsewhere"]\n';
    expect(findings({ 'entities/people/loner.yaml': loner })).toMatch(
      /^entities\/people\/loner\.yaml:1: loner is an orphan/,
    );
  });
  it('no place whose name holds that of a country', () => {
    const place = (id: string, name: string, more = '') =>
      `id: ${id}\nkind: place\nname: ${name}\n${more}sources: ["https://example.org/elsewhere"]\n`;
    const country = { 'entities/places/norland.yaml': place('norland', 'Norland', 'adjectives: [Norlandish]\n') };
    expect(findings({ ...country, 'entities/places/x.yaml': place('x', 'Norland State') })).toBe('');
    expect(findings({ ...country, 'entities/places/x.yaml': place('x', 'Norlandia State') })).toMatch(/x is an orphan/);
  });
  it('no group, body or holder of an office that stands alone', () => {
    const alone = (kind: string, more = '') =>
      `id: loner\nkind: ${kind}\nname: A Loner\n${more}sources: ["https://example.org/elsewhere"]\n`;
    expect(findings({ 'entities/groups/loner.yaml': alone('group') })).toBe('');
    expect(findings({ 'entities/bodies/loner.yaml': alone('body') })).toBe('');
    expect(findings({ 'entities/people/loner.yaml': alone('person', 'roles:\n  - title: chief\n') })).toBe('');
  });
  it('a role after death', () => {
    const dead = (to: string) =>
      `id: loner\nkind: person\nname: A Loner\nroles:\n  - title: chief\n    from: 2019-01\n    to: ${to}\ndied:\n  date: 2024-02-01\nsources: ["https://example.org/a"]\n`;
    expect(findings({ 'entities/people/loner.yaml': dead('2024-02-01') })).toBe('');
    expect(findings({ 'entities/people/loner.yaml': dead('2024-02-02') })).toMatch(
      /^entities\/people\/loner\.yaml:5: loner died on 2024-02-01, and holds “chief” until 2024-02-02/,
    );
  });
  it.each([
    [5, 5, ''],
    [5, 6, 'reports/blast/paper-one.yaml:13: munitions-hit above all that was fired'],
  ])('of %i fired, %i that struck', (fired, struck, problem) => {
    const claim = (measure: string, value: number) =>
      `  - incident: blast\n    measure: ${measure}\n    weapon: drones\n    value: ${value}\n`;
    const report =
      'id: paper-one\noutlet: paper\nurl: https://example.org/a\npublished: 2024-02-01\nclaims:\n';
    const text = report + claim('munitions', fired) + claim('munitions-hit', struck);
    const found = findings({ 'reports/blast/paper-one.yaml': text });
    expect(found.startsWith(problem)).toBe(true);
    if (!problem) expect(found).toBe('');
  });
  it('a place abroad', () =>
    expect(findings(changed('entities/places/town.yaml', 'lon: 44.37', 'lon: 51.4'))).toMatch(
      /^entities\/places\/town\.yaml:5: 33\.32, 51\.4 lies in IR, not in IQ/,
    ));
  it('an incident nowhere', () =>
    expect(findings(changed('entities/places/town.yaml', 'lat: 33.32\nlon: 44.37\n', ''))).toMatch(
      /^incidents\/blast\.yaml:6: the place town has no position/,
    ));
  it('a date that contradicts unsaid', () => {
    const file = 'reports/blast/paper-one.yaml';
    const wrong = GOOD[file]!.replace('value: 2024-02-01', 'value: 2021-05-27');
    expect(findings({ [file]: wrong })).toMatch(
      /^reports\/blast\/paper-one\.yaml:8: 2021-05-27 contradicts 2024-02-01/,
    );
    expect(findings({ [file]: `${wrong}    note: all others have 1 February 2024\n` })).toBe('');
  });
  it('a report older than what it reports', () =>
    expect(
      findings(changed('reports/blast/paper-one.yaml', 'published: 2024-02-01', 'published: 2023-02-01')),
    ).toMatch(/^reports\/blast\/paper-one\.yaml:4: printed 2023-02-01, before blast/));
  it('an entity that is part of itself', () =>
    expect(findings(changed('entities/groups/league.yaml', 'sources', 'partOf: [band]\nsources'))).toMatch(
      /league is part of itself/,
    ));
  it('one page entered twice', () => {
    const again = GOOD['reports/blast/paper-one.yaml']!.replace('id: paper-one', 'id: paper-two').replace(
      'https://example.org/a',
      'http://www.example.org/a/?utm_source=x#top',
    );
    expect(findings({ 'reports/blast/paper-two.yaml': again })).toMatch(
      /^reports\/blast\/paper-two\.yaml:3: reports\/blast\/paper-one\.yaml was read at the same address/,
    );
  });
});

it('the JSON Schema that editors use is that of the code; npm run data -- --schema writes it', () => {
  for (const [name, text] of Object.entries(seedSchemas()))
    expect(readFileSync(join(SEEDS, 'schema', name), 'utf8')).toBe(text);
});

describe('the codebook', () => {
  const codebook = readFileSync(join(ROOT, 'docs/data.md'), 'utf8');
  const cells = (id: string, section = codebook) =>
    section
      .split('\n')
      .find((line) => line.startsWith(`| \`${id}\` |`))
      ?.split('|')
      .map((cell) => cell.trim());
  it.each([...MEASURES])('defines the measure %s', (id) => expect(cells(id)?.[2]).toBeTruthy());
  it('defines every role, and says inside which it lies', () => {
    const people = codebook.slice(codebook.indexOf('## Whom a count counts'));
    for (const [id, { within }] of Object.entries(ROLES))
      expect([id, cells(id, people)?.[3]]).toEqual([id, within ? `\`${within}\`` : '']);
  });
  it('names every part and weapon', () => {
    for (const id of [...PARTS, ...WEAPONS]) expect(codebook).toContain(`\`${id}\``);
  });
  it('gives the bounds of every word', () => {
    for (const [word, [least, most]] of Object.entries(WORD_BOUNDS))
      expect(codebook).toContain(
        `| ${word} | ${least.toLocaleString('en')} | ${most.toLocaleString('en')} |`,
      );
  });
});

describe('the five articles that the database was started from', () => {
  // every number that each of them states, in the order of its text
  const STATED: Record<string, (number | { either: number[] })[]> = {
    '000_0675c2187074f0ab.txt': [4, 6, 2, 1, 3, 100, 900, 2500],
    '001_fb4c4f39119730cc.txt': [3, 2, 2500, 900],
    '002_7c32624d7f0612de.txt': [2],
    '003_f2afef46e157052d.txt': [{ either: [1, 8] }, 1, 0],
    '004_41c64336f94b6a30.txt': [1, 0, 3],
  };
  it.each(Object.entries(STATED))('%s: every number it states is a claim', (seed, numbers) => {
    const report = pack.reports.find((r) => r.seed === seed);
    const values = report?.claims.map((c) => c.value);
    for (const n of numbers) expect(values).toContainEqual(n);
  });
});

describe('offices', () => {
  const held = (title: RegExp, day: string) =>
    pack.entities.flatMap((e) =>
      e.roles
        .filter((r) => title.test(r.title) && r.from && r.from <= day && (!r.to || day < r.to))
        .map(() => e.id),
    );
  it.each([
    [/^president of the United States/, 'donald-trump', 'joe-biden'],
    [/^US secretary of defense/, 'mark-esper', 'lloyd-austin'],
    [/^US secretary of state/, 'mike-pompeo', 'antony-blinken'],
    [/^prime minister of Iraq/, 'adel-abdul-mahdi', 'mohammed-shia-al-sudani'],
    [/^president of Iraq/, 'barham-salih', 'abdul-latif-rashid'],
    [/^commander of the Quds Force/, 'qassem-soleimani', 'esmail-qaani'],
    [/^commander of US Central Command/, 'kenneth-mckenzie', 'michael-kurilla'],
    [/^president of Iran/, 'hassan-rouhani', 'ebrahim-raisi'],
  ])('%s on New Year 2020 and on 4 January 2024', (title, then, later) => {
    expect(held(title, '2020-01-01')).toEqual([then]);
    expect(held(title, '2024-01-04')).toEqual([later]);
  });
});

/** Set it to a folder with text/*.txt, real articles, to check that the database copies none of their sentences. */
const CORPUS = process.env.VARIORUM_CORPUS;
const LONGEST_SHARED_RUN = 8;

describe.skipIf(!CORPUS || !existsSync(join(CORPUS, 'text')))('with a corpus at hand', () => {
  it('no text of ours repeats nine words of an article', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set<string>();
    for (const file of readdirSync(join(CORPUS!, 'text'))) {
      const all = words(readFileSync(join(CORPUS!, 'text', file), 'utf8'));
      for (let i = 0; i + LONGEST_SHARED_RUN < all.length; i++)
        runs.add(all.slice(i, i + LONGEST_SHARED_RUN + 1).join(' '));
    }
    const copied: string[] = [];
    const look = (value: unknown, where: string): void => {
      if (typeof value === 'string' && !/^https?:/.test(value)) {
        const all = words(value);
        for (let i = 0; i + LONGEST_SHARED_RUN < all.length; i++)
          if (runs.has(all.slice(i, i + LONGEST_SHARED_RUN + 1).join(' '))) copied.push(`${where}: ${value}`);
      } else if (value && typeof value === 'object')
        for (const inner of Object.values(value)) look(inner, where);
    };
    for (const record of [...pack.entities, ...pack.incidents, ...pack.reports]) look(record, record.id);
    expect(copied).toEqual([]);
  });
});
