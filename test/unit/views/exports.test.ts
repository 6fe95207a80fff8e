// Exports of a page, on fixed figures: every figure sourced, nothing that a reader's program would run or misread.
import { toAnnotations } from '../../../src/ui/panel/exports/annotations';
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
  page: 'https://a.example/x', exact: 'Five', prefix: '', suffix: ' people', mark: null, weight: 'heavy', sentence: 'This page: 5. Most others: 4.', groups: [], cite: null, measure: 'Killed', counts: 'people', value: '5', incident: 'Blast',
  status: 'Reports differ', reports, ...more,
}); // prettier-ignore
const data = (figures: PanelFigure[], more: Partial<PanelData> = {}): PanelData => ({
  host: 'a.example', url: 'https://a.example/x', title: 'Title', published: '3 May 2030', language: null, incidents: [], counts: null,
  disagreements: [], marks: [], figures, lookedUp: null, ...more,
}); // prettier-ignore

describe('figures of a frame', () => {
  const framed = data([figure([row()]), figure([row()], { page: 'https://frame.example/y' })]);
  it('are given with the address of their own document', () => {
    const pages = exportPanel(framed, 'csv').split('\r\n').slice(1, 3);
    expect(pages.map((line) => line.split(',')[0])).toEqual([
      'https://a.example/x',
      'https://frame.example/y',
    ]);
    const markdown = exportPanel(framed, 'markdown');
    expect(markdown.match(/<https:\/\/frame\.example\/y>/g)).toHaveLength(1);
    const [own, frame] = toAnnotations(framed, '2030-05-03T00:00:00Z') as { target: { source: string } }[];
    expect([own!.target.source, frame!.target.source]).toEqual([
      'https://a.example/x',
      'https://frame.example/y',
    ]);
  });
});

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
  it.each<[string, Partial<PanelData>, string]>([
    ['both', {}, '<https://a.example/x> · 3 May 2030'],
    ['its address', { published: null }, '<https://a.example/x>'],
    ['its day', { url: null }, '3 May 2030'],
    ['neither', { url: null, published: null }, ''],
  ])('says where and when the page is from: %s', (_, more, line) => {
    const all = data([figure([row()])], more);
    all.figures[0]!.page = all.url;
    expect(exportPanel(all, 'markdown').split('\n').slice(0, 7)).toEqual([
      '# Title', '', line, '', '## Killed: 5, people', '', 'Blast. Reports differ.',
    ]); // prettier-ignore
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
  it.each<[string, Parameters<typeof row>[0], string[]]>([
    [
      'all fields',
      { via: 'A mirror' },
      ['title', 'author', 'organization', 'date', 'url', 'urldate', 'langid', 'note'],
    ],
    ['only what there is', { url: null, day: null, language: null }, ['title', 'author', 'note']],
  ])('in BibLaTeX hold %s', (_, more, names) => {
    const text = saved(data([figure([row(more)])]), 'biblatex');
    const fields = new Map(
      [...text.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name, value]) => [name, value] as const),
    );
    expect([...fields.keys()]).toEqual(names);
    expect(fields.get('note')).toBe('Killed: 4 (a spokesman)');
    expect(fields.get('langid')).toBe(more?.language === null ? undefined : 'en');
    expect(fields.get('organization')).toBe(more?.via ? 'A mirror' : undefined);
  });
  it.each<[string, Parameters<typeof row>[0], string[]]>([
    [
      'all fields',
      { via: 'The Mirror' },
      [
        'TY  - NEWS',
        'ID  - thewire20300502n1',
        'TI  - Report on “Blast” (The Wire)',
        'AU  - The Wire',
        'T2  - The Mirror',
        'PY  - 2030',
        'DA  - 2030/05/02',
        'UR  - https://wire.example/a',
        'Y2  - 2030/06/01',
        'LA  - en',
        'N1  - Killed: 4 (a spokesman)',
        'ER  - ',
      ],
    ],
    [
      'only what there is',
      { url: null, day: null, language: null },
      [
        'TY  - NEWS',
        'ID  - thewiren1',
        'TI  - Report on “Blast” (The Wire)',
        'AU  - The Wire',
        'T2  - The Wire',
        'N1  - Killed: 4 (a spokesman)',
        'ER  - ',
      ],
    ],
  ])('in RIS hold %s', (_, more, lines) => {
    expect(
      saved(data([figure([row(more)])]), 'ris')
        .split('\r\n')
        .filter(Boolean),
    ).toEqual(lines);
  });
  it('keep two reports without an address apart by their outlet and day', () => {
    const twoDays = [
      row({ url: null }),
      row({ url: null, day: '2030-05-03' }),
      row({ url: null, value: '6' }),
    ];
    const csl = JSON.parse(saved(data([figure(twoDays)]), 'csl-json')) as { id: string; note: string }[];
    expect(csl.map((c) => c.note)).toEqual([
      'Killed: 4 (a spokesman); Killed: 6 (a spokesman)',
      'Killed: 4 (a spokesman)',
    ]);
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

it('annotations say the figure, how others divide, and each report with its source', () => {
  const reports = [row(), row({ outlet: 'B', url: null }), row({ outlet: 'C', url: 'javascript:x' })];
  const [one, quiet] = JSON.parse(
    saved(data([figure(reports), figure([], { sentence: null })]), 'json-ld'),
  ) as { body: object }[];
  expect(one!.body).toEqual({
    type: 'TextualBody',
    format: 'text/plain',
    value: [
      'Killed: 5, people. This page: 5. Most others: 4.',
      '4: The Wire, 2 May 2030, a spokesman, https://wire.example/a',
      '4: B, 2 May 2030, a spokesman',
      '4: C, 2 May 2030, a spokesman',
    ].join('\n'),
  });
  expect(quiet!.body).toMatchObject({ value: 'Killed: 5, people. Reports differ' });
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
  const drawn = (figures: PanelFigure[], more: Partial<PanelData> = {}) => saved(data(figures, more), 'svg');
  const numbers = (svg: string, what: RegExp) => [...svg.matchAll(what)].map((m) => Number(m[1]));
  const rows = (n: number) =>
    figure([row()], {
      groups: Array.from({ length: n }, (_, i) => ({ ...group, value: `v${i}`, share: i / 10, entries: [] })),
    });
  it('sets rows below each other, each with a bar as long as its share, and what is below them last', () => {
    const svg = drawn([rows(3)]);
    const bars = numbers(svg, /<rect x="150" y="(\d+)"/g);
    expect(bars).toEqual([111, 139, 167]);
    expect(numbers(svg, /<rect x="150"[^>]* width="(\d+)"/g)).toEqual([2, 12, 24]);
    const [height] = numbers(svg, /^<svg [^>]* height="(\d+)"/g);
    const lines = numbers(svg, /<text x="24" y="(\d+)"/g);
    expect(lines).toEqual([34, 68, 122, 150, 178, height! - 36, height! - 18]);
    expect(height! - 36).toBeGreaterThan(178);
    // the number of origins is right of the bar, and the sources right of that
    expect(numbers(svg, /<text x="(\d+)" y="122"/g)).toEqual([24, 280, 314]);
  });
  it('has at most eight rows', () => expect(drawn([rows(11)]).match(/<rect x="150"/g)).toHaveLength(8));
  it('is of the figure that most contradict', () => {
    const quiet = { ...rows(1), weight: 'light', measure: 'Wounded' } as PanelFigure;
    expect(drawn([quiet, rows(1)])).toContain('<title>Killed: This page: 5. Most others: 4.</title>');
    expect(drawn([quiet])).toContain('<title>Wounded: This page: 5.');
    expect(drawn([{ ...rows(1), reports: [] }])).toBe('');
  });
  it('says the state where there is no sentence, and leaves out what is unknown', () => {
    const svg = drawn([{ ...rows(1), sentence: null, incident: null }], { title: null, url: null });
    expect(svg).toContain('<title>Killed: Reports differ</title>');
    expect(svg).toContain('>Killed · people<');
    expect(svg).toContain('> · 2030-06-01 · Variorum<');
    expect(svg).not.toContain('null');
  });
  it.each([
    [18, 'v'.repeat(18)],
    [19, `${'v'.repeat(17)}…`],
  ])('cuts a value of %i letters to what fits', (letters, shown) => {
    const long = { ...rows(1), groups: [{ ...group, value: 'v'.repeat(letters), entries: [] }] };
    expect(drawn([long])).toContain(`>${shown}<`);
  });
  it('cuts long sentences and titles to the width of the picture', () => {
    const svg = drawn([{ ...rows(1), sentence: 's'.repeat(200) }], { title: 't'.repeat(200) });
    expect(svg).toContain(`>${'s'.repeat(63)}…<`);
    expect(svg).toContain(`>${'t'.repeat(87)}…<`);
  });
  it('is none where nothing is compared', () => {
    expect(saved(data([figure([])]), 'svg')).toBe('');
  });
});
