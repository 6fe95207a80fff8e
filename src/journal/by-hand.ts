// A report that the reader enters, in the form of one that was read, so that it joins events and is compared as any other.
import { dayNumber } from '../model/days';
import type { Role } from '../model/who';
import { hashOf, reportId } from './ids';
import type { JournalFigure, JournalReport } from './report';

/** The fields of the form, as they were entered. */
export interface HandMade {
  outlet: string;
  title: string;
  url: string;
  published: string;
  day: string;
  place: string;
  measure: JournalFigure['measure'];
  role: Role;
  value: string;
  speaker: string;
  sentence: string;
}

const WORD = /\p{Lu}[\p{L}\p{M}’'-]{3,}/gu;

/** The report; whether it is whole is for `reportSchema` to say. `now`: milliseconds since 1970. */
export function madeByHand(made: HandMade, now: number): JournalReport {
  const text = (value: string) => value.trim() || null;
  const [day, published, place, url] = [
    text(made.day),
    text(made.published),
    text(made.place),
    text(made.url),
  ];
  const value = Number(made.value);
  const at = (iso: string | null) => (iso === null ? null : dayNumber(iso));
  const speaker = text(made.speaker);
  const exact = made.value.trim();
  const names = [...`${made.title} ${made.sentence} ${made.place}`.matchAll(WORD)].map((m) =>
    m[0].toLowerCase(),
  );
  return {
    id: url ? reportId('', url, '') : `r${hashOf(JSON.stringify(made))}`,
    owner: '',
    outlet: { id: null, name: made.outlet.trim() },
    title: made.title.trim(),
    url,
    published,
    hour: null,
    read: now,
    language: null,
    byHand: true,
    events: [{ id: 'e1', main: true, from: day, to: day, place, placeName: place, kind: null, incident: null, actors: [], dead: [] }],
    figures: [
      {
        id: `f${hashOf(`${made.measure} ${made.role} ${exact}\n${made.sentence}`)}`,
        event: 'e1',
        measure: made.measure,
        who: { role: made.role },
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
      place: place?.toLowerCase() ?? null,
      incident: null,
      places: [],
      entities: [],
      names: [...new Set(names)].slice(0, 24),
      counts: value > 1 ? [`${made.measure} ${value}`] : [],
    },
  }; // prettier-ignore
}
