// A report with the reader's corrections: what was read stays as it was, and what the reader says takes its place.
import type { Correction, Entry, JournalFigure, JournalReport } from './report';

/** The report as the reader has corrected it; figures that are not of its event are left out. */
export function correctedReport({
  report,
  corrections,
}: Pick<Entry, 'report' | 'corrections'>): JournalReport {
  if (corrections.length === 0) return report;
  const said = (figure: JournalFigure) => corrections.filter((c) => c.of === figure.id);
  return { ...report, figures: report.figures.flatMap((f) => correctedFigure(f, said(f)) ?? []) };
}

/** A figure as corrected; null when it is none of its event, or counts others and the reader did not say whom. */
export function correctedFigure(
  figure: JournalFigure,
  corrections: readonly Correction[],
): JournalFigure | null {
  return corrections.reduce<JournalFigure | null>((now, { kind, value, qualifier, who, attributed }) => {
    if (!now) return null;
    switch (kind) {
      case 'not-this-event':
        return null;
      case 'wrong-figure':
        return value === undefined ? null : { ...now, value, qualifier: qualifier ?? 'exactly' };
      case 'somebody-else':
        return who ? { ...now, who } : null;
      case 'wrong-speaker':
        return { ...now, attributed: attributed ?? [] };
      default:
        return now;
    }
  }, figure);
}
