// Whole readings: which incidents a text reports, which figure belongs to which, and how others' figures compare with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/database';
import { blastText, claim, readFixed, report } from '../fixed-record';
import { readInvented } from '../invented-war';

const PAGE = `Commander killed in Marvek

MARVEK — At least five members of Katibat al-Marjan were killed on Tuesday in a Kestovian drone strike on a depot of the group, police said. The commander Tariq Nadim al-Wadi was among the dead.

Last month rockets of Katibat al-Marjan hit the base of the Kestovian army in Dorsk and killed three Kestovian soldiers.

Some 1,800 Kestovian soldiers are stationed in Valdoria.`;
const STRIKE = '2031-03-04-marvek-depot-strike';
const ROCKETS = '2031-02-20-dorsk-base-rocket-attack';
const TROOPS = 'kestovian-troops-in-valdoria';

describe('incidents', () => {
  const { incidents, figures } = readInvented(PAGE, { published: '2031-03-05' });
  it('finds the page’s own and those it looks back at', () => {
    expect(incidents.find((i) => i.main)?.id).toBe(STRIKE);
    expect(incidents.map((i) => i.id).sort()).toEqual([ROCKETS, STRIKE, TROOPS]);
  });
  it('ties each figure to its own', () => {
    expect(figures.map((f) => [f.measure, f.value, f.incident])).toEqual([
      ['killed', 5, STRIKE],
      ['killed', 3, ROCKETS],
      ['troops', 1800, TROOPS],
    ]);
  });
  it('leaves an unknown strike unknown, though town and month are the same', () => {
    const text = `Explosion in Marvek\n\nTwo people were killed on Tuesday when a car bomb went off in Marvek, police said.`;
    const reading = readInvented(text, { published: '2031-03-27' });
    expect(reading.incidents).toEqual([]);
    expect(reading.figures.map((f) => f.incident)).toEqual([null]);
  });
  it('knows nothing of what came after the page', () => {
    expect(readInvented(PAGE, { published: '2030-12-01' }).incidents.map((i) => i.id)).not.toContain(STRIKE);
  });
});

describe('comparison', () => {
  /** The first figure of a page about the harbour blast, beside these reports of its dead. */
  const compared = (dead: string, reports: Report[], url: string | null = null) =>
    readFixed(blastText(`${dead} people were killed`), reports, { url }).figures[0]!.comparison!;
  const REPORTS = [
    report('wire-1', 'wire', [claim(2)]),
    report('daily-1', 'daily', [claim(4)]),
    report('gazette-1', 'gazette', [claim(3, { qualifier: 'at-least' })]),
    report('herald-1', 'herald', [claim(1, { stage: 'early' })]),
  ];
  const relations = (dead: string, reports = REPORTS) =>
    Object.fromEntries(compared(dead, reports).reports.map((r) => [r.outlet, r.relation]));

  it('sets rival figures, early tolls and agreeing ones apart, each with its source', () => {
    expect(compared('Four', REPORTS).status).toBe('differs');
    expect(relations('Four')).toEqual({
      wire: 'differs',
      daily: 'agrees',
      gazette: 'compatible',
      herald: 'earlier',
    });
  });
  it('“at least 3” contradicts what is below it alone', () => {
    expect(['Two', 'Three', 'Four'].map((n) => relations(n)['gazette'])).toEqual([
      'differs',
      'agrees',
      'compatible',
    ]);
  });
  it('never counts the page itself as another outlet', () => {
    const own = (url: string | null) => compared('Four', REPORTS, url).reports.map((r) => r.report);
    expect(own(null)).toContain('daily-1');
    expect(own('https://daily.example/daily-1/?utm_source=x#top')).not.toContain('daily-1');
    expect(own('https://daily.example/daily-2')).toContain('daily-1');
  });
  it('shows a mistaken report as contradicting', () => {
    expect(compared('Seven', REPORTS).status).toBe('differs');
    expect(compared('Four', [report('daily-1', 'daily', [claim(4)])]).status).toBe('agrees');
  });
});

it('reads any text without throwing, with spans inside it', () => {
  const word = fc.constantFrom(
    'at least',
    '4',
    'four',
    'killed',
    'were',
    'Kestovian',
    'Marvek',
    'drone strike',
    'Katibat al-Marjan',
    'on Thursday',
    'in',
    '.',
    ',',
    '\n\n',
    '2,500',
    'troops',
    'ʿ',
    '\ud83d',
    'March 4',
    'no',
    'dozen',
    'or',
    '-',
    'Katibat',
    'al-Marjan’s',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((w) => w.join(' ')),
      ),
      fc.constantFrom(null, '2031-03-05'),
      (text, published) => {
        const reading = readInvented(text, { published });
        for (const s of [
          ...reading.mentions,
          ...reading.figures,
          ...reading.incidents.flatMap((i) => i.spans),
        ]) {
          expect(s.start).toBeGreaterThanOrEqual(0);
          expect(s.end).toBeLessThanOrEqual(text.length);
          expect(s.end).toBeGreaterThan(s.start);
        }
        const names = reading.mentions;
        for (let i = 1; i < names.length; i++)
          expect(names[i]!.start).toBeGreaterThanOrEqual(names[i - 1]!.end);
        const figures = reading.figures;
        for (let i = 1; i < figures.length; i++) {
          // “no casualties” is two figures of one span; no others share a letter
          const [a, b] = [figures[i - 1]!, figures[i]!];
          expect(b.start >= a.end || (b.start === a.start && b.end === a.end)).toBe(true);
        }
      },
    ),
    { numRuns: 400 },
  );
});
