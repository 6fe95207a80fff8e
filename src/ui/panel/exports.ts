// A page's figures and what others say of them, as text to copy: Markdown, CSV, Web Annotations, citations.
import { isWebAddress } from '../../model/addresses';
import {
  addressForBibtex,
  addressForMarkdown,
  csvAddress,
  csvCell,
  forBibtex,
  forCsl,
  forMarkdown,
} from '../../model/escape';
import type { PanelData, PanelFigure } from '../../views/types/panel';

export type Format = 'markdown' | 'csv' | 'json-ld' | 'csl-json' | 'bibtex';

export const FILES: Record<Format, { name: string; type: string }> = {
  markdown: { name: 'variorum.md', type: 'text/markdown' },
  csv: { name: 'variorum.csv', type: 'text/csv' },
  'json-ld': { name: 'variorum.jsonld', type: 'application/ld+json' },
  'csl-json': { name: 'variorum.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  bibtex: { name: 'variorum.bib', type: 'application/x-bibtex' },
};

export function exportPanel(data: PanelData, format: Format): string {
  switch (format) {
    case 'markdown':
      return toMarkdown(data);
    case 'csv':
      return toCsv(data);
    case 'json-ld':
      return JSON.stringify(toAnnotations(data), null, 2);
    case 'csl-json':
      return JSON.stringify(toCsl(data), null, 2);
    case 'bibtex':
      return toBibtex(data);
  }
}

function toMarkdown({ title, url, published, figures }: PanelData): string {
  const address = addressForMarkdown(url);
  const lines = [
    `# ${forMarkdown(title ?? address ?? 'Variorum') || 'Variorum'}`,
    '',
    [address && `<${address}>`, published && forMarkdown(published)].filter(Boolean).join(' · '),
    '',
  ];
  for (const f of figures.filter((x) => x.reports.length)) {
    lines.push(
      `## ${forMarkdown(`${f.measure}: ${f.value}, ${f.counts}`)}`,
      '',
      `${forMarkdown(f.incident ?? '')}. ${forMarkdown(f.status)}.`,
      '',
    );
    for (const r of f.reports) {
      const at = addressForMarkdown(r.url);
      const source = at ? `[${forMarkdown(r.outlet)}](<${at}>)` : forMarkdown(r.outlet);
      lines.push(
        `- **${forMarkdown(r.value)}** (${forMarkdown(r.relationWords ?? '')}): ${source}, ${forMarkdown(r.published)}; ${forMarkdown(r.attributed)}`,
      );
    }
    lines.push('');
  }
  return lines.join('\n');
}

function toCsv({ url, figures }: PanelData): string {
  const head = [
    'page',
    'incident',
    'measure',
    'counts',
    'page_value',
    'relation',
    'value',
    'outlet',
    'read_at',
    'published',
    'attributed',
    'url',
  ];
  const page = csvAddress(url);
  const rows = figures.flatMap((f) =>
    f.reports.map((r) => [
      page,
      ...[f.incident ?? '', f.measure, f.counts, f.value, r.relation ?? '', r.value, r.outlet].map(csvCell),
      ...[r.via ?? '', r.day ?? '', r.attributed].map(csvCell),
      csvAddress(r.url),
    ]),
  );
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}

/** W3C Web Annotation Data Model: one annotation a figure, its target by quote and position. */
function toAnnotations({ url, figures }: PanelData): object[] {
  return figures.map((f, i) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:variorum:figure:${i + 1}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: {
      type: 'TextualBody',
      format: 'text/plain',
      value: [
        `${f.measure}: ${f.value}, ${f.counts}. ${f.status}.`,
        ...f.reports.map((r) => `${r.value}: ${r.outlet}, ${r.published}, ${r.attributed}`),
      ].join('\n'),
    },
    target: {
      source: url && isWebAddress(url) ? url : 'about:blank',
      selector: [
        { type: 'TextQuoteSelector', exact: f.exact, prefix: f.prefix, suffix: f.suffix },
        { type: 'TextPositionSelector', start: f.start, end: f.end },
      ],
    },
  }));
}

interface Cited {
  id: string;
  outlet: string;
  day: string | null;
  url: string;
  note: string;
}

/** Every page that a figure is taken from, once. */
function cited(figures: readonly PanelFigure[]): Cited[] {
  const byUrl = new Map<string, Cited>();
  for (const r of figures.flatMap((f) => f.reports)) {
    if (!r.url || !isWebAddress(r.url) || byUrl.has(r.url)) continue;
    const key = r.outlet.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'report';
    byUrl.set(r.url, {
      id: `${key}${r.day?.replaceAll('-', '') ?? ''}n${byUrl.size + 1}`,
      outlet: r.outlet,
      day: r.day,
      url: r.url,
      note: `${r.value}; ${r.attributed}`,
    });
  }
  return [...byUrl.values()];
}

function toCsl({ figures }: PanelData): object[] {
  return cited(figures).map((c) => ({
    id: c.id,
    type: 'article-newspaper',
    'container-title': forCsl(c.outlet),
    ...(c.day && { issued: { 'date-parts': [c.day.split('-').map(Number)] } }),
    URL: c.url,
    note: forCsl(c.note),
  }));
}

function toBibtex({ figures }: PanelData): string {
  return cited(figures)
    .map((c) => {
      const fields = [
        ['organization', c.outlet],
        ...(c.day ? [['date', c.day]] : []),
        ['url', addressForBibtex(c.url)],
        ['note', c.note],
      ];
      const body = fields
        .map(([key, value]) => `  ${key} = {${key === 'url' ? value : forBibtex(value!)}}`)
        .join(',\n');
      return `@online{${c.id},\n${body}\n}\n`;
    })
    .join('\n');
}
