// What the journal keeps of a page that was read: a draft of a report, with schemas for what comes from a file.
import * as v from 'valibot';
import { ANSWERS } from '../model/answers';
import { isDay } from '../model/days';
import type { FigureMeasure } from '../model/measures';
import { PARTS, ROLE_IDS, wordsOf } from '../model/who';

/** Longest texts, in UTF-16 code units, and longest lists: a page can be as long as it likes. */
export const LONGEST = { id: 120, name: 200, title: 500, address: 2000, sentence: 600, note: 4000 } as const;
export const MOST = { figures: 80, events: 40, names: 24, earlier: 6, tags: 30, named: 200 } as const;

const textUpTo = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = textUpTo(LONGEST.name);
const id = v.pipe(textUpTo(LONGEST.id), v.minLength(1));
const names = v.pipe(v.array(name), v.maxLength(MOST.names), v.readonly());
const day = v.pipe(v.string(), v.check(isDay, 'a day is YYYY-MM-DD'));
/** A moment in milliseconds since 1970. */
const instant = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The counts that a figure can be of; `troops` and `attacks` among them. */
export const FIGURE_MEASURES = [
  'killed',
  'wounded',
  'killed-or-wounded',
  'missing',
  'captured',
  'troops',
  'attacks',
] as const satisfies readonly FigureMeasure[];

/** Which words of the page a figure is, as the Web Annotation model selects them: the words, and what is around them. */
const quoteSchema = v.strictObject({
  exact: name,
  prefix: name,
  suffix: name,
  /** The whole sentence. */
  sentence: textUpTo(LONGEST.sentence),
  /** The paragraph it is in: 0 is the headline. */
  paragraph: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const whoSchema = v.strictObject({
  role: v.picklist(ROLE_IDS),
  of: v.exactOptional(name),
  part: v.exactOptional(v.picklist(PARTS)),
});

export const figureSchema = v.strictObject({
  /** Within its report. The same for the same figure when the page is read again. */
  id,
  /** The event of the page: `JournalPageEvent.id`. */
  event: id,
  measure: v.picklist(FIGURE_MEASURES),
  who: whoSchema,
  value: v.union([count, v.strictObject({ min: count, max: count }), name]),
  qualifier: v.picklist(['exactly', 'at-least', 'about', 'up-to', 'more-than', 'nearly', 'none']),
  in: v.nullable(name),
  part: v.boolean(),
  stage: v.nullable(v.picklist(['early', 'later'])),
  attributed: names,
  quote: v.nullable(quoteSchema),
});
export type JournalFigure = v.InferOutput<typeof figureSchema>;

export const pageEventSchema = v.strictObject({
  id,
  main: v.boolean(),
  from: v.nullable(day),
  to: v.nullable(day),
  /** An entity's id, or the words of the page. */
  place: v.nullable(name),
  placeName: v.nullable(name),
  kind: v.nullable(name),
  /** The incident of the record that it is known to be. */
  incident: v.nullable(id),
  actors: names,
  /** Those who died in it and are in the record by name. */
  dead: names,
});
export type JournalPageEvent = v.InferOutput<typeof pageEventSchema>;

const days = v.nullable(v.pipe(v.number(), v.integer()));
const signatureSchema = v.strictObject({
  published: days,
  from: days,
  to: days,
  kind: v.nullable(name),
  place: v.nullable(name),
  incident: v.nullable(id),
  abroad: v.exactOptional(v.boolean()),
  places: names,
  entities: names,
  names: names,
  counts: names,
});

/** The figures that a page had when it was read before. */
const earlierSchema = v.strictObject({
  read: instant,
  figures: v.pipe(v.array(figureSchema), v.maxLength(MOST.figures)),
});

export const reportSchema = v.strictObject({
  id,
  /** Whose report it is: empty for the reader's own. */
  owner: name,
  outlet: v.strictObject({ id: v.nullable(id), name }),
  title: textUpTo(LONGEST.title),
  /** Without what identifies the reader or where they came from; null where there is none. */
  url: v.nullable(v.pipe(textUpTo(LONGEST.address), v.regex(/^https?:\/\//))),
  published: v.nullable(day),
  /** The hour printed, as HH:MM of the clock that the page uses; null where it prints none. */
  hour: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  read: instant,
  language: v.nullable(textUpTo(40)),
  /** Entered by hand rather than read. */
  byHand: v.boolean(),
  events: v.pipe(v.array(pageEventSchema), v.minLength(1), v.maxLength(MOST.events)),
  figures: v.pipe(v.array(figureSchema), v.maxLength(MOST.figures)),
  earlier: v.pipe(v.array(earlierSchema), v.maxLength(MOST.earlier)),
  signature: signatureSchema,
  /** Names of the record by the ids that events and figures have: whom a figure counts, who speaks. */
  names: v.pipe(v.record(name, name), v.maxEntries(MOST.named)),
});
export type JournalReport = v.InferOutput<typeof reportSchema>;

/** A journal's event: what the reader said of it. Its day and place are those of its reports. */
export const eventSchema = v.strictObject({
  id,
  /** Empty as long as the reader gives none. */
  title: textUpTo(LONGEST.title),
  /** The incident of the record that it is known to be. */
  incident: v.nullable(id),
  /** Never deleted by age. */
  pinned: v.boolean(),
  note: textUpTo(LONGEST.note),
  tags: v.pipe(v.array(name), v.maxLength(MOST.tags)),
  /** Events that the reader said are others. */
  apart: v.pipe(v.array(id), v.maxLength(MOST.events)),
});
export type JournalEvent = v.InferOutput<typeof eventSchema>;

/** What the reader said of one figure of a report, or, for `wrong-name`, of a name on it. */
export const correctionSchema = v.strictObject({
  kind: v.picklist(ANSWERS),
  /** `JournalFigure.id`; of a name, the entity that it was taken for. */
  of: id,
  at: instant,
  value: v.exactOptional(figureSchema.entries.value),
  qualifier: v.exactOptional(figureSchema.entries.qualifier),
  who: v.exactOptional(whoSchema),
  attributed: v.exactOptional(names),
  /** The words that were marked. */
  exact: v.exactOptional(name),
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** A report as it is kept. */
export const entrySchema = v.strictObject({
  report: reportSchema,
  /** `JournalEvent.id` */
  event: id,
  /** Events that it may belong to as well: the reader is asked. */
  maybe: v.pipe(v.array(id), v.maxLength(MOST.events)),
  corrections: v.pipe(v.array(correctionSchema), v.maxLength(MOST.figures)),
  /** When it came into this journal: its age is counted from here. */
  added: instant,
});
export type Entry = v.InferOutput<typeof entrySchema>;

/** The name of what a report refers to by an id of the record or by words of the page. */
export function nameIn({ names: known }: Pick<JournalReport, 'names'>, id: string): string {
  return wordsOf(id) ?? (Object.hasOwn(known, id) ? known[id]! : id);
}

/** The page's own story. */
export const storyOf = (report: Pick<JournalReport, 'events'>): JournalPageEvent =>
  report.events.find((e) => e.main) ?? report.events[0]!;

/** The figures of a report's own story. */
export const storyFigures = (report: JournalReport): JournalFigure[] => {
  const { id: story } = storyOf(report);
  return report.figures.filter((f) => f.event === story);
};
