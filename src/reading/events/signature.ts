// What distinguishes a page's story from other pages' stories, small enough to be kept for every page of an archive.
import { dayNumber } from '../../model/days';
import type { Figure, PageEvent, Reading, Span } from '../../model/reading';
import { holding } from '../../text/spans';
import { splitSentences } from '../../text/sentences';
import type { EventRecord } from '../record';

/** Days are numbers since 1970. */
export interface Signature {
  published: number | null;
  from: number | null;
  to: number | null;
  kind: string | null;
  /** Where it happened: an entity's id, or a name in lower case. */
  place: string | null;
  incident: string | null;
  /**
   * Whether the story's place is in another country than its incident: a page of an answer and of its cause, or of the victims
   * and of their death. Which of them it reports is unsure.
   */
  abroad?: boolean;
  /** Entities named where the story is reported: places, and who took part. */
  places: readonly string[];
  entities: readonly string[];
  /** Capitalised words that the record does not know, in lower case. */
  names: readonly string[];
  /** Counts of the story as `measure value`; zeros and ones are left out. */
  counts: readonly string[];
}

/** A story is known by what comes first: so many of its clauses, names and counts are kept. */
const MOST_SPANS = 12;
const MOST_NAMES = 24;
const MOST_COUNTS = 12;

/** The signature of an event of a page, by default of its own story; null for a page without one. */
export function signatureOf(
  { page, text, language, events, mentions, figures }: Reading,
  know: SignatureRecord,
  story = events.find((e) => e.main),
): Signature | null {
  if (!story) return null;
  const spans = story.spans.slice(0, MOST_SPANS);
  const named = mentions.filter((m) => holding(spans, m.start));
  const ids = (places: boolean) =>
    [...new Set(named.filter((m) => (m.kind === 'place') === places).map((m) => m.entity))].slice(
      0,
      MOST_NAMES,
    );
  return {
    published: page.published ? dayNumber(page.published) : null,
    from: story.from ? dayNumber(story.from) : null,
    to: story.to ? dayNumber(story.to) : null,
    kind: story.kind,
    place: story.place?.toLowerCase() ?? null,
    incident: story.link === 'known' ? story.incident : null,
    ...(isAbroad(story, know) && { abroad: true }),
    places: ids(true),
    entities: ids(false),
    names: unknownNames(text, spans, mentions, timeWords(language.code)),
    counts: countsOf(figures, story),
  };
}

/** What of a record says where an incident was. */
export type SignatureRecord = Pick<EventRecord, 'entities' | 'incidents' | 'lineage'>;

function isAbroad({ place, link, incident: id }: PageEvent, know: SignatureRecord): boolean {
  const incident = link === 'known' && id !== null ? know.incidents.get(id) : undefined;
  if (!incident || place === null || !know.entities.has(place)) return false;
  const around = know.lineage(place);
  const own = [incident.place, ...incident.places].flatMap((p) => (p ? [...know.lineage(p)] : []));
  return own.length > 0 && !own.some((p) => around.has(p));
}

/** Figures of an incident that the story is not are left out: the page says them of something else. */
const countsOf = (figures: readonly Figure[], { id, incident }: PageEvent) =>
  [
    ...new Set(
      figures
        .filter((f) => f.event === id && f.value !== 0 && f.value !== 1)
        .filter((f) => f.incident === null || f.incident === incident)
        .map(
          (f) => `${f.measure} ${typeof f.value === 'object' ? `${f.value.min}-${f.value.max}` : f.value}`,
        ),
    ),
  ].slice(0, MOST_COUNTS);

const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;
const SHORTEST_NAME = 4;

/**
 * Words with a capital that are nowhere on the page written small, and not only where every word has a capital: at the
 * beginning of a sentence, in a headline.
 */
function unknownNames(
  text: string,
  spans: readonly Span[],
  mentions: readonly Span[],
  known: ReadonlySet<string>,
): string[] {
  const small = new Set<string>();
  const names = new Set<string>();
  for (const sentence of splitSentences(text)) {
    const words = [...sentence.text.matchAll(WORD)];
    const capitals = words.filter((w) => /^\p{Lu}/u.test(w[0])).length;
    for (const [i, word] of words.entries()) {
      const lower = stem(word[0]);
      if (/^\p{Ll}/u.test(word[0])) small.add(lower);
      const at = sentence.start + word.index;
      if (i === 0 || capitals > words.length / 2 || lower.length < SHORTEST_NAME || !/^\p{Lu}/u.test(word[0]))
        continue;
      if (holding(spans, at) && !holding(mentions, at)) names.add(lower);
    }
  }
  return [...names].filter((name) => !small.has(name) && !known.has(name)).slice(0, MOST_NAMES);
}

/** In lower case, without a genitive and without the marks that one outlet prints and another leaves out: “Kočani”. */
const stem = (word: string) =>
  word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');

/** The names of weekdays and months in a language, in lower case. */
function timeWords(code: string | null): Set<string> {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(code ?? 'en', { ...options, timeZone: 'UTC' });
  const [weekday, month] = [format({ weekday: 'long' }), format({ month: 'long' })];
  const days = Array.from({ length: 7 }, (_, i) => weekday.format(Date.UTC(2001, 0, 1 + i)));
  const months = Array.from({ length: 12 }, (_, i) => month.format(Date.UTC(2001, i, 1)));
  return new Set([...days, ...months].map((name) => name.toLowerCase()));
}
