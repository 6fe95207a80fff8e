// A page's figures and what others say of them, as a table: a row for each report.
import type { PanelData } from '../../../views/types/panel';

/** A cell that a spreadsheet neither splits nor runs as a formula. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

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
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
