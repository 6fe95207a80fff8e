// The records of a published piece as lines of text: what is hashed, sent over the network, and compared for deltas. Whoever
// receives them checks every record; nothing that is computed from them is taken over from outside.
import * as v from 'valibot';
import {
  entitySchema,
  incidentSchema,
  outletSchema,
  reportSchema,
  type Entity,
  type Incident,
  type Outlet,
  type Report,
} from '../../model/database';
import { atOnce, type Steps } from '../../model/steps';
import { problemOfOutletName, problemsOfEntity } from '../vet';
import { reportOfAnyFormat } from '../pack/populations';

/** Records of a pack, or of a part of it, in the pack's order. */
export interface Records {
  entities: Iterable<Entity>;
  outlets: Iterable<Outlet>;
  incidents: Iterable<Incident>;
  reports: Iterable<Report>;
}

/** Records that were read and checked. */
export interface Checked extends Records {
  entities: Entity[];
  outlets: Outlet[];
  incidents: Incident[];
  reports: Report[];
}

const KINDS = ['entities', 'outlets', 'incidents', 'reports'] as const;
const SCHEMAS = {
  entities: entitySchema,
  outlets: outletSchema,
  incidents: incidentSchema,
  reports: reportSchema,
} as const;

/** What is wrong with the names of a record, or null. */
function problemOfRecord(kind: (typeof KINDS)[number], record: unknown): string | null {
  if (kind === 'entities') return problemsOfEntity(record as Entity)[0]?.problem ?? null;
  return kind === 'outlets' ? problemOfOutletName((record as Outlet).name) : null;
}

/** Thrown when published data is not what it should be; says what is wrong where. */
export class PublishedError extends Error {
  override name = 'PublishedError';
}

/** Does something with a file; an error is reported with the file's name. */
export async function inFile<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new PublishedError(`${name}: ${(error as Error).message}`);
  }
}

/** The lines of some records: `["KIND", RECORD]`, one a line. The same records always make the same lines. */
export const linesOf = (records: Records): string[] => atOnce(lineSteps(records));

/** The same in steps. */
export function* lineSteps(records: Records): Steps<string[]> {
  const lines: string[] = [];
  for (const kind of KINDS)
    for (const record of records[kind]) {
      lines.push(JSON.stringify([kind, record]));
      yield;
    }
  return lines;
}

/** The text of some lines, as it is hashed and sent, and back. */
export const textOf = (lines: readonly string[]) => lines.join('\n');
/** Throws a PublishedError when there are more lines than `most`: they are counted before there is a list of them. */
export function linesIn(text: string, most = Infinity): string[] {
  if (!text) return [];
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++lines > most) throw new PublishedError(`more than ${most} lines`);
  return text.split('\n');
}

/** Reads lines. Throws a PublishedError with the number of the first line, from 1, that holds no proper record. */
export const recordsOf = (lines: readonly string[]): Checked => atOnce(recordSteps(lines));

/** The same in steps. `vetted`: names of packs that others publish are held to what such packs may be called. */
export function* recordSteps(lines: readonly string[], vetted = false): Steps<Checked> {
  const records: Checked = { entities: [], outlets: [], incidents: [], reports: [] };
  for (const [i, line] of lines.entries()) {
    const wrong = (what: string) => new PublishedError(`line ${i + 1}: ${what}`);
    let told: unknown;
    try {
      told = JSON.parse(line);
    } catch {
      throw wrong('no JSON');
    }
    const [kind, record] = Array.isArray(told) ? (told as unknown[]) : [];
    const known = KINDS.find((k) => k === kind);
    if (!known) throw wrong('no record');
    const read = v.safeParse(SCHEMAS[known], known === 'reports' ? reportOfAnyFormat(record) : record);
    if (!read.success) {
      const [issue] = read.issues;
      throw wrong(`${v.getDotPath(issue) ?? known}: ${issue.message}`);
    }
    const problem = vetted ? problemOfRecord(known, read.output) : null;
    if (problem) throw wrong(problem);
    (records[known] as unknown[]).push(read.output);
    yield;
  }
  return records;
}
