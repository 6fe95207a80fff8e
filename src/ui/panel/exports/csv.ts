// A page's figures beside those of other reports, as a table: a row for each report.
import { csvAddress, csvCell } from '../../../model/escape';
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
  const rows = figures.flatMap((f) =>
    f.reports.map((r) => [
      csvAddress(f.page ?? url),
      ...[f.incident ?? '', f.measure, f.counts, f.value, r.relation ?? '', r.value, r.outlet].map(csvCell),
      ...[r.via ?? '', r.day ?? '', r.attributed].map(csvCell),
      csvAddress(r.url),
    ]),
  );
  return `${[head, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n`;
}
