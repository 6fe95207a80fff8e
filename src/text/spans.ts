// Spans in order: those inside another are found without looking at all of them.
import type { Span } from '../model/reading';

/** The same spans, sorted by start. */
export const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
  [...spans].sort((a, b) => a.start - b.start);

/** The spans of a list, sorted by start and without overlaps, that lie wholly inside another. */
export function inside<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = firstFrom(sorted, start); i < sorted.length && sorted[i]!.start < end; i++) {
    if (sorted[i]!.end <= end) found.push(sorted[i]!);
  }
  return found;
}

/** The spans of a list, sorted by start and without overlaps, that share a place with another. */
export function overlapping<T extends Span>(sorted: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, firstFrom(sorted, start) - 1); i < sorted.length && sorted[i]!.start < end; i++) {
    if (sorted[i]!.end > start) found.push(sorted[i]!);
  }
  return found;
}

/** The span of a sorted list that holds a place; they follow each other without overlaps. */
export function holding<T extends Span>(sorted: readonly T[], at: number): T | undefined {
  const candidate = sorted[firstFrom(sorted, at + 1) - 1];
  return candidate && at < candidate.end ? candidate : undefined;
}

/** Where in a sorted list the first span begins that starts at a place or after it. */
function firstFrom(sorted: readonly Span[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
