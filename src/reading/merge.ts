// Several readings of one page as one: the core's as it is, and beside it what packs of the reader know of the same page.
import { ownerOf } from '../model/owners';
import type { Comparison, Figure, Mention, PageEvent, Reading, Span } from '../model/reading';

/** What was read with one pack beside the core: a whole reading, or its names alone. */
export type PackReading = Pick<Reading, 'mentions'> & Partial<Reading>;

/**
 * The core's reading with what packs add. Nothing of it is changed or left out: a pack speaks where the core says nothing,
 * and its own comparison of a figure that the core compares is kept beside the core's (`Figure.added`).
 */
export function mergeReadings(core: Reading, packs: readonly PackReading[]): Reading {
  if (packs.length === 0) return core;
  const merged = { ...core };
  for (const pack of packs) {
    merged.mentions = withMentions(merged.mentions, pack.mentions);
    const known = new Set(merged.incidents.map((i) => i.id));
    const incidents = (pack.incidents ?? []).filter((i) => isOwned(i.id) && !known.has(i.id));
    const hasMain = merged.incidents.some((i) => i.main);
    merged.incidents = [...merged.incidents, ...incidents.map((i) => ({ ...i, main: i.main && !hasMain }))];
    merged.events = merged.events.map((event) => withPackEvent(event, pack.events ?? []));
    merged.figures = withPackFigures(merged.figures, pack.figures ?? []);
    // each was read with the time that those before it left
    const unread = pack.unread ?? [];
    if (startOf(unread) < startOf(merged.unread)) merged.unread = unread;
    merged.statements = [...merged.statements, ...(pack.statements ?? []).filter((s) => isOwned(s.incident))];
  }
  return merged;
}

/** What is unread is the end of a page. */
const startOf = (unread: readonly Span[] = []) => unread[0]?.start ?? Infinity;

const isOwned = (id: string | null): id is string => id !== null && ownerOf(id) !== null;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The pack's own names where nothing else is named. */
function withMentions(mentions: Mention[], more: readonly Mention[]): Mention[] {
  const own = more.filter((m) => isOwned(m.entity));
  if (own.length === 0) return mentions;
  const merged: Mention[] = [];
  let next = 0;
  for (const mention of own) {
    while (next < mentions.length && mentions[next]!.start < mention.end) merged.push(mentions[next++]!);
    const last = merged.at(-1);
    if (!last || last.end <= mention.start) merged.push(mention);
  }
  return [...merged, ...mentions.slice(next)];
}

/** An event that the core does not know can be one that the pack knows. */
function withPackEvent(event: PageEvent, events: readonly PageEvent[]): PageEvent {
  if (event.incident !== null) return event;
  const same = events.find(
    (e) => isOwned(e.incident) && e.spans.some((a) => event.spans.some((b) => overlaps(a, b))),
  );
  if (!same) return event;
  const { incident, link, probability } = same;
  return { ...event, incident, link, probability };
}

function withPackFigures(figures: readonly Figure[], more: readonly Figure[]): Figure[] {
  const known = new Map(
    more.flatMap((f) =>
      isOwned(f.incident) && f.comparison ? [[`${f.start} ${f.end} ${f.measure}`, f] as const] : [],
    ),
  );
  return figures.map((figure) => {
    const theirs = known.get(`${figure.start} ${figure.end} ${figure.measure}`);
    if (!theirs?.incident) return figure;
    const { incident, comparison, reasons } = theirs as Figure & { incident: string; comparison: Comparison };
    if (figure.incident === null) return { ...figure, incident, comparison, reasons };
    return { ...figure, added: [...(figure.added ?? []), { incident, comparison }] };
  });
}
