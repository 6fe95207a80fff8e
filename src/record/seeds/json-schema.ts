// The schemas of the seed files as JSON Schema, so that editors complete and check them as they are typed.
import { toJsonSchema } from '@valibot/to-json-schema';
import { seriesFileSchema } from './series';
import { entitySchema, incidentSchema, outletSchema, reportSchema } from '../../model/database';

/** The JSON Schema of each kind of seed file, by the file's name below seeds/schema/. */
export function seedSchemas(): Record<string, string> {
  const schemas = {
    entity: entitySchema,
    incident: incidentSchema,
    outlet: outletSchema,
    report: reportSchema,
    series: seriesFileSchema,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      // checks that are code, such as whether a day exists, stay with the build
      const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
