// The records of the event database, as schemas from which the types are inferred.
import * as v from 'valibot';
import { isWebAddress } from './addresses';
import { isDay } from './days';
import { COUNTED_MEASURES, MEASURES } from './measures';
import { LONGEST_NAME, problemOfName, problemOfText } from './plain-text';
import { pointsOf } from './series';
import { whoSchema } from './who';

const LONGEST_ID = 160;
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens'),
  v.maxLength(LONGEST_ID),
);
/** An id, or `core:` and an id of the core pack: a pack other than the core may add to its incidents and outlets. */
const reference = v.pipe(
  v.string(),
  v.regex(
    /^(?:core:)?[a-z0-9]+(-[a-z0-9]+)*$/,
    'an id is lower-case words joined by hyphens; core: before it means the core pack',
  ),
  v.maxLength(LONGEST_ID + 'core:'.length),
);
/** A check whose message says what is wrong. */
const sound = (problemOf: (text: string) => string | null) =>
  v.check<string, (issue: v.CheckIssue<string>) => string>(
    (text) => problemOf(text) === null,
    ({ input }) => `this text has ${problemOf(input)}`,
  );
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(4000), sound(problemOfText));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_NAME), sound(problemOfName));
/** A description that goes into the JSON Schema, so that editors show it as a seed file is typed. */
const told = <T extends v.GenericSchema>(schema: T, means: string) => v.pipe(schema, v.description(means));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** Characters of a whole ISO day. */
const WHOLE = 10;

/** An ISO day, or a month or a year where no more is known. */
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY-MM-DD, YYYY-MM or YYYY'),
  v.check((s) => isDay(`${s}-01-01`.slice(0, WHOLE)), 'there is no such day'),
);
const fullDay = v.pipe(day, v.length(WHOLE, 'a whole day, YYYY-MM-DD, is needed'));

const url = v.pipe(
  v.string(),
  v.regex(/^https?:\/\//, 'an address starts with http:// or https://'),
  v.check(isWebAddress, 'this is no address of a web page'),
);
/** What supports a name or a role where no page and no table was read for it. */
const GENERAL_KNOWLEDGE = 'general-knowledge';
const source = v.union([url, v.pipe(v.string(), v.regex(/^seed:/)), v.literal(GENERAL_KNOWLEDGE)]);

const ENTITY_KINDS = ['group', 'person', 'body', 'place'] as const;

/** A role that a person holds, with the days between which it was held (null: not known, or still). */
const roleSchema = v.strictObject({
  title: text,
  of: v.optional(v.nullable(id)),
  from: v.optional(v.nullable(day)),
  to: v.optional(v.nullable(day)),
  /** The last day or month for which a source has it, where its end is not known. */
  heldAsOf: v.optional(day),
  /** Set where no source covers the role: it serves to find and link names, and is stated nowhere. */
  basis: v.optional(v.literal(GENERAL_KNOWLEDGE)),
});
export type HeldRole = v.InferOutput<typeof roleSchema>;

export const entitySchema = v.strictObject({
  id,
  kind: v.picklist(ENTITY_KINDS),
  name,
  /** Spellings that mean this entity and nothing else. */
  aliases: list(name),
  /** Spellings that count only with support on the page: surnames, acronyms, names shared with others. */
  ambiguous: list(name),
  /** Spellings that are ordinary words too: they count only when capitalised as printed here. */
  capitalised: list(name),
  /** Words that point to a country without naming it (Valdorian, Valdorians): evidence for incidents, never marked. */
  adjectives: list(name),
  native: v.optional(v.record(v.string(), v.array(name)), {}),
  /** Its item in Wikidata. */
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'an item is Q and a number'))),
  partOf: list(id),
  /** Of a body: the office that it is, of the state of its country or of another place. */
  office: v.optional(v.strictObject({ is: id, of: v.optional(id) })),
  /** Of a state: names of its seat of government, which news calls the government by: “Port Ansel denied it”. */
  seats: v.optional(v.array(name)),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capital letters'))),
  /** Of groups: the years between which they existed. */
  active: v.optional(v.strictObject({ from: v.optional(day), to: v.optional(day) })),
  /** Of groups: their number in the actor list of the Uppsala Conflict Data Program. */
  ucdp: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  roles: list(roleSchema),
  died: v.optional(v.strictObject({ date: day, incident: v.optional(id) })),
  lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  summary: v.optional(text),
  sources: v.pipe(v.array(source), v.minLength(1, 'an entity carries at least one source')),
});
export type Entity = v.InferOutput<typeof entitySchema>;
export type EntityKind = Entity['kind'];

/** What a situation counts, day after day. */
const runningCountSchema = v.strictObject({
  measure: told(v.picklist(COUNTED_MEASURES), 'What is counted.'),
  who: told(whoSchema, 'Of whom: whose soldiers are stationed, who is attacked.'),
  since: v.optional(told(fullDay, 'The day from which on is counted; none of what has no beginning.')),
  until: v.optional(told(fullDay, 'The last day that is counted.')),
  words: v.optional(
    told(v.record(v.string(), v.array(text)), 'By language: words that say since when, besides its date.'),
  ),
});
export type RunningCount = v.InferOutput<typeof runningCountSchema>;

const LONGEST_POINTS = 100_000;

/** Daily values of what a situation counts, by one source. */
export const seriesSchema = v.strictObject({
  id: told(id, 'Unique within its situation.'),
  outlet: told(id, 'Where the table was read: an id of seeds/outlets.'),
  attributed: told(list(text), 'On whose word: ids of entities or outlets, or plain words.'),
  measure: told(v.picklist(COUNTED_MEASURES), 'What is counted.'),
  who: told(whoSchema, 'Of whom.'),
  in: v.optional(told(id, 'The place that the count is limited to, where the situation has others.')),
  url: told(url, 'Where the table was read.'),
  points: told(
    v.pipe(
      v.string(),
      v.maxLength(LONGEST_POINTS),
      v.check((points) => pointsOf(points) !== null, 'points are written like 2023-10-07 232 181 2:287'),
    ),
    'The first day and its value, then the increases; see src/model/series.ts.',
  ),
  reports: v.optional(
    told(list(id), 'Of values that come from reports: the report of each, in the order of the points.'),
  ),
});
export type Series = v.InferOutput<typeof seriesSchema>;

export const incidentSchema = v.strictObject({
  id,
  kind: v.picklist(['incident', 'situation']),
  title: text,
  /** The local day or days; from is null for a situation whose beginning is not known. */
  date: v.strictObject({ from: v.nullable(day), to: v.optional(v.nullable(day)) }),
  place: id,
  /** Further places where it happened. */
  places: list(id),
  site: v.optional(text),
  type: text,
  attackers: list(id),
  targets: list(id),
  victims: list(id),
  related: list(v.strictObject({ incident: id, how: text })),
  /** What a situation counts: a page's running count belongs to it by this alone. */
  counts: v.optional(v.array(runningCountSchema)),
  /** Of a situation: daily values by source. In the seeds each has a file of its own, below seeds/series. */
  series: v.optional(v.array(seriesSchema)),
  /** What news calls it, if anything. */
  names: list(text),
  summary: text,
  sources: v.pipe(v.array(source), v.minLength(1, 'an incident carries at least one source')),
});
export type Incident = v.InferOutput<typeof incidentSchema>;

const OUTLET_TYPES = [
  'agency',
  'newspaper',
  'broadcaster',
  'state-media',
  'online',
  'aggregator',
  'blog',
  'reference',
  'unnamed',
] as const;

export const outletSchema = v.strictObject({
  id,
  name,
  type: v.optional(v.picklist(OUTLET_TYPES)),
  domains: list(
    v.pipe(v.string(), v.regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain is written like example.org')),
  ),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  language: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))),
});
export type Outlet = v.InferOutput<typeof outletSchema>;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));
const rangeSchema = v.strictObject({ min: count, max: count });
/** Two rival numbers that a report gives side by side: “either one or eight”. */
const rivalSchema = v.strictObject({ either: v.tuple([count, count]) });
const valueSchema = v.union([count, rangeSchema, rivalSchema, text]);
export type Value = v.InferOutput<typeof valueSchema>;

const QUALIFIERS = ['exactly', 'at-least', 'about', 'up-to', 'more-than', 'nearly', 'none'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const WEAPONS = [
  'projectiles',
  'missiles',
  'ballistic-missiles',
  'cruise-missiles',
  'rockets',
  'drones',
  'mortar-rounds',
  'bombs',
] as const;

const claimSchema = v.strictObject({
  incident: told(reference, 'The incident or situation that is spoken of: an id of seeds/incidents.'),
  measure: told(v.picklist(MEASURES), 'What is claimed; docs/data.md defines each.'),
  printed: v.optional(told(text, 'Whom or what the figure counts, in the words that were printed.')),
  who: v.optional(
    told(whoSchema, 'Whom a count counts: a role, or {role, of, part}; none given means people.'),
  ),
  weapon: v.optional(told(v.picklist(WEAPONS), 'For munitions: which.')),
  in: v.optional(told(id, 'The country or place that the count is limited to, where a toll is split.')),
  value: told(
    valueSchema,
    'A number; {min, max}; {either: [a, b]}, two rival numbers; or a word: “dozens”, a day, an id, a site.',
  ),
  qualifier: v.optional(told(v.picklist(QUALIFIERS), 'How sure the report is; none given means exactly.')),
  attributed: told(list(text), 'On whose word: ids of entities or outlets, or plain words.'),
  stage: v.optional(
    told(v.picklist(['early', 'later']), 'Whether a toll that changed was an early or a later one.'),
  ),
  asOf: v.optional(
    told(
      v.union([day, v.pipe(v.string(), v.isoDateTime())]),
      'The local hour, or the day, that a count is of, where it is given.',
    ),
  ),
  origin: v.optional(
    told(
      id,
      'The outlet that the figure comes from, where the rule of src/model/origins.ts does not tell it.',
    ),
  ),
  paragraph: v.optional(
    told(
      v.pipe(v.number(), v.integer(), v.minValue(0)),
      'Which paragraph says it, from 1; 0 is the headline.',
    ),
  ),
  note: v.optional(told(text, 'Our own remark, where one is needed.')),
});
export type Claim = v.InferOutput<typeof claimSchema>;

export const reportSchema = v.strictObject({
  id,
  outlet: told(reference, 'Whose report it is: an id of seeds/outlets; of a syndicated report, the agency.'),
  publisher: v.optional(told(text, 'Where it was read, if that is not the outlet itself.')),
  probableOrigin: v.optional(
    told(id, 'The outlet whose report this one most probably restates; note says why.'),
  ),
  url: v.nullable(told(url, 'The address it was read at; null where none is known.')),
  published: v.nullable(told(fullDay, 'The day it was printed.')),
  seed: v.optional(told(text, 'Set only for the reports that the database was started from.')),
  note: v.optional(text),
  claims: v.pipe(v.array(claimSchema), v.minLength(1, 'a report carries at least one claim')),
});
export type Report = v.InferOutput<typeof reportSchema>;

/** A bundle of everything: what the build compiles from the seeds and the extension loads. */
export interface Pack {
  name: string;
  version: string;
  entities: Entity[];
  incidents: Incident[];
  outlets: Outlet[];
  reports: Report[];
}
