// The panel of a page and its exports, on the real database: everything sourced, nothing that a spreadsheet would run.
import { describe, expect, it } from 'vitest';
import { panelOf } from '../../../src/views/panel';
import { read } from '../../../src/reading/read';
import { exportPanel } from '../../../src/ui/panel/exports';
import { coreEngine } from '../core-record/core';

const know = coreEngine().record;
const TEXT =
  'Strike kills commander in Baghdad\n\nAt least four fighters of Harakat al-Nujaba were killed in a US drone strike in Baghdad on 4 January 2024.';
const page = {
  url: 'https://www.example.org/a?b=1&c=2',
  title: '=HYPERLINK("http://evil.example") | *Strike* <b>kills</b>',
  outlet: null,
  published: '2024-01-05',
  language: 'en',
};
const reading = read(TEXT, page, know);
const data = panelOf({ reading, marks: [], spans: [] }, null, know);

describe('the panel of a page', () => {
  it('names the incident, its rivals and where reports disagree beyond numbers', () => {
    expect(data.incidents[0]).toMatchObject({ id: '2024-01-04-baghdad-nujaba-strike', main: true });
    const who = data.disagreements.find((d) => d.title.startsWith('Who did it'))!;
    expect(who.here).toBe('United States');
    expect(who.others.map((o) => o.value)).toContain('Israel');
  });
  it('lists what others count and the page does not, never what its own figures are compared with', () => {
    const counts = data.counts!.rows.map((r) => r.count);
    expect(counts.some((c) => c.startsWith('Wounded'))).toBe(true);
    expect(counts).not.toContain('Killed: fighters');
    for (const row of data.counts!.rows) {
      expect(row.groups.every((g) => !g.isHere && g.relation === null)).toBe(true);
      expect(row.reports).toBeGreaterThan(0);
      expect(row.cite).toContain(row.groups[0]!.value);
    }
  });
  it('names what may be meant as such, after what is known, and compares nothing with it', () => {
    const [known] = reading.incidents;
    const maybe = {
      ...known!,
      id: '2024-02-07-baghdad-kataib-hezbollah-strike',
      main: false,
      link: 'maybe' as const,
    };
    const figures = reading.figures.map((f) => ({ ...f, incident: null, maybe: maybe.id, comparison: null }));
    const panel = panelOf(
      { reading: { ...reading, incidents: [maybe, known!], figures }, marks: [], spans: [] },
      null,
      know,
    );
    expect(panel.incidents.map((i) => [i.id, i.main])).toEqual([
      [known!.id, true],
      [maybe.id, false],
    ]);
    expect(panel.incidents[1]!.title).toMatch(/^may be “.+”$/);
    expect(panel.figures[0]!.incident).toBe(panel.incidents[1]!.title);
    expect(panel.figures[0]!.reports).toEqual([]);
  });
  it('is empty when nothing was read', () => {
    expect(panelOf(undefined, null, know)).toMatchObject({ url: null, incidents: [], counts: null });
  });
});

describe('its exports', () => {
  it('give every figure of Markdown its outlet, and escape what the page says', () => {
    const text = exportPanel(data, 'markdown');
    expect(text).toContain('\\*Strike\\* \\<b\\>kills');
    const rows = text.split('\n').filter((l) => l.startsWith('- '));
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toMatch(/^- \*\*.+\*\* \(.+\): .+, .+; .+$/);
  });
  it('give a table whose cells a spreadsheet does not run', () => {
    const lines = exportPanel(data, 'csv').trim().split(/\r?\n/);
    const columns = lines[0]!.split(',').length;
    expect(columns).toBeGreaterThan(5);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+@]/);
  });
  it('give annotations that select the figure by its quote', () => {
    const all = JSON.parse(exportPanel(data, 'json-ld')) as {
      '@context': string;
      items?: { target: { source: string; selector: { type: string; exact?: string; start?: number }[] } }[];
    };
    expect(JSON.stringify(all)).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(JSON.stringify(all)).toContain('TextQuoteSelector');
    expect(JSON.stringify(all)).toContain(page.url);
  });
  it('give citations with title, day and address', () => {
    const items = JSON.parse(exportPanel(data, 'csl-json')) as {
      URL?: string;
      type: string;
      issued?: unknown;
    }[];
    expect(items.length).toBeGreaterThan(3);
    for (const item of items)
      expect(item).toMatchObject({
        type: 'article-newspaper',
        title: expect.stringContaining('Baghdad') as string,
      });
    const bib = exportPanel(data, 'biblatex');
    const keys = [...bib.matchAll(/^@\w+\{([^,]+),/gm)].map((m) => m[1]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(items.length);
  });
});
