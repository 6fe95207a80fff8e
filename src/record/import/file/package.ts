// Frictionless data packages: a datapackage.json that says of each table its encoding, its delimiter and its columns.
import * as v from 'valibot';

const resourceSchema = v.object({
  name: v.optional(v.string()),
  path: v.string(),
  encoding: v.optional(v.string()),
  dialect: v.optional(v.object({ delimiter: v.optional(v.string()) })),
  schema: v.optional(
    v.object({
      fields: v.optional(v.array(v.object({ name: v.string(), format: v.optional(v.string()) }))),
    }),
  ),
});
const packageSchema = v.object({
  title: v.optional(v.string()),
  name: v.optional(v.string()),
  version: v.optional(v.string()),
  licenses: v.optional(v.array(v.object({ name: v.optional(v.string()), title: v.optional(v.string()) }))),
  resources: v.array(resourceSchema),
});

/** What a package says of its tables. */
export type DataPackage = v.InferOutput<typeof packageSchema>;
export type Resource = v.InferOutput<typeof resourceSchema>;

/** A package's description, or null when it is none. */
export function readPackage(text: string): DataPackage | null {
  try {
    const read = v.safeParse(packageSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** The order of days that a resource declares for a column, as strftime writes it. */
export function declaredOrder(resource: Resource): 'dmy' | 'mdy' | null {
  const formats = resource.schema?.fields?.map((field) => field.format ?? '') ?? [];
  const found = formats.find((format) => /%[dmb].*%[dmb]/i.test(format));
  return found ? (found.indexOf('%d') < found.search(/%[mb]/i) ? 'dmy' : 'mdy') : null;
}
