// Whole readings: which incidents a text reports, which figure belongs to which, and how others' figures compare with it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../know';

const STRIKE = `Commander killed in Baghdad

BAGHDAD — At least four fighters were killed on Thursday in a US drone strike on a headquarters of Harakat al-Nujaba in eastern Baghdad, police said. The commander Abu Taqwa was among the dead.

Last month the United States bombed three sites of Kataib Hezbollah after a drone attack on Erbil Air Base wounded three US service members.

Some 900 American soldiers are stationed in Syria and 2,500 in Iraq.`;
const NUJABA = '2024-01-04-baghdad-nujaba-strike';

describe('incidents', () => {
  const { incidents, figures } = readText(STRIKE, { published: '2024-01-05' });
  it('finds the page’s own and those it looks back at', () => {
    expect(incidents.find((i) => i.main)?.id).toBe(NUJABA);
    expect(incidents.map((i) => i.id)).toEqual(
      expect.arrayContaining([
        '2023-12-25-us-strikes-kataib-hezbollah',
        '2023-12-25-erbil-air-base-drone-attack',
        'us-troops-in-syria',
        'us-troops-in-iraq',
      ]),
    );
  });
  it('ties each figure to its own', () => {
    const of = (measure: string, value: number) =>
      figures.find((f) => f.measure === measure && f.value === value)?.incident;
    expect(of('killed', 4)).toBe(NUJABA);
    expect(of('wounded', 3)).toBe('2023-12-25-erbil-air-base-drone-attack');
    expect(of('troops', 900)).toBe('us-troops-in-syria');
    expect(of('troops', 2500)).toBe('us-troops-in-iraq');
  });
  it('leaves an unknown strike unknown, though city, group and month are the same', () => {
    const text = `Explosion in Baghdad\n\nTwo people were killed on Tuesday when a car bomb went off in Baghdad, police said.`;
    const reading = readText(text, { published: '2024-01-31' });
    expect(reading.incidents).toEqual([]);
    expect(reading.figures.map((f) => f.incident)).toEqual([null]);
  });
  it('knows nothing of what came after the page', () => {
    expect(readText(STRIKE, { published: '2023-06-01' }).incidents.map((i) => i.id)).not.toContain(NUJABA);
  });
});

describe('comparison', () => {
  const compared = (text: string, url: string | null = null) =>
    readText(text, { published: '2024-01-05', url }).figures[0]!.comparison!;
  const lead = (n: string) =>
    `${n} fighters were killed in the strike on Abu Taqwa of Harakat al-Nujaba in Baghdad on January 4, 2024.`;

  it('sets rival figures, early tolls and agreeing ones apart, each with its source', () => {
    const { status, reports } = compared(lead('Four'));
    expect(status).toBe('differs');
    expect(new Set(reports.map((r) => r.relation))).toEqual(
      new Set(['differs', 'earlier', 'agrees', 'compatible']),
    );
    expect(reports.find((r) => r.relation === 'differs')?.value).toBe(2);
    for (const r of reports) expect(r.outlet).toBeTruthy();
  });
  it('“at least 3” and “4” do not contradict each other', () => {
    const four = compared(lead('Four')).reports.find((r) => r.qualifier === 'at-least' && r.value === 3);
    expect(four?.relation).toBe('compatible');
  });
  it('never counts the page itself as another outlet', () => {
    const url =
      'https://www.shafaq.com/en/Iraq/Toll-of-PMF-headquarters-bombing-in-Baghdad-rises-to-3-casualties';
    const own = 'shafaq-2024-01-04-nujaba-three';
    const reports = (page: string | null) => compared(lead('Three'), page).reports.map((r) => r.report);
    expect(reports(null)).toContain(own);
    expect(reports(`${url}/?utm_source=x#top`)).not.toContain(own);
  });
  it('shows a mistaken report as contradicting', () => {
    const reading = readText(
      'Seven people were killed at Baghdad airport on January 3, 2020, Qassem Soleimani among them.',
      { published: '2020-01-03' },
    );
    expect(reading.figures[0]?.comparison?.status).toBe('differs');
  });
});

it('reads any text without throwing, with spans inside it', () => {
  const word = fc.constantFrom(
    'at least',
    '4',
    'four',
    'killed',
    'were',
    'US',
    'Baghdad',
    'drone strike',
    'Hamas',
    'on Thursday',
    'in',
    '.',
    ',',
    '\n\n',
    '2,500',
    'troops',
    'ʿ',
    '\ud83d',
    'January 4',
    'no',
    'dozen',
    'or',
    '-',
    'Kataib',
    'Hezbollah’s',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(word, { maxLength: 60 }).map((w) => w.join(' ')),
      ),
      fc.constantFrom(null, '2024-01-05'),
      (text, published) => {
        const reading = readText(text, { published });
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
