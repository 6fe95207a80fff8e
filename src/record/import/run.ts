// An import from a file to its pack: what the file is, reading it row by row, and what was refused and why.
import { SeedError } from '../seeds/compile';
import type { Pack } from '../../model/database';
import { addActors } from './actors';
import { fittedRow, layoutAdder, mappedAdder } from './adders';
import { PackBuilder, type Part } from './builder';
import { ImportError } from './error';
import { Events } from './events';
import { questionsOf, type Choices, type Looked, type Mapping, type Note } from './fields';
import { openFile, type Opened } from './file/open';
import { LAYOUTS } from './layouts';
import { canonical, SKIPPED } from './layouts/layout';
import { lookAtTable, type Table } from './look';
import { problemOf } from './mapping';
import { addOwnFile, type About } from './own';
import { NameError } from '../vet';
import { filledWidth } from './table/delimiter';

export { ImportError } from './error';

/** Where an import puts what it made. */
export interface Sink {
  part(part: Part): Promise<void>;
  progress(done: number, total: number): void;
}

export const FORMATS = ['ucdp-ged', 'acled', 'gtd', 'gdelt', 'icews', 'table', 'actors', 'variorum'] as const;
export type Format = (typeof FORMATS)[number];

interface Reason {
  line: number;
  reason: string;
}

export interface Imported {
  about: About;
  format: Format;
  /** The entities and outlets, which parts speak of. */
  names: Pack;
  parts: { from: number; to: number; incidents: number }[];
  /** Rows refused, and the first of them with their lines and reasons. */
  rejected: number;
  reasons: Reason[];
  /** Counts that could not be read, whose events were kept without them. */
  doubtful: number;
  doubts: Reason[];
  /** What was found out about the file. */
  notes: Note[];
}

const MOST_REASONS = 200;

/** The name that a file gives to its pack. */
const baseOf = (name: string): string => name.replace(/(?:\.[a-z0-9]{1,8})+$/i, '') || name;

/**
 * Reads a file and gives out its parts. A table of unknown columns needs a mapping. Throws an ImportError when nothing can
 * be read, or our own file is wrong anywhere.
 */
export async function importFile(file: File, sink: Sink, mapping?: Mapping): Promise<Imported> {
  const opened = await openFile(file, mapping);
  const parts: Imported['parts'] = [];
  const give = async (part: Part) => {
    await sink.part(part);
    parts.push({ from: part.from, to: part.to, incidents: part.pack.incidents.length });
  };
  if (opened.kind === 'own') return importOwn(opened, parts, give);
  if (opened.kind === 'actors') return importActors(opened, give);
  const table = await lookAtTable(opened);
  return importTable(file.name, table, sink, parts, give, mapping);
}

/** The format of a file. Throws an ImportError when it can be none. */
export async function formatOf(file: File, choices?: Choices): Promise<Format> {
  const opened = await openFile(file, choices);
  if (opened.kind === 'own') return 'variorum';
  if (opened.kind === 'actors') return 'actors';
  return ((await lookAtTable(opened)).layout?.format ?? 'table') as Format;
}

/** Looks at a table. Throws an ImportError when the file is none. */
export async function lookAt(file: File, choices?: Choices): Promise<Looked> {
  const opened = await openFile(file, choices);
  if (opened.kind !== 'table') throw new ImportError([`${file.name}: this is no table`]);
  return (await lookAtTable(opened)).looked;
}

/** What the reader must see of a file before it is imported; null when nothing about it is a guess. `choices` are the reader's. */
export async function lookForReader(file: File, choices?: Choices): Promise<Looked | null> {
  const opened = await openFile(file, choices);
  if (opened.kind !== 'table') return null;
  const { looked } = await lookAtTable(opened);
  if (choices) return looked;
  const { order, decimal } = questionsOf(looked, looked.mapping);
  const sure = looked.known && !looked.guessedEncoding && looked.tables.length < 2 && !order && !decimal;
  return sure ? null : looked;
}

async function importActors(
  { name, text, notes }: Extract<Opened, { kind: 'actors' }>,
  give: (part: Part) => Promise<void>,
): Promise<Imported> {
  const about: About = { name: `Actors: ${baseOf(name)}`, version: '1', licence: null, language: 'en' };
  const pack = new PackBuilder(about.name, about.version, give);
  const { actors, refused } = addActors(text, pack);
  if (actors === 0) throw new ImportError([`${name}: not an actor dictionary of PETRARCH or TABARI`]);
  const reasons = refused.slice(0, MOST_REASONS);
  const rest = { rejected: refused.length, reasons, doubtful: 0, doubts: [], notes };
  return { about, format: 'actors', names: await pack.end(), parts: [], ...rest };
}

async function importOwn(
  { name, text, notes }: Extract<Opened, { kind: 'own' }>,
  parts: Imported['parts'],
  give: (part: Part) => Promise<void>,
): Promise<Imported> {
  try {
    const make = (a: About) => new PackBuilder(a.name, a.version, give);
    const { about, pack } = await addOwnFile(text, name, make);
    const rest = { rejected: 0, reasons: [], doubtful: 0, doubts: [], notes };
    return { about, format: 'variorum', names: await pack.end(), parts, ...rest };
  } catch (error) {
    if (error instanceof SeedError) throw new ImportError(error.problems);
    throw error;
  }
}

async function importTable(
  fileName: string,
  table: Table,
  sink: Sink,
  parts: Imported['parts'],
  give: (part: Part) => Promise<void>,
  mapping: Mapping | undefined,
): Promise<Imported> {
  const { open, head, layout, looked } = table;
  const used = checked(fileName, table, mapping);
  const about = aboutOf(fileName, table);
  const pack = new PackBuilder(about.name, about.version, give);
  const refused = new Reasons();
  const doubts = new Reasons();
  const events = new Events(baseOf(fileName), used.join ?? false, pack);
  const doubt = (line: number, reason: string) => doubts.add(line, `${reason}; the event is kept without it`);
  const add = layout ? layoutAdder(layout, looked, used, pack) : mappedAdder(looked, used, events, doubt);
  if (head.tags) refused.add(head.tags.line, 'the tags of HXL are no event');
  let skipped = 0;
  for await (const rows of open.rows(head.columns.length, (done, total) => sink.progress(done, total)))
    for (const { cells, line } of rows) {
      if (line < head.from || filledWidth(cells) === 0) continue;
      const fitting = fittedRow(cells, head.columns);
      const reason = typeof fitting === 'string' ? fitting : await vetted(() => add(fitting, line));
      if (reason === SKIPPED) skipped++;
      else if (reason) refused.add(line, reason);
    }
  await events.end();
  for (const { line, reason } of events.refused) refused.add(line, reason);
  const names = await pack.end();
  if (parts.length === 0)
    throw new ImportError([
      `${fileName}: no row could be read`,
      ...(skipped ? [`${fileName}: all ${skipped} rows are ${layout!.skips}`] : []),
      ...refused.first.slice(0, 5).map((r) => `${fileName}:${r.line}: ${r.reason}`),
    ]);
  const notes = [...looked.notes];
  if (skipped) notes.push({ key: 'noteSkipped', inserts: [skipped, layout!.skips!] });
  if (events.joined) notes.push({ key: 'noteJoined', inserts: [events.joined] });
  return {
    about,
    format: (layout?.format ?? 'table') as Format,
    names,
    parts,
    rejected: refused.count,
    reasons: refused.first,
    doubtful: doubts.count,
    doubts: doubts.first,
    notes,
  };
}

/** What a row is refused for, names that are not taken included. */
async function vetted<T>(add: () => Promise<T>): Promise<T | string> {
  try {
    return await add();
  } catch (error) {
    if (error instanceof NameError) return error.message;
    throw error;
  }
}

/** What went wrong in which lines: all are counted, the first are kept. */
class Reasons {
  count = 0;
  readonly first: Reason[] = [];
  add(line: number, reason: string): void {
    this.count++;
    if (this.first.length < MOST_REASONS) this.first.push({ line, reason });
  }
}

/** The mapping that a table is read by. Throws an ImportError when it does not fit, or leaves something open. */
function checked(fileName: string, { layout, looked, head }: Table, mapping: Mapping | undefined): Mapping {
  const at = `${fileName}:${head.line ?? head.from}`;
  if (!layout && mapping) {
    const problem = problemOf(mapping, looked.columns);
    if (problem) throw new ImportError([`${at}: ${problem}`]);
  }
  if (!layout && !mapping) {
    const there = new Set(looked.columns.map(canonical));
    const lacks = LAYOUTS.map(
      (l) => `${l.title} (no column ${l.needs.filter((c) => !there.has(c)).join(', ')})`,
    );
    throw new ImportError([`${at}: a table of none of these: ${lacks.join('; ')}`]);
  }
  if (mapping) return mapping;
  const { order, decimal } = questionsOf(looked, looked.mapping);
  const open = [
    ...(order
      ? [
          `${order.column}: whether the day or the month is first in “${order.days.example ?? ''}” must be said`,
        ]
      : []),
    ...(decimal ? [`${decimal.column}: whether “${decimal.example}” is in thousands must be said`] : []),
  ];
  if (open.length) throw new ImportError(open.map((problem) => `${fileName}: ${problem}`));
  return looked.mapping;
}

function aboutOf(fileName: string, { layout, open: { package: described, name } }: Table): About {
  const base = baseOf(layout && fileName !== name ? name : fileName);
  const licence = described?.licenses?.[0];
  return {
    name: layout ? `${layout.title}: ${base}` : (described?.title ?? base),
    version: described?.version ?? '1',
    licence: layout?.licence ?? licence?.name ?? licence?.title ?? null,
    language: layout ? 'en' : null,
  };
}
