// A reading as a short report for a terminal.
import type { Value } from '../model/database';
import type { Figure, Reading } from '../model/reading';
import { onOneLine } from '../model/escape';
import { whoKey } from '../model/who';
import type { EventRecord } from '../reading/record';

const MOST_REPORTS = 6;

export function reportOf(
  file: string,
  { page, text, mentions, incidents, figures }: Reading,
  know: EventRecord,
): string {
  const lines = [
    onOneLine(page.title ?? file),
    `  ${[page.outlet, page.published ?? 'date unknown'].filter(Boolean).join(' · ')}`,
  ];
  lines.push('', 'Incidents');
  for (const i of incidents) lines.push(`  ${i.main ? '*' : ' '} ${know.incidents.get(i.id)?.title ?? i.id}`);
  if (incidents.length === 0) lines.push('  none that the database knows');
  lines.push('', 'Figures');
  for (const f of figures) lines.push(...figureLines(f, text, know));
  if (figures.length === 0) lines.push('  none');
  const names = new Map<string, number>();
  for (const m of mentions) if (m.kind !== 'place') names.set(m.entity, (names.get(m.entity) ?? 0) + 1);
  lines.push('', 'Names');
  for (const [id, n] of names)
    lines.push(`  ${know.entities.get(id)?.name ?? id}${n > 1 ? ` (${n} times)` : ''}`);
  return `${lines.join('\n')}\n`;
}

function value(v: Value): string {
  if (typeof v !== 'object') return String(v);
  return 'either' in v ? v.either.join(' or ') : `${v.min} to ${v.max}`;
}
const qualified = (q: string, v: Value) =>
  `${q === 'exactly' || q === 'none' || typeof v === 'string' ? '' : `${q.replace('-', ' ')} `}${value(v)}`;

function figureLines(f: Figure, text: string, know: EventRecord): string[] {
  const around = onOneLine(text.slice(Math.max(0, f.start - 20), f.end + 40));
  const status = f.comparison ? ` — ${f.comparison.status.replaceAll('-', ' ')}` : '';
  const incident = f.incident ? (know.incidents.get(f.incident)?.title ?? f.incident) : 'no known incident';
  const lines = [
    `  ${f.measure} ${qualified(f.qualifier, f.value)} (${whoKey(f.who)})${status}: ${incident}`,
    `      “…${around}…”`,
  ];
  for (const r of f.comparison?.reports.slice(0, MOST_REPORTS) ?? []) {
    const outlet = know.outlets.get(r.outlet)?.name ?? r.outlet;
    const word = r.attributed.length
      ? `, on the word of ${r.attributed.map((w) => know.entities.get(w)?.name ?? know.outlets.get(w)?.name ?? w).join(', ')}`
      : '';
    lines.push(
      `      ${r.relation}: ${qualified(r.qualifier, r.value)} — ${outlet}, ${r.published ?? 'date not printed'}${word}`,
    );
  }
  return lines;
}
