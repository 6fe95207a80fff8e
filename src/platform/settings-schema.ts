// What a reader can set, with the default of each field.
import * as v from 'valibot';
import { LOOKS, LOOK_GROUPS, type Look } from '../model/marks';

export const STYLES = ['underline', 'background', 'off'] as const;
export type MarkStyle = (typeof STYLES)[number];

/** Languages of the interface. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'he', 'it', 'pt', 'ru', 'tr'] as const;

/** Milliseconds of rest before a card opens. */
const DWELL = { least: 50, most: 2000 };

const FIELDS = {
  dwell: v.pipe(v.number(), v.integer(), v.minValue(DWELL.least), v.maxValue(DWELL.most)),
  lookUpButton: v.boolean(),
  /** Whether what only the reader's packs know is painted into pages, which can read it there. */
  paintPacks: v.boolean(),
  theme: v.picklist(['auto', 'light', 'dark']),
  language: v.picklist(['auto', ...LANGUAGES]),
  paused: v.boolean(),
};
const markStyle = v.picklist(STYLES);

type Fields = { [Name in keyof typeof FIELDS]: v.InferOutput<(typeof FIELDS)[Name]> };
export interface Settings extends Fields {
  marks: Record<Look, MarkStyle>;
}
/** What the reader changed, field by field; looks of marks one by one. */
export type Changed = Partial<Fields> & { marks?: Partial<Settings['marks']> };

export const DEFAULTS: Settings = {
  marks: {
    group: 'underline',
    person: 'underline',
    body: 'underline',
    incident: 'underline',
    figure: 'underline',
    count: 'underline',
    varies: 'underline',
    differs: 'underline',
  },
  dwell: 150,
  lookUpButton: true,
  paintPacks: false,
  theme: 'auto',
  language: 'auto',
  paused: false,
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The valid fields of what is stored: a damaged or unknown one does not cost the others. */
export function validFields(stored: unknown): Changed {
  if (!isObject(stored)) return {};
  const fields = Object.entries(FIELDS).filter(([name, schema]) => v.is(schema, stored[name]));
  const marks = isObject(stored['marks']) ? stored['marks'] : {};
  const looks = LOOKS.filter((look) => v.is(markStyle, marks[look]));
  return {
    ...Object.fromEntries(fields.map(([name]) => [name, stored[name]])),
    ...(looks.length ? { marks: Object.fromEntries(looks.map((look) => [look, marks[look]])) } : {}),
  };
}

/** The names of known fields that are present but invalid. */
export function invalidFields(stored: Record<string, unknown>): string[] {
  const valid = validFields(stored);
  const { marks } = stored;
  const looks = isObject(marks) ? LOOKS.filter((look) => look in marks) : [];
  return [
    ...Object.keys(FIELDS).filter((name) => name in stored && !(name in valid)),
    ...looks.filter((look) => !(look in (valid.marks ?? {}))),
    ...('marks' in stored && !isObject(marks) ? ['marks'] : []),
  ];
}

/** All settings: what was changed, over the defaults. */
export const withDefaults = (changed: Changed): Settings => ({
  ...DEFAULTS,
  ...changed,
  marks: { ...DEFAULTS.marks, ...changed.marks },
});

/** A style for each look, the same for all looks of a group. */
export const groupedMarks = (marks: Settings['marks']): Settings['marks'] => ({
  ...marks,
  ...Object.fromEntries(LOOK_GROUPS.flatMap((looks) => looks.map((look) => [look, marks[looks[0]]]))),
});

/** What of these differs from the defaults. */
export function differences(settings: Partial<Settings>): Changed {
  const { marks = {}, ...fields } = settings;
  const changed = Object.entries(fields).filter(([name, value]) => DEFAULTS[name as keyof Fields] !== value);
  const looks = Object.entries(marks).filter(([look, style]) => DEFAULTS.marks[look as Look] !== style);
  return {
    ...Object.fromEntries(changed),
    ...(looks.length ? { marks: Object.fromEntries(looks) } : {}),
  };
}
