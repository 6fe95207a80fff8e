// A small record of an invented war, for tests of rules: two states, a group, two towns, three incidents.
import { Engine } from '../../src/engine/engine';
import { LANGUAGES } from '../../src/languages/index';
import type { Claim, Entity, Incident, Outlet, Pack, Report } from '../../src/model/database';
import type { PageInfo, Reading } from '../../src/model/reading';
import { savePack } from '../../src/record/pack/save';

/** An entity with what most do not have, changed as given. */
export const entity = (id: string, kind: Entity['kind'], name: string, more: Partial<Entity> = {}): Entity => ({
  id, kind, name, aliases: [], adjectives: [], capitalised: [], ambiguous: [], native: {}, partOf: [], roles: [], sources: ['https://almanac.example/a'], ...more,
}); // prettier-ignore

const ENTITIES: Entity[] = [
  entity('norland', 'place', 'Norland', { adjectives: ['Norlandish'], country: 'ZZ' }),
  entity('sudland', 'place', 'Sudland', { adjectives: ['Sudlandish'], country: 'YY' }),
  entity('port-town', 'place', 'Port Town', { country: 'ZZ', partOf: ['norland'], lat: 10, lon: 10 }),
  entity('river-town', 'place', 'River Town', { country: 'ZZ', partOf: ['norland'], lat: 12, lon: 10 }),
  entity('vanguard', 'group', 'Zorvan Vanguard', { aliases: ['Zorvan Vanguard', 'Vanguard of Zorva'] }),
  entity('vanguard-guard', 'group', 'Zorvan Guard', { partOf: ['vanguard'] }),
  entity('mira-oslet', 'person', 'Mira Oslet', {
    roles: [
      { title: 'spokeswoman', from: '2029-01-01', to: '2030-05-31' },
      { title: 'minister', from: '2030-06-01' },
    ],
  }),
];

const incident = (id: string, more: Partial<Incident> = {}): Incident => ({
  id, kind: 'incident', title: `The ${id}`, date: { from: '2030-05-01' }, place: 'port-town', places: [], type: 'explosion', attackers: [], targets: [],
  victims: [], related: [], names: [], summary: 'A summary.', sources: ['https://almanac.example/b'], ...more,
}); // prettier-ignore

const INCIDENTS: Incident[] = [
  incident('harbour-blast', { title: 'Blast in Port Town', attackers: ['vanguard'], related: [{ incident: 'river-raid', how: 'before' }] }),
  incident('river-raid', { title: 'Raid on River Town', date: { from: '2030-03-10', to: '2030-03-12' }, place: 'river-town', type: 'raid' }),
  incident('year-end-blast', { title: 'Blast at the turn of the year', date: { from: '2029-12-31' } }),
]; // prettier-ignore

const outlet = (id: string, name: string, more: Partial<Outlet> = {}): Outlet => ({
  id,
  name,
  domains: [],
  ...more,
});

const OUTLETS: Outlet[] = [
  outlet('wire', 'The Wire', { type: 'agency', domains: ['wire.example'], country: 'ZZ', language: 'en' }),
  outlet('daily', 'The Daily', { type: 'newspaper', domains: ['daily.example'] }),
  outlet('gazette', 'The Gazette', { type: 'newspaper', domains: ['gazette.example'] }),
  outlet('herald', 'The Herald', { type: 'newspaper', domains: ['herald.example'] }),
];

/** A claim of the dead of the harbour blast, changed as given. */
export const claim = (value: Claim['value'], more: Partial<Claim> = {}): Claim => ({
  incident: 'harbour-blast',
  measure: 'killed',
  value,
  attributed: [],
  ...more,
});

/** A report of an outlet with some claims. */
export const report = (id: string, outlet: string, claims: Claim[], more: Partial<Report> = {}): Report => ({
  id,
  outlet,
  url: `https://${outlet}.example/${id}`,
  published: '2030-05-02',
  claims,
  ...more,
});

const REPORTS: Report[] = [
  report('wire-1', 'wire', [claim(4, { attributed: ['vanguard'] })]),
  report('gazette-1', 'gazette', [claim(6), claim(9, { measure: 'wounded' })]),
];

/** The pack with these reports. */
export const fixedPack = (reports: Report[] = REPORTS): Pack => ({
  name: 'an invented war',
  version: '1',
  entities: ENTITIES,
  incidents: INCIDENTS,
  outlets: OUTLETS,
  reports,
});

export const packBytes = (reports?: Report[]): ArrayBuffer => savePack(fixedPack(reports)).buffer;
export const fixedEngine = (reports?: Report[]): Engine => new Engine(packBytes(reports), LANGUAGES);

/** A text about the harbour blast with one count of its dead. */
export const blastText = (figure: string): string =>
  `Blast in Port Town\n\n${figure} in an explosion in Port Town on 1 May 2030, the Zorvan Vanguard said.`;

export const PAGE: PageInfo = {
  url: null,
  title: null,
  outlet: null,
  published: '2030-05-03',
  language: 'en',
};

export const readFixed = (text: string, reports?: Report[], page: Partial<PageInfo> = {}): Reading =>
  fixedEngine(reports).read(text, { ...PAGE, ...page });
