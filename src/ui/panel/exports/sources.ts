// Every report that a page's figures are compared with, once, as an item to cite: with a title of our own wording.
import type { PanelData, SourceOfFigure } from '../../../views/types/panel';
import { hostOf } from '../../../model/addresses';
import { say } from '../../../i18n/say';

export interface CitedSource {
  /** Unique in a list: outlet, day and number. */
  key: string;
  title: string;
  /** Whose report it is: an outlet or an agency. */
  author: string;
  /** Where it was read, when that is not the author's own site. */
  via: string | null;
  /** ISO day. */
  day: string | null;
  url: string | null;
  /** ISO 639 code. */
  language: string | null;
  note: string;
}

/** In the order in which the page first needs them. */
export function citedSources({ figures }: PanelData): CitedSource[] {
  const byReport = new Map<string, { incident: string; report: SourceOfFigure; said: string[] }>();
  for (const f of figures)
    for (const report of f.reports) {
      const id = report.url ?? `${report.outlet} ${report.day ?? ''}`;
      const known = byReport.get(id) ?? { incident: f.incident ?? '', report, said: [] };
      byReport.set(id, known);
      known.said.push(`${f.measure}: ${report.value} (${report.attributed})`);
    }
  return [...byReport.values()].map(({ incident, report, said }, i) => ({
    key: `${plainKey(report.outlet)}${report.day?.replaceAll('-', '') ?? ''}n${i + 1}`,
    title: say('exportTitle', incident, report.outlet),
    author: report.outlet,
    via: report.via ?? (report.url && !report.own ? hostOf(report.url) : null),
    day: report.day,
    url: report.url,
    language: report.language,
    note: [...new Set(said)].join('; '),
  }));
}

const plainKey = (name: string) => name.toLowerCase().replace(/[^a-z0-9]+/g, '') || 'report';
