// A page's figures and what others say of them, as a table: a row for each report.
import { csvCell } from '../../../model/escape';
import type { PanelData } from '../../../views/types/panel';

export function toCsv({ url, figures }: PanelData): string {
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
  const rows = figures.flatMap(
    (f) =>
    f.reports.map((r) => [
      url ?? '', f.incident ?? '', f.measure, f.counts, f.value, r.relation ?? '', r.value, r.outlet, r.via ?? '', r.day ?? '', r.attributed, r.url ?? '',
    ]), // prettier-ignore
  );
  return `${[head, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
