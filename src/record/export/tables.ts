// The tables of the open data: what each is for, its columns with types and units, and its rows from a pack.
import type { Claim, Pack, Value } from '../../model/database';
import { intervalsOf } from '../../model/counts';
import { dayNumber, isoDay } from '../../model/days';
import { pointsIn } from '../../model/series';
import { countriesOf } from '../countries';
import { originOf, syndicateOf } from '../../model/origins';

/** `day`: a whole ISO day. Of a `string` that holds a date, the month or the day may be missing. */
export type FieldType = 'string' | 'integer' | 'number' | 'day';

export interface Field {
  name: string;
  type: FieldType;
  description: string;
  unit?: string;
  required?: true;
  choice?: readonly string[];
}

export type Cell = string | number | null;
export type Row = Record<string, Cell>;

export interface Reference {
  field: string;
  table: string;
  to: string;
}

export interface Table {
  name: string;
  title: string;
  description: string;
  key: readonly string[];
  references: readonly Reference[];
  fields: readonly Field[];
  rows: (pack: Pack) => Row[];
}

const text = (name: string, description: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  description,
  ...more,
});
const id = (name: string, description: string): Field => text(name, description, { required: true });
const count = (name: string, description: string, unit: string): Field => ({
  name,
  type: 'integer',
  description,
  unit,
});
const day = (name: string, description: string): Field => ({ name, type: 'day', description });
const degrees = (name: string, description: string): Field => ({
  name,
  type: 'number',
  description,
  unit: 'degree (WGS 84)',
});

/** Joins the entries of a list within one cell. No id and no name holds it. */
const LIST_SEPARATOR = ' | ';
const joined = (list: readonly string[]): Cell => list.join(LIST_SEPARATOR) || null;

const outlets: Table = {
  name: 'outlets',
  title: 'Outlets',
  description: 'Who publishes: agencies, broadcasters, newspapers and others.',
  key: ['id'],
  references: [],
  fields: [
    id('id', 'Id of the outlet.'),
    text('name', 'Its name.', { required: true }),
    text('type', 'Its kind: agency, newspaper, broadcaster, state-media and so on.'),
    text('country', 'Country it is based in (ISO 3166-1 alpha-2).'),
    text('language', 'Language it mainly publishes in (ISO 639-1).'),
    text('domains', 'Its domains, joined by “ | ”.'),
  ],
  rows: ({ outlets: all }) =>
    all.map((o) => ({
      id: o.id,
      name: o.name,
      type: o.type ?? null,
      country: o.country ?? null,
      language: o.language ?? null,
      domains: joined(o.domains),
    })),
};

const entities: Table = {
  name: 'entities',
  title: 'Groups, people, bodies and places',
  description: 'Everything that has a name, outlets aside.',
  key: ['id'],
  references: [],
  fields: [
    id('id', 'Id of the entity.'),
    text('kind', 'What it is.', { required: true, choice: ['group', 'person', 'body', 'place'] }),
    text('name', 'Its name in English.', { required: true }),
    text('aliases', 'Other spellings that mean it and nothing else, joined by “ | ”.'),
    text('country', 'Its country (ISO 3166-1 alpha-2), its own or that of what it is part of.'),
    text('part_of', 'Ids of what it is part of, joined by “ | ”.'),
    degrees('latitude', 'Latitude of a place.'),
    degrees('longitude', 'Longitude of a place.'),
    text('died', 'Day of death: YYYY, YYYY-MM or YYYY-MM-DD.'),
    text('sources', 'Where this was read, joined by “ | ”.'),
  ],
  rows: (pack) => {
    const countryOf = countriesOf(pack);
    return pack.entities.map((e) => ({
      id: e.id,
      kind: e.kind,
      name: e.name,
      aliases: joined(e.aliases),
      country: countryOf(e.id),
      part_of: joined(e.partOf),
      latitude: e.lat ?? null,
      longitude: e.lon ?? null,
      died: e.died?.date ?? null,
      sources: joined(e.sources),
    }));
  },
};

const roles: Table = {
  name: 'roles',
  title: 'Roles of people',
  description: 'Which role a person held between which days, as far as sources say.',
  key: ['person', 'number'],
  references: [
    { field: 'person', table: 'entities', to: 'id' },
    { field: 'of', table: 'entities', to: 'id' },
  ],
  fields: [
    id('person', 'Who held it.'),
    {
      name: 'number',
      type: 'integer',
      description: 'Counts the roles of one person from 1.',
      required: true,
    },
    text('title', 'The role in words.', { required: true }),
    text('of', 'The state, organisation or group that it is a role of.'),
    text('from', 'First day: YYYY, YYYY-MM or YYYY-MM-DD. Empty: not known.'),
    text('to', 'Last day, in the same forms. Empty: not known, or still held.'),
    text('held_as_of', 'Where the end is not known: the last day or month for which a source has it.'),
    text('basis', 'Set where no source covers the role: it helps to find names, and states nothing.', {
      choice: ['general-knowledge'],
    }),
  ],
  rows: ({ entities: all }) =>
    all.flatMap((e) =>
      e.roles.map((r, n) => ({
        person: e.id,
        number: n + 1,
        title: r.title,
        of: r.of ?? null,
        from: r.from ?? null,
        to: r.to ?? null,
        held_as_of: r.heldAsOf ?? null,
        basis: r.basis ?? null,
      })),
    ),
};

const incidents: Table = {
  name: 'incidents',
  title: 'Incidents and situations',
  description: 'What reports are about: one happening, or a count that runs on.',
  key: ['id'],
  references: [{ field: 'place', table: 'entities', to: 'id' }],
  fields: [
    id('id', 'Id of the incident.'),
    text('kind', 'One happening, or a running count.', {
      required: true,
      choice: ['incident', 'situation'],
    }),
    text('title', 'Its title, in our own words.', { required: true }),
    text('type', 'What happened: strike, explosion, protest and so on.'),
    text(
      'from',
      'First local day: YYYY, YYYY-MM or YYYY-MM-DD. Empty of a situation without a known beginning.',
    ),
    text('to', 'Last local day, in the same forms. Empty: the first.'),
    day(
      'first_day',
      'The first local day as a whole day: the first of the month or the year if no more is known.',
    ),
    text('place', 'Where: the id of a place.', { required: true }),
    text('country', 'Country of the place (ISO 3166-1 alpha-2).'),
    text('site', 'The spot, in words.'),
    text('summary', 'What reports say, in our own words.'),
    text('sources', 'Where this was read, joined by “ | ”.'),
  ],
  rows: (pack) => {
    const countryOf = countriesOf(pack);
    return pack.incidents.map((i) => ({
      id: i.id,
      kind: i.kind,
      title: i.title,
      type: i.type,
      from: i.date.from,
      to: i.date.to ?? null,
      first_day: i.date.from && isoDay(dayNumber(i.date.from)),
      place: i.place,
      country: countryOf(i.place),
      site: i.site ?? null,
      summary: i.summary,
      sources: joined(i.sources),
    }));
  },
};

const PARTS_PLAYED = {
  attackers: 'attacker',
  targets: 'target',
  victims: 'victim',
  places: 'place',
} as const;

const actors: Table = {
  name: 'actors',
  title: 'Who took part in an incident',
  description:
    'Attackers and targets as most reports name them, which is no finding; victims; further places.',
  key: ['incident', 'entity', 'as'],
  references: [
    { field: 'incident', table: 'incidents', to: 'id' },
    { field: 'entity', table: 'entities', to: 'id' },
  ],
  fields: [
    id('incident', 'The incident.'),
    id('entity', 'Who, or where.'),
    text('as', 'Which part it played.', { required: true, choice: Object.values(PARTS_PLAYED) }),
    text('country', 'Country of the entity (ISO 3166-1 alpha-2), its own or that of what it is part of.'),
  ],
  rows: (pack) => {
    const countryOf = countriesOf(pack);
    return pack.incidents.flatMap((i) =>
      (['attackers', 'targets', 'victims', 'places'] as const).flatMap((part) =>
        [...new Set(i[part])].map((entity) => ({
          incident: i.id,
          entity,
          as: PARTS_PLAYED[part],
          country: countryOf(entity),
        })),
      ),
    );
  },
};

const reports: Table = {
  name: 'reports',
  title: 'Reports',
  description: 'One article of one outlet. No text of it is kept.',
  key: ['id'],
  references: [
    { field: 'outlet', table: 'outlets', to: 'id' },
    { field: 'probable_origin', table: 'outlets', to: 'id' },
  ],
  fields: [
    id('id', 'Id of the report.'),
    id('outlet', 'Whose report it is; of a syndicated one, the agency.'),
    text('publisher', 'Where it was read, if that is not the outlet itself.'),
    text('probable_origin', 'The outlet whose report it most probably restates; the note says why.'),
    text('url', 'Address it was read at.'),
    day('published', 'The day it was printed. Empty: none is printed.'),
    text('note', 'A remark of ours.'),
  ],
  rows: ({ reports: all }) =>
    all.map((r) => ({
      id: r.id,
      outlet: r.outlet,
      publisher: r.publisher ?? null,
      probable_origin: r.probableOrigin ?? null,
      url: r.url,
      published: r.published,
      note: r.note ?? null,
    })),
};

const claims: Table = {
  name: 'claims',
  title: 'Claims',
  description: 'What one report says of one incident: the measure, the value, whom it counts, on whose word.',
  key: ['id'],
  references: [
    { field: 'report', table: 'reports', to: 'id' },
    { field: 'incident', table: 'incidents', to: 'id' },
    { field: 'syndicate', table: 'outlets', to: 'id' },
    { field: 'in', table: 'entities', to: 'id' },
  ],
  fields: [
    id('id', 'The report and the number of the claim within it, from 1.'),
    id('report', 'The report that says it.'),
    id('incident', 'The incident that it is said of.'),
    text('measure', 'What is claimed; defined in docs/data.md.', { required: true }),
    text('value', 'As printed: “4”, “11 to 14”, “1 or 8”, “dozens”, a day, an id or words.', {
      required: true,
    }),
    text('qualifier', 'How sure the report is; empty means exactly.', {
      choice: ['exactly', 'at-least', 'about', 'up-to', 'more-than', 'nearly', 'none'],
    }),
    count(
      'least',
      'The least that the value and its qualifier allow. Empty of what is no count.',
      'persons or items',
    ),
    count(
      'most',
      'The most that they allow. Empty of what is no count, or has no upper bound.',
      'persons or items',
    ),
    text('role', 'Whom a count counts: people, civilians, children, combatants, troops and so on.'),
    text('of', 'Whose they are: the id of a country, an organisation or a group.'),
    text('part', 'Which part of them: by rank or by harm.'),
    text('weapon', 'Of munitions: which.'),
    text('in', 'The place that the count is limited to.'),
    text('printed', 'Whom or what it counts, in the words that were printed.'),
    text('attributed', 'On whose word: ids where known, else plain words; joined by “ | ”.'),
    text(
      'origin',
      'Who vouches for it: the one known speaker, else the outlet whose text it is (an id of entities or outlets).',
    ),
    text('syndicate', 'The outlet whose text it is: an agency’s reprints all have the agency.', {
      required: true,
    }),
    text('stage', 'Of a toll that changed: whether it was an early or a later one.', {
      choice: ['early', 'later'],
    }),
    text('as_of', 'The local day or hour that a count is of, where it is given.'),
    {
      name: 'paragraph',
      type: 'integer',
      description: 'Which paragraph says it, from 1; 0 is the headline.',
    },
    text('note', 'A remark of ours.'),
  ],
  rows: (pack) => {
    const outletIds = new Set(pack.outlets.map((o) => o.id));
    const entityIds = new Set(pack.entities.map((e) => e.id));
    return pack.reports.flatMap((report) =>
      report.claims.map((claim, n) => ({
        id: claimId(report.id, n),
        report: report.id,
        incident: claim.incident,
        measure: claim.measure,
        value: printedValue(claim.value),
        qualifier: claim.qualifier ?? null,
        ...boundsOf(claim),
        role: roleOf(claim),
        of: claim.who?.of ?? null,
        part: claim.who?.part ?? null,
        weapon: claim.weapon ?? null,
        in: claim.in ?? null,
        printed: claim.printed ?? null,
        attributed: joined(claim.attributed),
        origin: originOf(claim, report, outletIds, entityIds),
        syndicate: syndicateOf(claim, report, outletIds),
        stage: claim.stage ?? null,
        as_of: claim.asOf ?? null,
        paragraph: claim.paragraph ?? null,
        note: claim.note ?? null,
      })),
    );
  },
};

const series: Table = {
  name: 'series',
  title: 'Daily series of situations',
  description: 'What one source counts of a situation, day by day.',
  key: ['incident', 'series', 'day'],
  references: [
    { field: 'incident', table: 'incidents', to: 'id' },
    { field: 'outlet', table: 'outlets', to: 'id' },
  ],
  fields: [
    id('incident', 'The situation.'),
    id('series', 'The series within it.'),
    { ...day('day', 'The day that the value is of.'), required: true },
    { ...count('value', 'The count so far.', 'persons or items'), required: true },
    text('measure', 'What is counted.', { required: true }),
    text('role', 'Of whom.'),
    text('of', 'Whose they are.'),
    text('attributed', 'On whose word: ids where known, else plain words; joined by “ | ”.'),
    text('outlet', 'Where the table, or the report of the value, was read.', { required: true }),
    text('url', 'Address it was read at.'),
  ],
  rows: ({ incidents: all, reports: every }) => {
    const byId = new Map(every.map((r) => [r.id, r]));
    return all.flatMap((i) =>
      (i.series ?? []).flatMap((s) =>
        pointsIn(s).map(({ day: number, value }, n) => ({
          incident: i.id,
          series: s.id,
          day: isoDay(number),
          value,
          measure: s.measure,
          role: s.who.role,
          of: s.who.of ?? null,
          attributed: joined(s.attributed),
          outlet: byId.get(s.reports?.[n] ?? '')?.outlet ?? s.outlet,
          url: byId.get(s.reports?.[n] ?? '')?.url ?? s.url,
        })),
      ),
    );
  },
};

/** The tables in an order in which each refers only to earlier ones. */
export const TABLES: readonly Table[] = [
  outlets,
  entities,
  roles,
  incidents,
  actors,
  reports,
  claims,
  series,
];

/** The id of a claim: its report and its place there, counted from 0. */
export const claimId = (report: string, index: number): string => `${report}/${index + 1}`;

/** A value in figures and English words. */
export function printedValue(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return 'either' in value ? value.either.join(' or ') : `${value.min} to ${value.max}`;
}

/** Measures of people: those of whom nothing more is said are people. */
const OF_PEOPLE: readonly string[] = ['killed', 'wounded', 'killed-or-wounded', 'missing', 'captured'];

const roleOf = ({ who, measure }: Claim): string | null =>
  who?.role ?? (OF_PEOPLE.includes(measure) ? 'people' : null);

/** The whole numbers that a claim allows, rival numbers included. */
function boundsOf({ value, qualifier }: Claim): { least: number | null; most: number | null } {
  const all = intervalsOf(value, qualifier);
  if (!all) return { least: null, most: null };
  const most = Math.max(...all.map(([, high]) => high));
  return {
    least: Math.ceil(Math.min(...all.map(([low]) => low))),
    most: Number.isFinite(most) ? Math.floor(most) : null,
  };
}
