// What is to be read: files named on the command line, lines of a list, or lines of standard input.
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { isDay } from '../model/days';

/** One page to read. What is null is taken from the file. */
export interface Job {
  file: string;
  published: string | null;
  outlet: string | null;
  language: string | null;
}

const jobSchema = v.object({
  file: v.pipe(v.string(), v.minLength(1)),
  published: v.optional(v.nullable(v.pipe(v.string(), v.check(isDay)))),
  outlet: v.optional(v.nullable(v.string())),
  language: v.optional(v.nullable(v.string())),
});

/** A line that names no page; `message` says which. */
export class JobError extends Error {}

/** What holds for all pages where a line says nothing else. */
export type Defaults = Omit<Job, 'file'>;

/** The pages to read, one after the other. A line is a file's name, or JSON: `{file, published, outlet, language}`. */
export async function* jobsOf(
  files: readonly string[],
  list: string | undefined,
  input: NodeJS.ReadableStream,
  defaults: Defaults,
): AsyncGenerator<Job | JobError> {
  for (const name of files) {
    if (name === '-') continue;
    const pages = pagesIn(name);
    if (pages.length === 0) yield new JobError(`${name}: no .html or .txt file is in this folder`);
    for (const file of pages) yield { ...defaults, file };
  }
  if (list !== undefined && list !== '-') yield* linesOf(createReadStream(list, 'utf8'), list, defaults);
  if (list === '-' || files.includes('-') || (files.length === 0 && list === undefined))
    yield* linesOf(input, 'standard input', defaults);
}

/** The pages of a folder and of the folders in it, by name; a file alone. */
function pagesIn(name: string): string[] {
  if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
  return readdirSync(name, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|html?)$/i.test(file))
    .sort()
    .map((file) => join(name, file));
}

async function* linesOf(
  input: NodeJS.ReadableStream,
  name: string,
  defaults: Defaults,
): AsyncGenerator<Job | JobError> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const text = line.replace(/^\uFEFF/, '').trim();
    if (text) yield jobOf(text, defaults) ?? new JobError(`${name}, line ${number}: names no page to read`);
  }
}

function jobOf(line: string, defaults: Defaults): Job | null {
  if (!line.startsWith('{')) return { ...defaults, file: line };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null;
  }
  const { success, output } = v.safeParse(jobSchema, parsed);
  if (!success) return null;
  return {
    file: output.file,
    published: output.published ?? defaults.published,
    outlet: output.outlet ?? defaults.outlet,
    language: output.language ?? defaults.language,
  };
}
