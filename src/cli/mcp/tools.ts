// The tools of the MCP server: the same reading and record as the extension's, for programs.
import * as v from 'valibot';
import type { Engine } from '../../engine/engine';
import type { Claim, Report } from '../../model/database';
import { isDay } from '../../model/days';
import { groupBy } from '../../model/group';
import { FIGURE_MEASURES } from '../../model/measures';
import { originOf } from '../../model/origins';
import type { Comparison, Figure, PageInfo, Reading } from '../../model/reading';
import { LONGEST_ID, LONGEST_PAGE, LONGEST_QUERY } from '../../protocol/limits';
import { compare } from '../../reading/compare/compare';
import type { EventRecord } from '../../reading/record';
import { pageOfHtml, pageOfText, type FilePage } from '../page';
import { comparisonShape, foundShape, incidentShape, readingShape, valueShape, whoShape } from './shapes';

/** A tool as it is offered and run. `run` throws a ToolError, in plain words, for what it cannot answer. */
export interface Tool {
  name: string;
  title: string;
  description: string;
  input: v.GenericSchema;
  output: v.GenericSchema;
  run: (input: unknown, engine: Engine) => Promise<Record<string, unknown>>;
}

/** What a caller asked for cannot be answered; the message says why. */
export class ToolError extends Error {}

const told = <T extends v.GenericSchema>(schema: T, means: string) => v.pipe(schema, v.description(means));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is written YYYY-MM-DD'),
  v.check(isDay, 'there is no such day'),
);

function tool<I extends v.GenericSchema, O extends v.GenericSchema>(
  about: Omit<Tool, 'input' | 'output' | 'run'> & { input: I; output: O },
  run: (input: v.InferOutput<I>, engine: Engine) => v.InferInput<O> | Promise<v.InferInput<O>>,
): Tool {
  return {
    ...about,
    run: async (input, engine) => (await run(input, engine)) as Record<string, unknown>,
  };
}

const readArticle = tool(
  {
    name: 'read_article',
    title: 'Read an article',
    description:
      'Reads a news article and returns the incidents, figures and names in it. Each figure of an incident that the record knows has what other outlets printed beside it.',
    input: v.strictObject({
      text: v.optional(
        told(v.pipe(v.string(), v.maxLength(LONGEST_PAGE)), 'Its text; the first paragraph is the title.'),
      ),
      html: v.optional(
        told(v.pipe(v.string(), v.maxLength(4 * LONGEST_PAGE)), 'The page instead of the text.'),
      ),
      published: v.optional(
        told(
          day,
          'The day it was published, YYYY-MM-DD, if the page does not say. Needed to understand “on Monday”.',
        ),
      ),
      outlet: v.optional(told(id, 'The id of its outlet, as search returns it.')),
      language: v.optional(
        told(v.pipe(v.string(), v.maxLength(40)), 'Its language (ISO 639-1), if it is not to be recognised.'),
      ),
    }),
    output: readingShape,
  },
  ({ text, html, published, outlet, language }, engine) => {
    if ((text === undefined) === (html === undefined)) throw new ToolError('either text or html is needed');
    const { text: body, page } = text === undefined ? articleOf(html!, engine) : pageOfText(text, engine);
    if (!body.trim()) throw new ToolError('the text is empty');
    if (outlet !== undefined) known('outlet', outlet, engine.record);
    const info = {
      ...page,
      published: published ?? page.published,
      outlet: outlet ?? page.outlet,
      language: language ?? page.language,
    };
    return readingOf(engine.read(body, info), engine.record);
  },
);

function articleOf(html: string, engine: Engine): FilePage {
  try {
    return pageOfHtml(html, engine);
  } catch (error) {
    throw new ToolError(error instanceof Error ? error.message : String(error));
  }
}

const compareFigure = tool(
  {
    name: 'compare_figure',
    title: 'Compare a figure',
    description:
      'Sets one figure of a known incident beside what outlets printed: who agrees, who differs, whose figures are earlier or later.',
    input: v.strictObject({
      incident: told(id, 'The id of an incident or situation, as search or read_article returns it.'),
      measure: v.picklist(FIGURE_MEASURES),
      value: valueShape,
      qualifier: v.optional(
        v.picklist(['exactly', 'at-least', 'about', 'up-to', 'more-than', 'nearly', 'none']),
        'exactly',
      ),
      who: v.optional(whoShape, { role: 'people' }),
      in: v.optional(told(id, 'The id of the place that the count is limited to.')),
      published: v.optional(
        told(day, 'The day of the figure; running counts are compared with those of the same days only.'),
      ),
    }),
    output: comparisonShape,
  },
  ({ incident, measure, value, qualifier, who, in: place, published }, { record }) => {
    known('incident', incident, record);
    if (typeof value === 'object' && 'min' in value && value.min > value.max)
      throw new ToolError('the range runs backwards');
    const figure: Figure = {
      start: 0,
      end: 0,
      text: '',
      event: null,
      part: false,
      stage: null,
      attributed: [],
      comparison: null,
      reasons: [],
      incident,
      measure,
      who,
      in: place ?? null,
      // two rival numbers of one page are read as the span between them
      value:
        typeof value === 'object' && 'either' in value
          ? { min: Math.min(...value.either), max: Math.max(...value.either) }
          : value,
      qualifier,
    };
    const comparison = compare(figure, { ...NO_PAGE, published: published ?? null }, record);
    return comparisonOf(comparison ?? { status: 'only-here', reports: [] }, record);
  },
);

const NO_PAGE: PageInfo = { url: null, title: null, outlet: null, published: null, language: null };

const search = tool(
  {
    name: 'search',
    title: 'Search the record',
    description:
      'Finds incidents, groups, people, bodies, places and outlets by name, in any spelling, and by date (“Jan 2024” beside a name).',
    input: v.strictObject({ query: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_QUERY)) }),
    output: foundShape,
  },
  async ({ query }, engine) => ({
    results: (await engine.search(query)).map(({ ref, name, detail }) => ({
      kind: ref.kind,
      id: ref.id,
      name,
      detail,
    })),
  }),
);

const getIncident = tool(
  {
    name: 'get_incident',
    title: 'Get an incident with all its reports',
    description:
      'An incident or situation with everything that each report says of it: every figure, on whose word, and where it was read.',
    input: v.strictObject({ id: told(id, 'The id of the incident, as search or read_article returns it.') }),
    output: incidentShape,
  },
  ({ id: wanted }, { record }) => {
    known('incident', wanted, record);
    const i = record.incidents.get(wanted)!;
    const byReport = groupBy(record.claimsOf(wanted), ({ report }) => report.id);
    return {
      id: i.id,
      kind: i.kind,
      title: i.title,
      from: i.date.from,
      to: i.date.to ?? null,
      place: i.place,
      type: i.type,
      summary: i.summary,
      attackers: i.attackers.map((who) => speakerOf(who, record)),
      targets: i.targets.map((who) => speakerOf(who, record)),
      sources: i.sources,
      reports: [...byReport.values()]
        .map((claims) => ({ report: claims[0]!.report, claims: claims.map(({ claim }) => claim) }))
        .sort((a, b) => (a.report.published ?? '9').localeCompare(b.report.published ?? '9'))
        .map(({ report, claims }) => ({
          id: report.id,
          outlet: outletName(report.outlet, record),
          publisher: report.publisher ?? null,
          published: report.published,
          url: report.url,
          claims: claims.map((claim) => claimOf(claim, report, record)),
        })),
    };
  },
);

const claimOf = (claim: Claim, report: Report, record: EventRecord) => ({
  measure: claim.measure,
  value: claim.value,
  qualifier: claim.qualifier ?? 'exactly',
  who: claim.who ?? null,
  in: claim.in ?? null,
  origin: originOf(claim, report, record.outlets, record.entities),
  onTheWordOf: claim.attributed.map((who) => speakerOf(who, record)),
  stage: claim.stage ?? null,
  paragraph: claim.paragraph ?? null,
  note: claim.note ?? null,
});

export const TOOLS: readonly Tool[] = [readArticle, compareFigure, search, getIncident];

function known(kind: 'incident' | 'outlet', wanted: string, record: EventRecord): void {
  const all = kind === 'incident' ? record.incidents : record.outlets;
  if (!all.has(wanted))
    throw new ToolError(`the record has no ${kind} ${wanted}; search finds the ids of what it has`);
}

function readingOf(reading: Reading, record: EventRecord) {
  const { page, language, text, incidents, events, figures, mentions } = reading;
  return {
    title: page.title,
    published: page.published,
    outlet: page.outlet,
    language,
    text,
    incidents: incidents.map((i) => ({
      id: i.id,
      title: record.incidents.get(i.id)?.title ?? i.id,
      main: i.main,
      probability: events.find((e) => e.incident === i.id)?.probability ?? 0,
    })),
    figures: figures.map((f) => ({
      start: f.start,
      end: f.end,
      text: f.text,
      measure: f.measure,
      value: f.value,
      qualifier: f.qualifier,
      who: f.who,
      part: f.part,
      incident: f.incident,
      onTheWordOf: f.attributed.map((who) => speakerOf(who, record)),
      comparison: f.comparison && comparisonOf(f.comparison, record),
    })),
    names: [...groupBy(mentions, (m) => m.entity)].map(([entity, all]) => ({
      id: entity,
      name: record.entities.get(entity)?.name ?? entity,
      kind: all[0]!.kind,
      times: all.length,
    })),
  };
}

const comparisonOf = ({ status, reports }: Pick<Comparison, 'status' | 'reports'>, record: EventRecord) => ({
  status,
  reports: reports.map((r) => ({
    relation: r.relation,
    value: r.value,
    qualifier: r.qualifier,
    who: r.who,
    outlet: outletName(r.outlet, record),
    origin: outletName(r.origin, record),
    reprints: r.reprints,
    onTheWordOf: r.attributed.map((who) => speakerOf(who, record)),
    published: r.published,
    url: r.url,
  })),
});

const outletName = (outlet: string, record: EventRecord) => record.outlets.get(outlet)?.name ?? outlet;

function speakerOf(who: string, record: EventRecord): { id: string | null; name: string } {
  const found = record.entities.get(who) ?? record.outlets.get(who);
  return { id: found ? who : null, name: found?.name ?? who };
}
