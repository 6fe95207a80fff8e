// The stored form of settings, by version. A step is added for each change of the form and never altered afterwards.
import { isObject } from './settings-schema';

const VERSION = 2;

/** Version 2: only what the reader changed, so that a later change of a default reaches everybody else. */
export interface StoredSettings {
  version: number;
  /** Fields of later versions are kept, though they are not read here. */
  changed: Record<string, unknown>;
}

/** The defaults that version 1 stored beside what was changed. */
const DEFAULTS_1: Record<string, unknown> = {
  dwell: 150,
  lookUpButton: true,
  theme: 'auto',
  language: 'auto',
  paused: false,
};
const STYLE_1 = 'underline';

/** Version 1 stored every field, changed or not. */
function from1({ marks, ...fields }: Record<string, unknown>): Record<string, unknown> {
  const changed = Object.entries(fields).filter(
    ([name, value]) => name !== 'version' && DEFAULTS_1[name] !== value,
  );
  const looks = isObject(marks) ? Object.entries(marks).filter(([, style]) => style !== STYLE_1) : [];
  return {
    version: 2,
    changed: {
      ...Object.fromEntries(changed),
      ...(looks.length ? { marks: Object.fromEntries(looks) } : {}),
    },
  };
}

/** Each makes the next version of one. */
const STEPS: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = { 1: from1 };

/** What is stored, in the form of this version; that of a later version keeps its number and its fields. */
export function migrate(stored: unknown): StoredSettings {
  let now = isObject(stored) ? stored : { version: VERSION };
  for (let version = versionOf(now); version < VERSION; version = versionOf(now)) now = STEPS[version]!(now);
  return { ...now, version: versionOf(now), changed: isObject(now['changed']) ? now['changed'] : {} };
}

/** Version 1 did not always say so; a damaged number counts as the version of its form. */
function versionOf(stored: Record<string, unknown>): number {
  const { version } = stored;
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  return 'changed' in stored ? VERSION : 1;
}
