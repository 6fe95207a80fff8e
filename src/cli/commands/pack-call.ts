// What every kind of `npm run pack` is given and gives.
import { join, resolve } from 'node:path';
import type { Choices } from '../../record/import/fields';
import { slug } from '../../record/import/common';
import type { About } from '../../record/import/own';
import { CommandError, type Terminal } from '../command';
import type { Written } from '../publish';

export const PACK_OPTIONS = {
  out: { type: 'string' },
  name: { type: 'string' },
  version: { type: 'string' },
  licence: { type: 'string' },
  language: { type: 'string' },
  every: { type: 'string', default: '24' },
  map: { type: 'string', multiple: true, default: [] as string[] },
  order: { type: 'string' },
  decimal: { type: 'string' },
  table: { type: 'string' },
  encoding: { type: 'string' },
  join: { type: 'boolean', default: false },
  key: { type: 'string' },
  public: { type: 'string' },
} as const;

export interface PackCall {
  values: Partial<About> &
    Partial<Record<'out' | 'order' | 'decimal' | 'key' | 'public', string>> & {
      map: string[];
      join: boolean;
    };
  /** What was said of the file itself. */
  choices: Choices;
  everyHours: number;
  terminal: Terminal;
}

/** A pack that was written into a folder. */
export interface Made {
  out: string;
  written: Written;
  /** Lines of the file that were left out. */
  rejected: number;
}

/** Ends the command with one line a problem. */
export function fail(...problems: string[]): never {
  throw new CommandError(problems);
}

/** What is said on the command line counts more than what a file says of itself. */
export const aboutOf = ({ values }: PackCall, own: About): About => ({
  name: values.name ?? own.name,
  version: values.version ?? own.version,
  licence: values.licence ?? own.licence,
  language: values.language ?? own.language,
});

/** The folder that the pack of a name is written to. */
export const outOf = ({ values }: PackCall, name: string) =>
  resolve(values.out ?? join('dist/packs', slug(name)));
