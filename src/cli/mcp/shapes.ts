// What the tools of the MCP server return, as schemas: programs are sent them as JSON Schema.
import * as v from 'valibot';
import { ROLE_IDS, PARTS } from '../../model/who';
import { RECORD_KINDS } from '../../model/record-ref';

const told = <T extends v.GenericSchema>(schema: T, means: string) => v.pipe(schema, v.description(means));
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);

export const whoShape = v.strictObject({
  role: told(v.picklist(ROLE_IDS), 'Whom the figure counts.'),
  of: v.exactOptional(told(v.string(), 'Whose they are: the id of a country, an organisation or a group.')),
  part: v.exactOptional(told(v.picklist(PARTS), 'Which part of them.')),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const valueShape = told(
  v.union([
    count,
    v.strictObject({ min: count, max: count }),
    v.strictObject({ either: v.tuple([count, count]) }),
    v.string(),
  ]),
  'A number; a range; two rival numbers; or words.',
);

const speaker = v.strictObject({
  id: told(orNull(v.string()), 'Id of the entity or outlet; null of somebody whom the record does not know.'),
  name: v.string(),
});

/** What another report says of the same. */
const reportedShape = v.strictObject({
  relation: told(
    v.string(),
    'How it relates to the figure: “differs” means that both cannot hold, not that either is wrong.',
  ),
  value: valueShape,
  qualifier: v.string(),
  who: whoShape,
  outlet: v.string(),
  origin: told(v.string(), 'The outlet that the figure comes from.'),
  reprints: told(count, 'How many further reports print the same figure of the same origin.'),
  onTheWordOf: v.array(speaker),
  published: orNull(v.string()),
  url: orNull(v.string()),
});

export const comparisonShape = v.strictObject({
  status: v.string(),
  reports: v.array(reportedShape),
});

const span = { start: told(count, 'UTF-16 code units into the text.'), end: count };

export const readingShape = v.strictObject({
  title: orNull(v.string()),
  published: orNull(v.string()),
  outlet: orNull(v.string()),
  language: v.strictObject({ code: orNull(v.string()), coverage: v.string() }),
  text: told(v.string(), 'The text that was read, which the positions count in.'),
  incidents: v.array(
    v.strictObject({ id: v.string(), title: v.string(), main: v.boolean(), probability: v.number() }),
  ),
  figures: v.array(
    v.strictObject({
      ...span,
      text: v.string(),
      measure: v.string(),
      value: valueShape,
      qualifier: v.string(),
      who: whoShape,
      part: told(v.boolean(), 'Whether it is picked out of a count beside it.'),
      incident: told(orNull(v.string()), 'The incident it belongs to; null when it is none that is known.'),
      onTheWordOf: v.array(speaker),
      comparison: orNull(comparisonShape),
    }),
  ),
  names: v.array(v.strictObject({ id: v.string(), name: v.string(), kind: v.string(), times: count })),
});

export const foundShape = v.strictObject({
  results: v.array(
    v.strictObject({
      kind: v.picklist(RECORD_KINDS),
      id: v.string(),
      name: v.string(),
      detail: v.string(),
    }),
  ),
});

export const incidentShape = v.strictObject({
  id: v.string(),
  kind: v.string(),
  title: v.string(),
  from: orNull(v.string()),
  to: orNull(v.string()),
  place: v.string(),
  type: v.string(),
  summary: v.string(),
  attackers: told(v.array(speaker), 'As most reports name them: no finding.'),
  targets: v.array(speaker),
  sources: v.array(v.string()),
  reports: v.array(
    v.strictObject({
      id: v.string(),
      outlet: v.string(),
      publisher: orNull(v.string()),
      published: orNull(v.string()),
      url: orNull(v.string()),
      claims: v.array(
        v.strictObject({
          measure: v.string(),
          value: valueShape,
          qualifier: v.string(),
          who: orNull(whoShape),
          in: orNull(v.string()),
          origin: told(v.string(), 'Who vouches for it: a speaker or an outlet.'),
          onTheWordOf: v.array(speaker),
          stage: orNull(v.string()),
          paragraph: orNull(v.number()),
          note: orNull(v.string()),
        }),
      ),
    }),
  ),
});
