// What npm run data says of where the record is weak, and which kinds of mistakes it points at.
import { describe, expect, it } from 'vitest';
import type { Incident, Outlet } from '../../../../src/model/database';
import { gapsOf } from '../../../../src/record/seeds/gaps';
import { hintsOf } from '../../../../src/record/seeds/hints';
import { surveyPack } from '../../../../src/record/seeds/survey';
import { claim, fixedPack, report } from '../../fixed-record';

function gaps(change: { incident?: Partial<Incident>; outlet?: Partial<Outlet>; more?: Outlet[]; today?: string } = {}) {
  const pack = fixedPack([
    report('wire-1', 'wire', [claim(4)]),
    report('gazette-1', 'gazette', [claim(6)], { published: null }),
    report('daily-1', 'daily', [claim(6)]),
    report('herald-1', 'herald', [claim(6)]),
    report('wire-2', 'wire', [claim(9, { incident: 'river-raid' })]),
  ]);
  pack.incidents = pack.incidents.map((i) => (i.id === 'harbour-blast' ? { ...i, ...change.incident } : i));
  pack.outlets = pack.outlets.map((o) => (o.id === 'gazette' ? { ...o, ...change.outlet } : o));
  pack.outlets.push(...(change.more ?? []));
  return gapsOf(pack, surveyPack(pack), change.today ?? '2030-06-01');
}

describe('the gaps of a record', () => {
  it('are incidents of few reports, of one origin, and reports without a day', () => {
    const { thin, oneOrigin, undated } = gaps();
    expect(thin).toEqual(['river-raid (1)', 'year-end-blast (0)']);
    expect(oneOrigin).toEqual(['river-raid']);
    expect(undated).toEqual(['harbour-blast (1 of 4)']);
  });
  it('are running counts that nobody has brought up to date, unless they have ended', () => {
    const situation: Partial<Incident> = { kind: 'situation' };
    // its last report is of 2 May
    expect(gaps({ incident: situation, today: '2030-07-01' }).stale).toEqual([]);
    expect(gaps({ incident: situation, today: '2030-07-02' }).stale).toEqual(['harbour-blast (61 days)']);
    const ended = { ...situation, date: { from: '2030-01-01', to: '2030-05-03' } };
    expect(gaps({ incident: ended, today: '2031-07-02' }).stale).toEqual([]);
    const series = [{ id: 's', outlet: 'wire', attributed: [], measure: 'killed', who: { role: 'people' }, url: 'https://a.example', points: '2030-06-20 4' }] as const; // prettier-ignore
    expect(gaps({ incident: { ...situation, series: structuredClone(series) as never }, today: '2030-07-02' }).stale).toEqual([]);
    expect(gaps({ today: '2031-07-02' }).stale).toEqual([]);
  });
  it('are incidents of two countries of which the media of one say nothing', () => {
    const between = { attackers: ['sudland'], targets: ['port-town'] };
    const sudlandish: Outlet = { id: 'south', name: 'The South', domains: [], country: 'YY' };
    // no media of Sudland are known: nothing can be asked of them
    expect(gaps({ incident: between }).oneSided).toEqual([]);
    expect(gaps({ incident: between, more: [sudlandish] }).oneSided).toEqual(['harbour-blast (YY)']);
    // the Gazette, of Sudland, reported it
    expect(gaps({ incident: between, more: [sudlandish], outlet: { country: 'YY' } }).oneSided).toEqual([]);
    expect(gaps({ incident: { targets: ['port-town'] }, more: [sudlandish] }).oneSided).toEqual([]);
  });
});

const seeds = (files: Record<string, string>) =>
  hintsOf(Object.entries(files).map(([path, text]) => ({ path, text })));

const person = (id: string, from: string, to: string, title = 'President') =>
  `id: ${id}\nkind: person\nname: ${id}\nroles:\n  - {title: ${title}, of: norland, from: ${from}, to: ${to}}\nsources: [https://a.example]\n`;
const claims = (...lines: string[]) =>
  `id: r\noutlet: wire\nurl: null\npublished: null\nclaims:\n${lines.map((l) => `  - {incident: i, attributed: [], ${l}}\n`).join('')}`;

describe('hints', () => {
  it('name two who hold one office on one day, not a successor', () => {
    const two = (to: string, title?: string) =>
      seeds({
        'entities/people/a.yaml': person('a', '2030-01-01', to, title),
        'entities/people/b.yaml': person('b', '2030-06-01', '2031-01-01', title),
      });
    // tables differ by days on when a successor took over
    expect(two('2030-06-15')).toEqual([]);
    expect(two('2030-06-16')).toEqual([
      'entities/people/a.yaml:5: two hold “President” of norland: a (2030-01-01 to 2030-06-16) and b (2030-06-01 to 2031-01-01)',
    ]);
    expect(two('2030-06')).toEqual([]);
    expect(two('2030-07')).toHaveLength(1);
    expect(two('2030-12-01', 'defence minister of Norland')).toHaveLength(1);
    expect(two('2030-12-01', 'deputy defence minister of Norland')).toEqual([]);
    expect(two('2030-12-01', 'army spokesman')).toEqual([]);
  });
  it('name several dead in one claim', () => {
    const of = (value: string) => seeds({ 'reports/i/r.yaml': claims(`measure: named-dead, value: "${value}"`) });
    expect(of('Mira Oslet')).toEqual([]);
    expect(of('mira-oslet')).toEqual([]);
    expect(of('Anders Oslet')).toEqual([]);
    expect(of('Mira Oslet and Anders Oslet')).toHaveLength(1);
    expect(of('Mira Oslet, a guard')).toHaveLength(1);
    expect(of('three guards')).toHaveLength(1);
  });
  it('name work notes in what readers see', () => {
    const of = (summary: string) =>
      seeds({ 'entities/people/a.yaml': `${person('a', '2030-01-01', '2030-02-01')}summary: ${summary}\n` });
    expect(of('Spokeswoman of the Zorvan Vanguard, killed in Port Town.')).toEqual([]);
    expect(of('Listed as commander in the Wikipedia page.')).toHaveLength(1);
  });
  it('name an early toll that nothing in its report followed', () => {
    const early = 'measure: killed, value: 2, stage: early';
    expect(seeds({ 'reports/i/r.yaml': claims(early) })).toHaveLength(1);
    expect(seeds({ 'reports/i/r.yaml': claims(early, 'measure: wounded, value: 4') })).toHaveLength(1);
    expect(seeds({ 'reports/i/r.yaml': claims(early, 'measure: killed, value: 4, stage: later') })).toEqual([]);
  });
});
