// Why a page was read as it was, as text: for every name, clause and figure the reasons for and against.
import type { Reading, Span } from '../model/reading';
import type { Reason } from '../model/reasons';
import { whoKey } from '../model/who';
import type { EventRecord } from '../reading/record';
import type { Trace } from '../reading/trace';
import { wordReason } from '../views/why';

const PERCENT = 100;

/** The evidence of a reading, as lines of text. */
export function explain(reading: Reading, trace: Trace, know: EventRecord): string[] {
  const quote = ({ start, end }: Span) => `“${reading.text.slice(start, end).replace(/\s+/g, ' ')}”`;
  const word = (reasons: readonly Reason[], indent: string) =>
    reasons.map((r) => `${indent}${r.weight ? `${signed(r.weight)} ` : ''}${wordReason(r, know)}`);
  const lines = ['Names'];
  const listed = new Set(trace.names.map((n) => n.start));
  for (const { entity, reason, ...span } of trace.names)
    lines.push(`  ${quote(span)} ${entity ? `→ ${entity}` : 'is nobody'}: ${wordReason(reason, know)}`);
  for (const m of reading.mentions.filter(({ start }) => !listed.has(start)))
    lines.push(`  ${quote(m)} → ${m.entity}: ${m.reasons.map((r) => wordReason(r, know)).join('; ')}`);
  lines.push('', 'Incidents of the page');
  for (const { id, link, probability, reasons } of reading.incidents)
    lines.push(`  ${percent(probability)} ${id} (${link})`, ...word(reasons, '      '));
  lines.push('', 'Clauses');
  for (const clause of trace.clauses) {
    lines.push(
      `  ${clause.background ? '(background) ' : ''}${quote(clause)}`,
      `    → ${clause.incident ?? 'no known incident'}`,
    );
    for (const { incident, probability, reasons } of clause.fits)
      lines.push(`      ${percent(probability)} ${incident}`, ...word(reasons, '          '));
  }
  lines.push('', 'Figures');
  for (const toll of trace.tolls) {
    const figure = reading.figures.find((f) => f.start === toll.start && f.measure === toll.measure);
    const outcome = figure
      ? (figure.incident ?? 'no known incident')
      : 'not a figure: counts no attacks of a known campaign';
    lines.push(
      `  ${quote(toll)} ${toll.measure} of ${whoKey(figure?.who ?? toll.who)}: ${toll.by} → ${outcome}`,
      ...word(figure?.reasons ?? [], '      '),
    );
  }
  return lines;
}

const percent = (probability: number) => `${Math.round(probability * PERCENT)} %`;
const signed = (weight: number) => `${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(1)}`;

/** A reading as it is printed where nobody asks why. */
export const withoutReasons = (reading: Reading) => ({
  ...reading,
  mentions: reading.mentions.map(bare),
  incidents: reading.incidents.map(bare),
  figures: reading.figures.map(bare),
});

function bare<T extends { reasons: unknown }>(found: T): Omit<T, 'reasons'> {
  const copy: Partial<T> = { ...found };
  delete copy.reasons;
  return copy as Omit<T, 'reasons'>;
}

/** The reasons of a reading for programs, each with its words; also of names and clauses of which nothing came. */
export function explained(reading: Reading, { names, clauses, tolls }: Trace, know: EventRecord) {
  const worded = (reasons: readonly Reason[]) => reasons.map((r) => ({ ...r, text: wordReason(r, know) }));
  const why = <T extends { reasons: readonly Reason[] }>(all: readonly T[]) =>
    all.map((x) => ({ ...x, reasons: worded(x.reasons) }));
  return {
    incidents: why(reading.incidents),
    figures: why(reading.figures).map((figure) => ({
      ...figure,
      by: tolls.find((t) => t.start === figure.start && t.measure === figure.measure)?.by ?? null,
    })),
    names: names.map(({ reason, ...name }) => ({ ...name, reasons: worded([reason]) })),
    clauses: clauses.map((clause) => ({ ...clause, fits: why(clause.fits) })),
  };
}
