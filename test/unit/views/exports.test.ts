// Exports of a page, on fixed figures: every figure sourced, nothing that a reader's program would run or misread.
import { describe, expect, it } from 'vitest';
import type { PanelData, PanelFigure } from '../../../src/views/types/panel';
import { exportPanel } from '../../../src/ui/panel/exports';

const row = (more: Partial<PanelFigure['reports'][number]> = {}): PanelFigure['reports'][number] => ({
  outlet: 'The Wire',
  via: null,
  reprints: null,
  value: '4',
  counts: null,
  attributed: 'a spokesman',
  published: '2 May 2030',
  url: 'https://wire.example/a',
  relation: 'differs',
  relationWords: 'another figure',
  day: '2030-05-02',
  ...more,
});
const figure = (reports: PanelFigure['reports'], more: Partial<PanelFigure> = {}): PanelFigure => ({
  exact: 'Five', prefix: '', suffix: ' people', start: 0, end: 4, measure: 'Killed', counts: 'people', value: '5', incident: 'Blast',
  status: 'Reports differ', reports, ...more,
}); // prettier-ignore
const data = (figures: PanelFigure[], more: Partial<PanelData> = {}): PanelData => ({
  host: 'a.example', url: 'https://a.example/x', title: 'Title', published: '3 May 2030', language: null, incidents: [], matrix: null,
  disagreements: [], marks: [], figures, lookedUp: null, ...more,
}); // prettier-ignore

describe('CSV', () => {
  const cells = (more: Parameters<typeof row>[0]) =>
    exportPanel(data([figure([row(more)])]), 'csv').split('\r\n')[1];
  it('has a head, a row for each report, and Windows line ends', () => {
    const text = exportPanel(data([figure([row(), row({ value: '6', day: null, url: null })])]), 'csv');
    expect(text.split('\r\n')).toEqual([
      'page,incident,measure,counts,page_value,relation,value,outlet,read_at,published,attributed,url',
      'https://a.example/x,Blast,Killed,people,5,differs,4,The Wire,,2030-05-02,a spokesman,https://wire.example/a',
      'https://a.example/x,Blast,Killed,people,5,differs,6,The Wire,,,a spokesman,',
      '',
    ]);
  });
  it.each(['=1+1', '+1', '-1', '@x', '\tx', '＝1+1', '\u00a0=1'])(
    'never starts a cell with a formula: %j',
    (outlet) => expect(cells({ outlet })).toContain(`'${outlet}`),
  );
  it('drops a line end that begins a cell', () => expect(cells({ outlet: '\r=1' })).toContain("' =1"));
  it('quotes what would split a cell', () => {
    expect(cells({ outlet: 'A, "B"' })).toContain('"A, ""B"""');
    expect(cells({ attributed: 'two\nlines' })).not.toMatch(/(?<!"[^"]*),two$/);
  });
});

describe('Markdown', () => {
  it('names each value’s source, and leaves out figures that nobody else gives', () => {
    const text = exportPanel(data([figure([row()]), figure([], { value: '7' })]), 'markdown');
    expect(text).toContain('## Killed: 5, people');
    expect(text).toContain(
      '- **4** (another figure): [The Wire](<https://wire.example/a>), 2 May 2030; a spokesman',
    );
    expect(text).not.toContain('Killed: 7');
  });
  it('escapes what the page says', () => {
    expect(exportPanel(data([], { title: '[x](javascript:y) <b>\n# z' }), 'markdown').split('\n')[0]).toBe(
      '# \\[x\\](javascript:y) \\<b\\> # z',
    );
  });
});

describe('citations', () => {
  const twice = data([
    figure([row(), row({ value: '6' })]),
    figure([row({ outlet: 'Él {x}', url: 'https://b.example/{y}', day: null })]),
  ]);
  it('list every page once, each with its own key', () => {
    const csl = JSON.parse(exportPanel(twice, 'csl-json')) as { id: string; issued?: object; URL: string }[];
    expect(csl.map((c) => c.URL)).toEqual(['https://wire.example/a', 'https://b.example/{y}']);
    expect(csl[0]!.issued).toEqual({ 'date-parts': [[2030, 5, 2]] });
    expect(csl[1]!.issued).toBeUndefined();
    expect(new Set(csl.map((c) => c.id)).size).toBe(2);
  });
  it('in BibTeX close every brace that they open', () => {
    const text = exportPanel(twice, 'bibtex');
    expect(text.match(/@online\{/g)).toHaveLength(2);
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text).toContain('url = {https://b.example/%7By%7D}');
  });
});

it('annotations select each figure by its quote and its place', () => {
  const [annotation] = JSON.parse(exportPanel(data([figure([row()])]), 'json-ld')) as {
    target: { source: string; selector: object[] };
  }[];
  expect(annotation!.target).toEqual({
    source: 'https://a.example/x',
    selector: [
      { type: 'TextQuoteSelector', exact: 'Five', prefix: '', suffix: ' people' },
      { type: 'TextPositionSelector', start: 0, end: 4 },
    ],
  });
});
