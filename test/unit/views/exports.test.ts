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
  language: 'en',
  own: true,
  ...more,
});
const figure = (reports: PanelFigure['reports'], more: Partial<PanelFigure> = {}): PanelFigure => ({
  exact: 'Five', prefix: '', suffix: ' people', mark: null, weight: 'heavy', sentence: 'This page: 5. Most others: 4.', groups: [], cite: null, measure: 'Killed', counts: 'people', value: '5', incident: 'Blast',
  status: 'Reports differ', reports, ...more,
}); // prettier-ignore
const data = (figures: PanelFigure[], more: Partial<PanelData> = {}): PanelData => ({
  host: 'a.example', url: 'https://a.example/x', title: 'Title', published: '3 May 2030', language: null, incidents: [], counts: null,
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

const NOW = new Date('2030-06-01T12:00:00Z');
const saved = (all: PanelData, format: Parameters<typeof exportPanel>[1]) => exportPanel(all, format, NOW);

describe('citations', () => {
  const twice = data([
    figure([row(), row({ value: '6' })]),
    figure([row({ outlet: 'Él {x}', url: 'https://b.example/{y}', day: null, own: false, language: null })]),
    figure([row({ outlet: 'Unlinked', url: null })]),
  ]);
  it('list every report once, with a title of our own, author, day, day of access and language', () => {
    const csl = JSON.parse(saved(twice, 'csl-json')) as Record<string, unknown>[];
    expect(csl[0]).toEqual({
      id: 'thewire20300502n1',
      type: 'article-newspaper',
      title: 'Report on “Blast” (The Wire)',
      author: [{ literal: 'The Wire' }],
      'container-title': 'The Wire',
      issued: { 'date-parts': [[2030, 5, 2]] },
      URL: 'https://wire.example/a',
      accessed: { 'date-parts': [[2030, 6, 1]] },
      language: 'en',
      note: 'Killed: 4 (a spokesman); Killed: 6 (a spokesman)',
    });
    expect(csl.map((c) => c['URL'])).toEqual(['https://wire.example/a', 'https://b.example/{y}', undefined]);
    expect(csl[1]).not.toHaveProperty('issued');
    // read at another's site: that is its container, and the agency is its author
    expect(csl[1]).toMatchObject({ author: [{ literal: 'Él {x}' }], 'container-title': 'b.example' });
    expect(new Set(csl.map((c) => c['id'])).size).toBe(3);
  });
  it('in BibLaTeX close every brace that they open', () => {
    const text = saved(twice, 'biblatex');
    expect(text.match(/@online\{/g)).toHaveLength(3);
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text).toContain('author = {{The Wire}}');
    expect(text).toContain('urldate = {2030-06-01}');
    expect(text).toContain('url = {https://b.example/%7By%7D}');
  });
  it('in RIS are one record each, a tag a line', () => {
    const lines = saved(twice, 'ris').split('\r\n').filter(Boolean);
    expect(lines.filter((l) => l === 'TY  - NEWS')).toHaveLength(3);
    expect(lines.filter((l) => l === 'ER  - ')).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
  });
});

it('annotations have an id of their own, a maker and a time, and select each figure by its quote', () => {
  const [one, other] = JSON.parse(saved(data([figure([row()]), figure([row()])]), 'json-ld')) as {
    id: string;
    created: string;
    creator: { name: string };
    target: { source: string; selector: object };
  }[];
  expect(one!.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(one!.id).not.toBe(other!.id);
  expect([one!.created, one!.creator.name]).toEqual(['2030-06-01T12:00:00.000Z', 'Variorum']);
  expect(one!.target).toEqual({
    source: 'https://a.example/x',
    selector: { type: 'TextQuoteSelector', exact: 'Five', prefix: '', suffix: ' people' },
  });
});

describe('the picture', () => {
  const group = { id: '4', value: '4 <b>', folded: null, isHere: false, relation: 'differs', relationWords: null, origins: 3, originsWords: '3 origins', share: 1, least: 4, sources: 'The Wire & others', day: null, entries: [] } as const; // prettier-ignore
  it('shows the sentence, each value and its sources, and where it was read; nothing in it is markup of others', () => {
    const svg = saved(data([figure([row()], { groups: [{ ...group, entries: [] }] })]), 'svg');
    expect(svg).toContain('This page: 5. Most others: 4.');
    expect(svg).toContain('4 &#60;b&#62;');
    expect(svg).toContain('The Wire &#38; others');
    expect(svg).toContain('https://a.example/x · 2030-06-01');
    expect(svg).not.toContain('<b>');
  });
  it('is none where nothing is compared', () => {
    expect(saved(data([figure([])]), 'svg')).toBe('');
  });
});
