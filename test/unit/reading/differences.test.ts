// Differences: how another report's figure compares with the page's, and the words a reader is shown for it. One row a case.
import { describe, expect, it } from 'vitest';
import type { Claim, Pack, Report } from '../../../src/model/database';
import { nameOfMeasure, wordRelation, wordStatus, wordValue } from '../../../src/i18n/wording';
import { engineOf } from '../../../src/cli/engine';
import { disagreementsOf } from '../../../src/views/disagreements';
import { read } from '../../../src/reading/read';

const place = { capitalised: [], ambiguous: [], native: {}, partOf: [], roles: [], sources: ['seed:a'] };
const report = (id: string, claim: Partial<Claim>, more: Partial<Report> = {}): Report => ({
  id,
  outlet: `outlet-of-${id}`,
  url: `https://${id}.example/a`,
  published: '2030-05-02',
  claims: [{ incident: 'blast', measure: 'killed', value: 4, attributed: [], ...claim }],
  ...more,
});

function packOf(reports: Report[]): Pack {
  return {
    name: 'a test',
    version: '1',
    entities: [
      { ...place, id: 'port-town', kind: 'place', name: 'Port Town', aliases: [], adjectives: [], country: 'ZZ', lat: 10, lon: 10 },
      { ...place, id: 'redland', kind: 'place', name: 'Redland', aliases: [], adjectives: ['Redlandish'], country: 'ZZ' },
      { ...place, id: 'blueland', kind: 'place', name: 'Blueland', aliases: [], adjectives: ['Bluelandish'], country: 'YY' },
      { ...place, id: 'harbour', kind: 'place', name: 'the Harbour', aliases: [], adjectives: [], partOf: ['port-town'], country: 'ZZ' },
      { ...place, id: 'far-town', kind: 'place', name: 'Far Town', aliases: [], adjectives: [], country: 'ZZ', lat: 12, lon: 10 },
      { ...place, id: 'next-town', kind: 'place', name: 'Next Town', aliases: [], adjectives: [], country: 'ZZ', lat: 10.1, lon: 10 },
      { ...place, id: 'over-town', kind: 'place', name: 'Over Town', aliases: [], adjectives: [], country: 'YY', lat: 10.1, lon: 10 },
      { ...place, id: 'red-army', kind: 'body', name: 'Red Army', aliases: [], adjectives: [], country: 'ZZ' },
    ],
    incidents: [
      {
        id: 'blast', kind: 'incident', title: 'Blast in Port Town', date: { from: '2030-05-01' }, place: 'port-town', places: [],
        type: 'explosion', attackers: [], targets: [], victims: [], related: [], names: [], summary: 'A blast.', sources: ['seed:a'],
      },
    ],
    outlets: [...new Set(reports.map((r) => r.outlet))].map((id) => ({ id, name: id, domains: [] })),
    reports,
  };
} // prettier-ignore

/** Sets a sentence about the blast beside one claim; says the status and the relation in words. */
function compared(figure: string, reports: Report[]) {
  const know = engineOf(packOf(reports)).record;
  const text = `Blast in Port Town\n\n${figure} in an explosion in Port Town on 1 May 2030.`;
  const reading = read(
    text,
    { url: null, title: null, outlet: null, published: '2030-05-03', language: 'en' },
    know,
  );
  const comparison = reading.figures[0]?.comparison;
  return {
    status: comparison ? wordStatus(comparison.status) : null,
    rows: comparison?.reports.map((r) => `${wordValue(r.value, r.qualifier)}: ${wordRelation(r.relation)}`),
  };
}

describe('one figure beside another', () => {
  it.each<[ours: string, theirs: Partial<Claim>, row: string]>([
    ['Four people were killed', { value: 4 }, '4: the same figure'],
    ['Three people were killed', { value: 4 }, '4: another figure'],
    ['At least four people were killed', { value: 4 }, '4: the same figure'],
    ['At least three people were killed', { value: 4 }, '4: does not contradict it'],
    ['Five people were killed', { value: 4, qualifier: 'at-least' }, 'at least 4: does not contradict it'],
    ['Three people were killed', { value: 4, qualifier: 'at-least' }, 'at least 4: another figure'],
    ['Between three and five people were killed', { value: 4 }, '4: does not contradict it'],
    ['One or eight people were killed', { value: 4 }, '4: does not contradict it'],
    ['Four people were killed', { value: { min: 5, max: 7 } }, '5 to 7: another figure'],
    ['Four people were killed', { value: { either: [4, 6] } }, 'either 4 or 6: does not contradict it'],
    ['Dozens of people were killed', { value: 30 }, '30: does not contradict it'],
    ['Dozens of people were killed', { value: 4 }, '4: another figure'],
    ['Four people were killed', { value: 'dozens' }, 'dozens: another figure'],
    ['Nearly 40 people were killed', { value: 38 }, '38: does not contradict it'],
    ['About 40 people were killed', { value: 60 }, '60: another figure'],
    ['Four people were killed', { value: 2, stage: 'early' }, '2: an earlier count'],
    ['Four people were killed', { value: 6, stage: 'later' }, '6: a later count'],
    ['Four fighters were killed', { value: 3, who: { role: 'people' } }, '3: another figure'],
  ])('%s; theirs %j', (ours, theirs, row) => {
    expect(compared(ours, [report('one', theirs)]).rows).toEqual([row]);
  });

  it.each<[ours: string, theirs: Partial<Claim>]>([
    ['Four people were killed', { measure: 'wounded', value: 9 }],
    ['Four children were killed', { who: { role: 'troops' }, value: 2 }],
    ['Four people were killed', { who: { role: 'children' }, value: 2 }],
    ['Four people were killed', { value: 2, who: { role: 'people', part: 'critical' } }],
    ['Four people were killed', { value: 2, in: 'redland' }],
  ])('%s is not set beside %j', (ours, theirs) => {
    expect(compared(ours, [report('one', theirs)]).rows).toEqual([]);
  });
});

describe('all reports together', () => {
  it('says that others differ as soon as one does, and never that one is right', () => {
    const { status } = compared('Four people were killed', [
      report('one', { value: 4 }),
      report('two', { value: 3 }),
    ]);
    expect(status).toBe('Other reports give other figures');
  });
  it('counts the reprints of one agency once', () => {
    const reprints = ['one', 'two', 'three'].map((id) =>
      report(id, { value: 3 }, { outlet: 'agency', publisher: id }),
    );
    expect(compared('Four people were killed', reprints).rows).toEqual(['3: another figure']);
  });
  it('shows each figure of a report that gives two', () => {
    const two = report('one', { value: 3, attributed: ['the ministry'] });
    two.claims.push({ ...two.claims[0]!, value: 5, attributed: ['the hospital'] });
    expect(compared('Four people were killed', [two]).rows).toEqual([
      '3: another figure',
      '5: another figure',
    ]);
  });
  it.each([
    ['agrees', 'Other reports give the same figure'],
    ['differs', 'Other reports give other figures'],
    ['earlier-or-later', 'Other reports give an earlier or later count'],
    ['only-here', 'No other report in the database gives this figure'],
  ] as const)('words %s', (status, words) => expect(wordStatus(status)).toBe(words));
  it('words measures', () => expect(nameOfMeasure('killed-or-wounded')).toBe('Killed or wounded'));
});

describe('statements that are no counts', () => {
  const know = engineOf(packOf([report('one', {})])).record;
  const statements = (text: string) =>
    read(
      text,
      { url: null, title: null, outlet: null, published: '2030-05-03', language: 'en' },
      know,
    ).statements.map((s) => `${s.measure} ${s.value}`);
  it('finds who did it, who denies it and on which day', () => {
    expect(
      statements(
        'A Redlandish air strike on 1 May 2030 set off the explosion in Port Town.\n\nRedland denied any part in the explosion in Port Town on 1 May 2030.',
      ),
    ).toEqual(['perpetrator redland', 'place port-town', 'date 2030-05-01', 'denial redland']);
  });
  it('finds where, and what was hit', () => {
    expect(statements('An air strike on 1 May 2030 hit a house in Port Town, police said.')).toEqual([
      'place port-town',
      'site a house',
      'date 2030-05-01',
    ]);
  });
  it('takes neither the day nor the place of a speaker for those of the event', () => {
    expect(
      statements(
        'The explosion in Port Town on 1 May 2030 was heard far away.\n\nA minister said on Thursday in Far Town that the explosion in Port Town killed four.',
      ),
    ).toEqual(['place port-town', 'date 2030-05-01']);
  });
});

/** What a page and one report say of the blast, and the words for it; null when they can both be right. */
function disagreement(ours: string, theirs: Partial<Claim>) {
  const know = engineOf(packOf([report('one', theirs), report('two', {})])).record;
  const page = { url: null, title: null, outlet: null, published: '2030-05-03', language: 'en' };
  const reading = read(`Blast in Port Town on 1 May 2030\n\n${ours}`, page, know);
  const [found] = disagreementsOf('blast', reading, know);
  return found ? `${found.here} | ${found.others.map((o) => o.value).join(', ')}` : null;
}

describe('contradictions that are no counts', () => {
  it.each<[ours: string, theirs: Partial<Claim>, words: string | null]>([
    // the day
    ['The explosion in Port Town happened on 2 May 2030.', { measure: 'date', value: '2030-05-01' }, null],
    ['A blast.', { measure: 'date', value: '2030-05-02' }, '1 May 2030 | 2 May 2030'],
    ['A blast.', { measure: 'date', value: '2030-05' }, null],
    // the place
    ['A blast.', { measure: 'place', value: 'far-town' }, 'Port Town | Far Town'],
    ['A blast.', { measure: 'place', value: 'harbour' }, null],
    ['A blast.', { measure: 'place', value: 'redland' }, null],
    ['A blast.', { measure: 'place', value: 'next-town' }, null],
    ['A blast.', { measure: 'place', value: 'over-town' }, 'Port Town | Over Town'],
    ['A blast.', { measure: 'place', value: 'north of the capital' }, null],
    // the site
    [
      'The strike in Port Town on 1 May 2030 hit a house.',
      { measure: 'site', value: 'car on the airport road' },
      'a house | car on the airport road',
    ],
    [
      'The strike in Port Town on 1 May 2030 hit a house.',
      { measure: 'site', value: 'home of the mayor' },
      null,
    ],
    [
      'The strike in Port Town on 1 May 2030 hit a vehicle.',
      { measure: 'site', value: 'airport road' },
      null,
    ],
    [
      'The strike on 1 May 2030 in Port Town hit a car outside the airport.',
      { measure: 'site', value: 'inside the airport' },
      'a car outside the airport | inside the airport',
    ],
    [
      'The strike on 1 May 2030 in Port Town hit an airport.',
      { measure: 'site', value: 'near the airport' },
      null,
    ],
    // who did it, and who denies it
    [
      'A Redlandish air strike on 1 May 2030 set off the blast in Port Town.',
      { measure: 'perpetrator', value: 'blueland' },
      'Redland | Blueland',
    ],
    [
      'A Redlandish air strike on 1 May 2030 set off the blast in Port Town.',
      { measure: 'perpetrator', value: 'red-army' },
      null,
    ],
    [
      'A Redlandish air strike on 1 May 2030 set off the blast in Port Town.',
      { measure: 'perpetrator', value: 'unknown' },
      null,
    ],
    [
      'A Redlandish air strike on 1 May 2030 set off the blast in Port Town.',
      { measure: 'denial', value: 'red-army' },
      'Redland | Who denied it: Red Army',
    ],
  ])('%s; theirs %j', (ours, theirs, words) => {
    expect(disagreement(ours, theirs)).toBe(words);
  });
});
