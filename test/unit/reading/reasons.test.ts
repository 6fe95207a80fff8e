// Why a link, a figure and a name are what they are, on a fixed record: what the reading gives, and its words.
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/model/reading';
import type { Reason } from '../../../src/model/reasons';
import { linesOf, wordReason, whyOf } from '../../../src/views/why';
import { blastText, claim, fixedEngine, readFixed, report } from '../fixed-record';

const know = fixedEngine().record;
const told = (reasons: readonly Reason[], stance: Reason['stance']) =>
  reasons.filter((r) => r.stance === stance).map((r) => wordReason(r, know));
const kinds = (reasons: readonly Reason[]) => reasons.map((r) => r.kind);
const reasonsOf = (text: string, pick: (f: Figure) => boolean = () => true) =>
  readFixed(text).figures.find(pick)!.reasons;

describe('the reasons for a link', () => {
  const { incidents } = readFixed(blastText('Five people were killed'));
  const [blast] = incidents;
  it('name the day, the place and the kind of event, each with its value', () => {
    expect(blast).toMatchObject({ id: 'harbour-blast', link: 'known' });
    expect(told(blast!.reasons, 'for')).toEqual(
      expect.arrayContaining(['The day: 1 May 2030', 'The place: Port Town', 'What happened: Explosion']),
    );
  });
  it('come with the weightiest first, and speak for it with a weight above nothing, against it with one below', () => {
    for (const { reasons } of incidents) {
      const sizes = reasons.map((r) => Math.abs(r.weight));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const r of reasons) expect(r.stance).toBe(r.weight > 0 ? 'for' : 'against');
    }
  });
  it('have each kind once for and once against', () => {
    const keys = blast!.reasons.map((r) => `${r.kind} ${r.stance}`);
    expect(keys).toEqual([...new Set(keys)]);
  });
  it.each([
    ['another day', 'Five people were killed in an explosion in Port Town on 28 April 2030.', 'Another day: 28 April 2030'],
    ['another place', 'Five people were killed in an explosion in River Town on 1 May 2030.', 'Another place: River Town'],
  ])('say against it that it was %s', (_, text, against) => {
    const trace = { names: [], clauses: [], tolls: [] as never[] };
    const engine = fixedEngine();
    engine.read(text, { url: null, title: null, outlet: null, published: '2030-05-03', language: 'en' }, engine.record, trace);
    const clauses = trace.clauses as { fits: { incident: string; reasons: Reason[] }[] }[];
    const fits = clauses.flatMap((c) => c.fits.filter((f) => f.incident === 'harbour-blast'));
    expect(fits.flatMap((f) => told(f.reasons, 'against'))).toContain(against);
  });
}); // prettier-ignore

describe('the reasons for a figure', () => {
  it('say what it counts, of whom, on whose word and of which incident', () => {
    expect(told(reasonsOf(blastText('Five people were killed')), 'fact')).toEqual([
      'Counts: Killed',
      'Of whom: people',
      'On the word of: Zorvan Vanguard',
      'Of the incident: Blast in Port Town',
    ]);
  });
  it('say that its reports, not the page, tell whom it counts', () => {
    const reports = ['wire', 'gazette', 'daily'].map((outlet) =>
      report(outlet, outlet, [claim(4, { who: { role: 'civilians' } })]),
    );
    const [figure] = readFixed(blastText('Five people were killed'), reports).figures;
    expect(told(figure!.reasons, 'fact')).toContain('Of whom, as its reports count: civilians');
  });
  it('say that it is a part', () =>
    expect(
      kinds(reasonsOf(blastText('Five people, including two children, were killed'), (f) => f.value === 2)),
    ).toContain('part'));
  it('say why nothing is set beside it', () => {
    const unknown = reasonsOf('Five people were killed in a flood in the hills on 4 February 2031.');
    expect(kinds(unknown).at(-1)).toBe('no-incident');
    const uncounted = readFixed(blastText('Five people were wounded'), [report('a', 'wire', [claim(4)])]);
    expect(kinds(uncounted.figures[0]!.reasons).at(-1)).toBe('no-reports');
  });
  it('give no such reason where it is compared', () =>
    expect(kinds(reasonsOf(blastText('Five people were killed')))).not.toEqual(
      expect.arrayContaining(['no-reports']),
    ));
});

describe('the reasons for a name', () => {
  it('tell a listed spelling from another one', () => {
    const { mentions } = readFixed(
      'The Zorvan Vanguard met. A man called Mira Oslett of the Zorvon Vangurd left.',
    );
    expect(mentions.map((m) => [m.text, kinds(m.reasons)[0]])).toContainEqual(['Zorvan Vanguard', 'listed']);
  });
  it('quote the page on the card of a name', () => {
    const reading = readFixed(blastText('Five people were killed'));
    const [line] = whyOf({ look: 'group', kind: 'mention', entity: 'vanguard' }, reading, know);
    expect(line!.text).toBe('The page prints “Zorvan Vanguard”, a name of Zorvan Vanguard.');
  });
});

describe('a card lists', () => {
  const reason = (kind: Reason['kind'], weight: number): Reason => ({
    kind,
    stance: weight > 0 ? 'for' : 'against',
    weight,
    values: [],
  });
  it('no reason that weighs next to nothing or says nothing to a reader', () =>
    expect(linesOf([reason('prior', -5), reason('site', 0.1), reason('place', 0.2)], know)).toEqual([
      { text: 'The place', stance: 'for' },
    ]));
  it('six reasons for and four against at most', () => {
    const many = (weight: number) => Array.from({ length: 9 }, () => reason('place', weight));
    const lines = linesOf([...many(1), ...many(-1)], know);
    const count = (stance: string) => lines.filter((line) => line.stance === stance).length;
    expect([count('for'), count('against')]).toEqual([6, 4]);
  });
});
