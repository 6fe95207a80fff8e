// A page's figures beside those of other reports, in every form that can be copied or saved.
import type { PanelData } from '../../views/types/panel';
import { toAnnotations } from './exports/annotations';
import { toBiblatex, toCsl, toRis } from './exports/citations';
import { toCsv } from './exports/csv';
import { toMarkdown } from './exports/markdown';
import { toPicture } from './exports/picture';
import { citedSources } from './exports/sources';

export type Format = 'markdown' | 'csv' | 'json-ld' | 'csl-json' | 'biblatex' | 'ris' | 'svg';
/** A picture can also be had as dots. */
export type Wanted = Format | 'png';

export const FILES: Record<Format, { name: string; type: string }> = {
  markdown: { name: 'variorum.md', type: 'text/markdown' },
  csv: { name: 'variorum.csv', type: 'text/csv' },
  'json-ld': { name: 'variorum.jsonld', type: 'application/ld+json' },
  'csl-json': { name: 'variorum.csl.json', type: 'application/vnd.citationstyles.csl+json' },
  biblatex: { name: 'variorum.bib', type: 'application/x-bibtex' },
  ris: { name: 'variorum.ris', type: 'application/x-research-info-systems' },
  svg: { name: 'variorum.svg', type: 'image/svg+xml' },
};

const DAY = 10;

/** `now`: the moment of the export. */
export function exportPanel(data: PanelData, format: Format, now = new Date()): string {
  const today = now.toISOString().slice(0, DAY);
  switch (format) {
    case 'markdown':
      return toMarkdown(data);
    case 'csv':
      return toCsv(data);
    case 'json-ld':
      return JSON.stringify(toAnnotations(data, now.toISOString()), null, 2);
    case 'csl-json':
      return JSON.stringify(toCsl(citedSources(data), today), null, 2);
    case 'biblatex':
      return toBiblatex(citedSources(data), today);
    case 'ris':
      return toRis(citedSources(data), today);
    case 'svg':
      return toPicture(data, today) ?? '';
  }
}
