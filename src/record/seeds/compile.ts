// Compiles the YAML under seeds/ into a pack. Every problem is reported with its file and line; none is passed over.
import * as v from 'valibot';
import { LineCounter, isMap, isNode, parseDocument, type Document } from 'yaml';
import { reportOfAnyFormat } from '../pack/populations';
import { problemOfOutletName, problemOfTitle, problemsOfEntity } from '../vet';
import { foldWords } from '../../text/tokens';
import { entitySchema, incidentSchema, outletSchema, reportSchema } from '../../model/database';
import type { Entity, Incident, Outlet, Pack, Report } from '../../model/database';
import { attachSeries, seriesFileSchema } from './series';
import { problemOfClaim } from '../../model/claims';
import { problemOfSpan } from '../../model/days';
import { coreId } from '../../model/owners';
import {
  referencesOfEntity,
  referencesOfIncident,
  referencesOfReport,
  type Reference,
} from '../../model/references';

/** A seed file: its path below seeds/, with forward slashes, and its text. */
export interface SeedFile {
  path: string;
  text: string;
}

/** Thrown with one line a problem, each starting with file:line. */
export class SeedError extends Error {
  override name = 'SeedError';
  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

/** A record with where it is. */
export interface Placed<T> {
  record: T;
  file: string;
  /** The line, from 1, on which the value at a path of keys is. */
  line: (path: readonly (string | number)[]) => number;
}

const FOLDERS = {
  'entities/groups': 'group',
  'entities/people': 'person',
  'entities/bodies': 'body',
  'entities/places': 'place',
} as const;

/** Compiles seed files to a pack. Throws a SeedError that names file and line of everything that is wrong. */
export function compileSeeds(files: readonly SeedFile[], version: string): Pack {
  const problems: string[] = [];
  const { entities, incidents, outlets, reports } = placeRecords(files, problems);
  const series = collect(files, (p) => p.startsWith('series/'), seriesFileSchema, problems);
  attachSeries(series, incidents, reports, problems);
  checkFolders(entities, problems);
  checkFileNames([...entities, ...incidents, ...outlets, ...reports, ...series], problems);
  checkRecords({ entities, incidents, outlets, reports }, problems);
  checkOwners({ entities, incidents, reports }, problems);
  if (problems.length) throw new SeedError(problems.sort());
  const records = <T>(placed: Placed<T>[]) => placed.map((p) => p.record);
  return {
    name: 'core',
    version,
    entities: records(entities),
    incidents: records(incidents),
    outlets: records(outlets),
    reports: records(reports),
  };
}

const packFileSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  version: v.optional(v.pipe(v.string(), v.maxLength(40)), '1'),
  licence: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200))), null),
  language: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z]{2}$/))), null),
  entities: v.optional(v.array(entitySchema), []),
  incidents: v.optional(v.array(incidentSchema), []),
  outlets: v.optional(v.array(outletSchema), []),
  reports: v.optional(v.array(reportSchema), []),
});

/** A document's plain value. Aliases are refused: a few lines of them can expand to gigabytes. */
function valueOf(doc: Document, file: string, fail: () => SeedError, problems: string[]): unknown {
  try {
    return doc.toJS({ maxAliasCount: 0 });
  } catch {
    problems.push(`${file}:1: aliases (*name) are not read`);
    throw fail();
  }
}

/** A file of any format in this one. */
function inThisFormat(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('reports' in file) || !Array.isArray(file.reports))
    return file;
  return { ...file, reports: file.reports.map(reportOfAnyFormat) };
}

/** Everything of a pack in one file, with what the file says of itself. */
export interface PackFile extends Omit<Pack, 'name' | 'version'> {
  about: { name: string; version: string; licence: string | null; language: string | null };
}

const MOST_PROBLEMS = 100;

/** Reads a pack that is one YAML or JSON file. Throws a SeedError that names the line of everything that is wrong. */
export function parsePackFile(text: string, file: string): PackFile {
  const problems: string[] = [];
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const line = (keys: readonly (string | number)[]) => lineOf(doc, lines, keys);
  const fail = () => new SeedError(problems.slice(0, MOST_PROBLEMS));
  for (const e of doc.errors)
    problems.push(`${file}:${lines.linePos(e.pos[0]).line}: ${e.message.split('\n')[0]}`);
  if (problems.length) throw fail();
  const result = v.safeParse(packFileSchema, inThisFormat(valueOf(doc, file, fail, problems)));
  if (!result.success) {
    problems.push(...result.issues.map((issue) => describe(file, line, issue)));
    throw fail();
  }
  const { entities, incidents, outlets, reports, ...about } = result.output;
  const place = <T>(records: readonly T[], list: string): Placed<T>[] =>
    records.map((record, i) => ({ record, file, line: (path) => line([list, i, ...path]) }));
  const placed: Everything = {
    entities: place(entities, 'entities'),
    incidents: place(incidents, 'incidents'),
    outlets: place(outlets, 'outlets'),
    reports: place(reports, 'reports'),
  };
  checkRecords(placed, problems);
  checkNames(placed, about.name, file, problems);
  if (problems.length) throw fail();
  return { about, entities, incidents, outlets, reports };
}

/** The names of a pack that is not the core's own. */
function checkNames({ entities, outlets }: Everything, title: string, packFile: string, problems: string[]): void {
  const ofTitle = problemOfTitle(title, null);
  if (ofTitle) problems.push(`${packFile}:1: ${ofTitle}`);
  for (const { record, file, line } of entities)
    for (const { path, problem } of problemsOfEntity(record)) problems.push(`${file}:${line(path)}: ${problem}`);
  for (const { record, file, line } of outlets) {
    const problem = problemOfOutletName(record.name);
    if (problem) problems.push(`${file}:${line(['name'])}: ${problem}`);
  }
}

/** The records of seed files with their places. What does not fit its schema is left out and reported in `problems`. */
export function placeRecords(files: readonly SeedFile[], problems: string[]): Everything {
  const below = <T>(folder: string, schema: v.GenericSchema<unknown, T>) =>
    collect(files, (p) => p.startsWith(`${folder}/`), schema, problems);
  return {
    entities: below<Entity>('entities', entitySchema),
    incidents: below<Incident>('incidents', incidentSchema),
    outlets: below<Outlet>('outlets', outletSchema),
    reports: below<Report>('reports', reportSchema),
  };
}

function collect<T>(
  files: readonly SeedFile[],
  wanted: (path: string) => boolean,
  schema: v.GenericSchema<unknown, T>,
  problems: string[],
): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const { path, text } of files) {
    if (!wanted(path)) continue;
    const lines = new LineCounter();
    const doc = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
    const line = (keys: readonly (string | number)[]) => lineOf(doc, lines, keys);
    if (doc.errors.length) {
      for (const e of doc.errors)
        problems.push(`${path}:${lines.linePos(e.pos[0]).line}: ${e.message.split('\n')[0]}`);
      continue;
    }
    const result = v.safeParse(schema, doc.toJS());
    if (result.success) placed.push({ record: result.output, file: path, line });
    else for (const issue of result.issues) problems.push(describe(path, line, issue));
  }
  return placed;
}

function describe(path: string, line: Placed<unknown>['line'], issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map((p) => p.key as string | number);
  return `${path}:${line(keys)}: ${keys.join('.') || 'record'}: ${issue.message}`;
}

/** The line of the innermost key on the path that is in the file. */
function lineOf(doc: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  for (let depth = keys.length; depth > 0; depth--) {
    const parent = depth > 1 ? doc.getIn(keys.slice(0, depth - 1), true) : doc.contents;
    const key = keys[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((i) => isNode(i.key) && String(i.key) === String(key))
      : undefined;
    const node = pair?.key ?? doc.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function checkFolders(entities: Placed<Entity>[], problems: string[]): void {
  for (const { record, file, line } of entities) {
    const folder = file.slice(0, file.lastIndexOf('/')) as keyof typeof FOLDERS;
    if (FOLDERS[folder] !== record.kind)
      problems.push(`${file}:${line(['kind'])}: a ${record.kind} does not belong in ${folder}`);
  }
}

/** What holds for records wherever they are. */
function checkRecords(all: Everything, problems: string[]): void {
  checkUnique([...all.entities, ...all.incidents], problems);
  checkUnique(all.outlets, problems);
  checkUnique(all.reports, problems);
  checkDomains(all.outlets, problems);
  checkAliases(all.entities, problems);
  checkReferences(all, problems);
  checkDates(all.incidents, problems);
  checkClaims(all.reports, problems);
}

function checkFileNames(placed: Placed<{ id: string }>[], problems: string[]): void {
  for (const { record, file, line } of placed) {
    const base = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length);
    if (base !== record.id)
      problems.push(`${file}:${line(['id'])}: the file is named ${base}, its id is ${record.id}`);
  }
}

function checkUnique(placed: Placed<{ id: string }>[], problems: string[]): void {
  const seen = new Map<string, string>();
  for (const { record, file, line } of placed) {
    const first = seen.get(record.id);
    if (first) problems.push(`${file}:${line(['id'])}: the id ${record.id} is already used in ${first}`);
    seen.set(record.id, file);
  }
}

/** A spelling that needs no support on the page may belong to one entity only. */
function checkAliases(entities: Placed<Entity>[], problems: string[]): void {
  const owner = new Map<string, { id: string; file: string }>();
  for (const { record, file, line } of entities) {
    const spellings: [string, (string | number)[]][] = [
      [record.name, ['name']],
      ...record.aliases.map((a, i): [string, (string | number)[]] => [a, ['aliases', i]]),
      ...record.capitalised.map((a, i): [string, (string | number)[]] => [a, ['capitalised', i]]),
      ...Object.entries(record.native).flatMap(([lang, names]) =>
        names.map((a, i): [string, (string | number)[]] => [a, ['native', lang, i]]),
      ),
    ];
    for (const [spelling, path] of spellings) {
      const key = foldWords(spelling).join(' ');
      if (!key) problems.push(`${file}:${line(path)}: “${spelling}” holds no letter or digit`);
      const other = owner.get(key);
      if (other && other.id !== record.id) {
        problems.push(
          `${file}:${line(path)}: “${spelling}” already means ${other.id} in ${other.file}; list it under ambiguous`,
        );
      }
      owner.set(key, { id: record.id, file });
    }
  }
}

/** Everything that the seeds hold, each record with its file and lines. */
export interface Everything {
  entities: Placed<Entity>[];
  incidents: Placed<Incident>[];
  outlets: Placed<Outlet>[];
  reports: Placed<Report>[];
}

function checkReferences({ entities, incidents, outlets, reports }: Everything, problems: string[]): void {
  const ids = <T extends { id: string }>(placed: Placed<T>[]) => new Set(placed.map((p) => p.record.id));
  const entity = ids(entities);
  const known = { entity, place: entity, incident: ids(incidents), outlet: ids(outlets) };
  const check = <T>(placed: Placed<T>[], referencesOf: (record: T) => Reference[]) => {
    for (const { record, file, line } of placed)
      for (const { what, id, path } of referencesOf(record))
        // a pack may count the people of a state that another pack knows
        if (what !== 'owner' && coreId(id) === null && !known[what].has(id)) problems.push(`${file}:${line(path)}: there is no ${what} ${id}`);
  };
  check(entities, referencesOfEntity);
  check(incidents, referencesOfIncident);
  check(reports, referencesOfReport);
}

/** Whose people the seeds count is kept in the seeds. */
function checkOwners(
  { entities, incidents, reports }: Omit<Everything, 'outlets'>,
  problems: string[],
): void {
  const known = new Set(entities.map((e) => e.record.id));
  const check = <T>(placed: Placed<T>[], referencesOf: (record: T) => Reference[]) => {
    for (const { record, file, line } of placed)
      for (const { what, id, path } of referencesOf(record))
        if (what === 'owner' && !known.has(id)) problems.push(`${file}:${line(path)}: there is no entity ${id}`);
  };
  check(incidents, referencesOfIncident);
  check(reports, referencesOfReport);
}

function checkDates(incidents: Placed<Incident>[], problems: string[]): void {
  for (const { record, file, line } of incidents) {
    const { from, to } = record.date;
    if (!from && record.kind === 'incident')
      problems.push(`${file}:${line(['date'])}: an incident has a date`);
    const problem = from && to && problemOfSpan(from, to);
    if (problem) problems.push(`${file}:${line(['date', 'to'])}: ${problem}`);
  }
}

/** An address must lead to one outlet, and a name printed on a card to one too. */
function checkDomains(outlets: Placed<Outlet>[], problems: string[]): void {
  const owners = new Map<string, string>();
  for (const { record, file, line } of outlets) {
    const told = [
      ...record.domains.map((d, n) => [d, line(['domains', n])] as const),
      [`name ${record.name}`, line(['name'])] as const,
    ];
    for (const [what, at] of told) {
      const owner = owners.get(what);
      if (owner) problems.push(`${file}:${at}: ${what} belongs to ${owner} already`);
      else owners.set(what, record.id);
    }
  }
}

function checkClaims(reports: Placed<Report>[], problems: string[]): void {
  for (const { record, file, line } of reports) {
    record.claims.forEach((claim, n) => {
      const problem = problemOfClaim(claim);
      if (problem) problems.push(`${file}:${line(['claims', n, 'value'])}: ${problem}`);
    });
  }
}
