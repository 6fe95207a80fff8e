// The seeds: that ours compile, and that each kind of mistake is named with its file and line.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileSeeds, type SeedError, type SeedFile } from '../../../../src/record/seeds/compile';
import { SEEDS, readSeedFiles } from '../../../../src/record/seeds/read-seeds';
import { sitePatterns } from '../../../../src/record/seeds/sites';
import { ROOT } from '../../../paths';
import { corePack } from '../../core-record/core';

const GOOD: Record<string, string> = {
  'entities/groups/band.yaml':
    'id: band\nkind: group\nname: The Band\naliases: [Banders]\nsources: ["https://example.org/a"]\n',
  'entities/groups/troupe.yaml':
    'id: troupe\nkind: group\nname: The Troupe\nsources: ["https://example.org/a"]\n',
  'entities/places/town.yaml':
    'id: town\nkind: place\nname: Town\ncountry: IQ\nsources: ["https://example.org/a"]\n',
  'incidents/blast.yaml':
    'id: blast\nkind: incident\ntitle: A blast\ndate:\n  from: 2024-02-01\nplace: town\ntype: explosion\nsummary: It blew up.\nsources: ["https://example.org/a"]\n',
  'outlets/paper.yaml': 'id: paper\nname: The Paper\ndomains: [paper.example]\n',
  'reports/blast/paper-one.yaml':
    'id: paper-one\noutlet: paper\nurl: https://example.org/a\npublished: 2024-02-01\nclaims:\n  - incident: blast\n    measure: killed\n    value: 3\n',
};

function problemsOf(changes: Record<string, string>): string[] {
  const files: SeedFile[] = Object.entries({ ...GOOD, ...changes }).map(([path, text]) => ({ path, text }));
  try {
    compileSeeds(files, '1');
    return [];
  } catch (error) {
    return (error as SeedError).problems;
  }
}

it('compiles what is right', () => expect(problemsOf({})).toEqual([]));

describe('names file and line of', () => {
  const report = GOOD['reports/blast/paper-one.yaml']!;
  it.each([
    [
      'an unknown incident',
      'reports/blast/paper-one.yaml',
      report.replace('incident: blast', 'incident: flood'),
      /paper-one\.yaml:6: there is no incident flood/,
    ],
    [
      'an unknown outlet',
      'reports/blast/paper-one.yaml',
      report.replace('outlet: paper', 'outlet: radio'),
      /paper-one\.yaml:2: there is no outlet radio/,
    ],
    [
      'an unknown place',
      'incidents/blast.yaml',
      GOOD['incidents/blast.yaml']!.replace('place: town', 'place: village'),
      /blast\.yaml:6: there is no place village/,
    ],
    [
      'an impossible date',
      'reports/blast/paper-one.yaml',
      report.replace('2024-02-01', '2024-02-31'),
      /paper-one\.yaml:4: published: there is no such day/,
    ],
    [
      'a report without claims',
      'reports/blast/paper-one.yaml',
      report.replace(/claims:[^]*/, 'claims: []\n'),
      /paper-one\.yaml:5: claims: a report carries at least one claim/,
    ],
    [
      'a shared alias',
      'entities/groups/troupe.yaml',
      GOOD['entities/groups/troupe.yaml']!.replace('sources', 'aliases:\n  - BANDERS\nsources'),
      /troupe\.yaml:5: “BANDERS” already means band/,
    ],
    [
      'a backwards range',
      'reports/blast/paper-one.yaml',
      report.replace('value: 3', 'value: {min: 5, max: 2}'),
      /paper-one\.yaml:8: the range runs backwards/,
    ],
    [
      'an unknown key',
      'entities/groups/band.yaml',
      `${GOOD['entities/groups/band.yaml']}colour: red\n`,
      /band\.yaml:6: colour/,
    ],
    [
      'an entity without a source',
      'entities/groups/band.yaml',
      'id: band\nkind: group\nname: The Band\nsources: []\n',
      /band\.yaml:4: sources: an entity carries at least one source/,
    ],
    [
      'one address for two outlets',
      'outlets/sheet.yaml',
      'id: sheet\nname: The Sheet\ndomains: [paper.example]\n',
      /sheet\.yaml:3: paper\.example belongs to paper already/,
    ],
    ['broken YAML', 'outlets/paper.yaml', 'id: paper\nname: [The Paper\n', /paper\.yaml:\d+: /],
    [
      'a file named otherwise than its id',
      'outlets/paper.yaml',
      'id: gazette\nname: G\n',
      /paper\.yaml:1: the file is named paper/,
    ],
    [
      'an entity in the wrong folder',
      'entities/groups/band.yaml',
      GOOD['entities/groups/band.yaml']!.replace('kind: group', 'kind: person'),
      /band\.yaml:2: a person does not belong/,
    ],
  ])('%s', (_what, file, text, expected) => {
    expect(problemsOf({ [file]: text }).join('\n')).toMatch(expected);
  });

  it('a claim that belongs to no report', () => {
    const loose = {
      'reports/blast/loose.yaml': 'claims:\n  - incident: blast\n    measure: killed\n    value: 3\n',
    };
    expect(problemsOf(loose).join('\n')).toMatch(/loose\.yaml:1: id/);
  });
});

describe('the core pack', () => {
  const pack = corePack();
  it('holds the incidents and names it was started for', () => {
    const incidents = new Set(pack.incidents.map((i) => i.id));
    for (const id of [
      '2024-01-04-baghdad-nujaba-strike',
      '2020-01-03-baghdad-airport-strike',
      'us-troops-in-iraq',
    ])
      expect(incidents).toContain(id);
    const entities = new Set(pack.entities.map((e) => e.id));
    for (const id of ['harakat-al-nujaba', 'hassan-nasrallah', 'security-media-cell'])
      expect(entities).toContain(id);
  });
  it('keeps the mistaken date and place of one report as that report’s claims', () => {
    const claims = pack.reports.filter((r) => r.outlet === 'unattributed-002').flatMap((r) => r.claims);
    expect(claims).toContainEqual(expect.objectContaining({ measure: 'date', value: '2021-05-27' }));
    expect(claims.some((c) => c.measure === 'site' && typeof c.value === 'string' && /home/i.test(c.value))).toBe(true);
  });
  it('files every report under an incident it speaks of', () => {
    for (const { path, text } of readSeedFiles()) {
      if (path.startsWith('reports/')) expect(text).toContain(`incident: ${path.split('/')[1]}`);
    }
  });
});

describe('the sites read by default', () => {
  const patterns = sitePatterns(readFileSync(join(SEEDS, 'sites.yaml'), 'utf8'), corePack().outlets);
  it('are at least sixty', () => expect(patterns.length).toBeGreaterThanOrEqual(60));
  it('are those of the decision record: changing them asks every reader for new access', () => {
    const record = readFileSync(
      join(ROOT, 'docs/decisions/0003-sites-read-by-default.md'),
      'utf8',
    );
    const recorded = [...record.matchAll(/^- `(.+)`$/gm)].map((m) => `*://*.${m[1]}/*`);
    expect(patterns).toEqual(recorded);
  });
});
