// What a build can be asked for, and how it reaches Vite, which runs in a process of its own.
import { join } from 'node:path';
import type { RecordSource } from '../../src/record/core/build-settings';

export const ROOT = join(import.meta.dirname, '../..');

export type Target = 'chrome' | 'firefox';

export interface BuildOptions {
  target: Target;
  /** The folder to write into. */
  out: string;
  /** More patterns of addresses that are read, for the tests' own pages; none in a release. */
  sites?: readonly string[];
  /** Where the record is published, in place of record.json: for tests, with a key of their own. */
  record?: RecordSource;
  /** Adds the page of component fixtures; never in a release. */
  fixtures?: boolean;
}

/** The environment variable that holds the options of a build as JSON. */
const VARIABLE = 'VARIORUM_BUILD';

/** The environment for a build with these options. */
export const environmentOf = (options: BuildOptions) => ({
  ...process.env,
  [VARIABLE]: JSON.stringify(options),
});

/** The options that this process was given, if any. */
export function givenOptions(): BuildOptions | undefined {
  const json = process.env[VARIABLE];
  return json === undefined ? undefined : (JSON.parse(json) as BuildOptions);
}

/** The folder of a build by its name. */
export const distOf = (name: string) => join(ROOT, 'dist', name);
