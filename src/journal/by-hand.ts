// A report that the reader enters, in the form of one that was read, so that it joins events and is compared as any other.
import { dayNumber, isDay } from '../model/days';
import { valueOf, type HandMade } from './check-by-hand';
import { reportId } from './ids';
import { hashOf } from './keys';
import type { JournalReport } from './report';

/** Ids of the record for what was entered by a name that it has. */
export type KnownNames = Partial<Record<'outlet' | 'place' | 'of' | 'speaker', string>>;

const WORD = /\p{Lu}[\p{L}\p{M}’'-]{3,}/gu;

/** The report of a form without problems. `now`: milliseconds since 1970. */
export function madeByHand(made: HandMade, now: number, known: KnownNames = {}): JournalReport {
  const text = (value: string) => value.trim() || null;
  const [day, published, placeName, url] = [
    text(made.day),
    text(made.published),
    text(made.place),
    text(made.url),
  ];
  const value = valueOf(made.value) ?? made.value.trim();
  const at = (iso: string | null) => (iso !== null && isDay(iso) ? dayNumber(iso) : null);
  const [speaker, whose] = [text(made.speaker), text(made.of)];
  const exact = made.value.trim();
  const place = known.place ?? placeName?.toLowerCase() ?? null;
  const names = [...`${made.title} ${made.sentence} ${made.place}`.matchAll(WORD)].map((m) =>
    m[0].toLowerCase(),
  );
  const entities = [known.of, known.speaker].flatMap((id) => id ?? []);
  return {
    id: url ? reportId('', url, '') : `r${hashOf(JSON.stringify(made))}`,
    owner: '',
    outlet: { id: known.outlet ?? null, name: made.outlet.trim() },
    title: made.title.trim(),
    url,
    published,
    hour: null,
    read: now,
    language: null,
    byHand: true,
    events: [{ id: 'e1', main: true, from: day, to: day, place, placeName, kind: null, incident: null, actors: entities, dead: [] }],
    figures: [
      {
        id: `f${hashOf(`${made.measure} ${made.role} ${exact}\n${made.sentence}`)}`,
        event: 'e1',
        measure: made.measure,
        who: { role: made.role, ...(whose !== null && { of: known.of ?? `?${whose}` }) },
        value,
        qualifier: 'exactly',
        in: null,
        part: false,
        stage: null,
        attributed: speaker === null ? [] : [speaker],
        quote: { exact, prefix: '', suffix: '', sentence: made.sentence.trim(), paragraph: 0 },
      },
    ],
    earlier: [],
    signature: {
      published: at(published),
      from: at(day),
      to: at(day),
      kind: null,
      place,
      incident: null,
      places: known.place ? [known.place] : [],
      entities,
      names: [...new Set(names)].slice(0, 24),
      counts: typeof value === 'number' && value > 1 ? [`${made.measure} ${value}`] : [],
    },
    names: {
      ...(known.of && whose && { [known.of]: whose }),
      ...(known.speaker && speaker && { [known.speaker]: speaker }),
    },
  }; // prettier-ignore
}
