// Parts of a page that are read as of days of their own: posts of a live blog, articles of an endless page.
import type { FoundIncident, PageInfo, Reading } from '../model/reading';
import type { Sentence } from '../text/sentences';

/** Sentences that are read as of one day, as if they were a page. */
export interface Part {
  published: string | null;
  sentences: Sentence[];
}

/** A page of more parts than this is read as of the last one's day from there on. */
const MOST_PARTS = 24;

/** The parts of a page, in order; one, with all its sentences, when the page has no sections. */
export function partsOf(sentences: readonly Sentence[], { published, sections = [] }: PageInfo): Part[] {
  const parts: Part[] = [{ published, sentences: [] }];
  let next = 0;
  for (const sentence of sentences) {
    const before = next;
    while (next < sections.length && sections[next]!.start <= sentence.start) next++;
    const day = (next > 0 ? sections[next - 1]!.published : null) ?? published;
    if (next > before && day !== parts.at(-1)!.published && parts.length < MOST_PARTS)
      parts.push({ published: day, sentences: [] });
    const part = parts.at(-1)!;
    part.sentences.push({ ...sentence, index: part.sentences.length });
  }
  const filled = parts.filter((p) => p.sentences.length > 0);
  return filled.length > 0 ? filled : parts.slice(0, 1);
}

/** What is found in one part. */
export type PartReading = Pick<Reading, 'incidents' | 'events' | 'figures' | 'statements'>;

/** The readings of a page's parts as one: events are numbered through, and one part has the page's own story. */
export function joinParts(parts: readonly PartReading[]): PartReading {
  if (parts.length === 1) return parts[0]!;
  const story = Math.max(
    0,
    parts.findIndex((p) => p.incidents.some((i) => i.main)),
  );
  const joined: PartReading = { incidents: [], events: [], figures: [], statements: [] };
  const incidents = new Map<string, FoundIncident>();
  const stated = new Set<string>();
  parts.forEach((part, at) => {
    const before = joined.events.length;
    const renamed = (event: string) => `e${before + Number(event.slice(1))}`;
    for (const found of part.incidents) {
      const known = incidents.get(found.id);
      const main = at === story && found.main;
      incidents.set(
        found.id,
        known
          ? {
              ...known,
              main: known.main || main,
              link: known.link === 'known' ? known.link : found.link,
              probability: Math.max(known.probability, found.probability),
              spans: [...known.spans, ...found.spans],
            }
          : { ...found, main },
      );
    }
    joined.events.push(
      ...part.events.map((e) => ({ ...e, id: renamed(e.id), main: at === story && e.main })),
    );
    joined.figures.push(...part.figures.map((f) => ({ ...f, event: f.event && renamed(f.event) })));
    for (const statement of part.statements) {
      const key = `${statement.incident} ${statement.measure} ${statement.value}`;
      if (!stated.has(key)) joined.statements.push(statement);
      stated.add(key);
    }
  });
  joined.incidents.push(...incidents.values());
  return numbered(joined);
}

/** The page's own story first, and the events numbered in their order. */
function numbered(reading: PartReading): PartReading {
  const events = [...reading.events].sort((a, b) => Number(b.main) - Number(a.main));
  const ids = new Map(events.map(({ id }, i) => [id, `e${i + 1}`]));
  return {
    ...reading,
    events: events.map((e) => ({ ...e, id: ids.get(e.id)! })),
    figures: reading.figures.map((f) => ({ ...f, event: f.event && (ids.get(f.event) ?? null) })),
  };
}
