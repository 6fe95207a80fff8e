// Why a reading is what it is: for every name, clause and figure the evidence for and against.
import type { PageInfo } from '../model/reading';
import type { ClauseTrace, LinkInput } from './links/link';
import type { EventRecord } from './record';
import type { NameTrace } from './names/mentions';
import { read } from './read';
import { whoKey } from '../model/who';
import type { Toll } from './figures/tolls';

export interface Trace {
  names: NameTrace[];
  clauses: ClauseTrace[];
  tolls: Toll[];
  /** What the links were made from. */
  links?: LinkInput;
}

/** The evidence of a reading, as lines of text. */
export function explain(text: string, page: PageInfo, know: EventRecord): string[] {
  const trace: Trace = { names: [], clauses: [], tolls: [] };
  const reading = read(text, page, know, trace);
  const quote = (span: { start: number; end: number }) =>
    `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`;
  const lines = ['Names'];
  for (const name of trace.names)
    lines.push(`  ${quote(name)} ${name.entity ? `→ ${name.entity}` : 'is nobody'}: ${name.why}`);
  lines.push('', 'Incidents');
  for (const clause of trace.clauses) {
    lines.push(
      `  ${clause.background ? '(background) ' : ''}${quote(clause)}`,
      `    → ${clause.incident ?? 'no known incident'}`,
    );
    for (const f of clause.fits) {
      const reasons = f.reasons
        .map((r) => `${r.weight > 0 ? '+' : ''}${r.weight.toFixed(1)} ${r.what}`)
        .join(', ');
      lines.push(`      ${Math.round(f.probability * 100)} % ${f.incident}: ${reasons || 'nothing'}`);
    }
  }
  lines.push('', 'Figures');
  for (const toll of trace.tolls) {
    const figure = reading.figures.find((f) => f.start === toll.start && f.measure === toll.measure);
    const outcome = figure
      ? (figure.incident ?? 'no known incident')
      : 'not a figure: counts no attacks of a known campaign';
    lines.push(
      `  ${quote(toll)} ${toll.measure} of ${whoKey(figure?.who ?? toll.who)}: ${toll.by} → ${outcome}`,
    );
  }
  return lines;
}
