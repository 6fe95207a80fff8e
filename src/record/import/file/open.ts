// What a file is, by what is in it and not by its name: unpacked, decoded, and given out as rows, as text, or refused in words.
import { ImportError } from '../error';
import type { Choices, Note } from '../fields';
import { delimiterOf } from '../table/delimiter';
import { encodingOf, textOf, wholeText, type Encoding } from './encoding';
import { isOwn, readJson, rowsOfJson } from './json';
import { rowsOfParquet } from './parquet';
import { RowReader, type RawRow } from './rows';
import { sheetsOf, type SheetKind } from './sheets';
import { declaredOrder, readPackage, type DataPackage, type Resource } from './package';
import { fileFrom, filesIn, gunzipped } from './unpack';

type Progress = (done: number, total: number) => void;

/** A table, wherever it was: its rows from the first line on. */
export interface OpenTable {
  kind: 'table';
  /** The file that holds it: its name, without its ending, names the pack. */
  name: string;
  notes: Note[];
  /** The tables of the file, when there are several. */
  tables: string[];
  guessedEncoding: boolean;
  /** The order of days that the file declares. */
  order: 'dmy' | 'mdy' | null;
  package: DataPackage | null;
  /** Rows in batches. `width` is how many cells a row has, once that is known. */
  rows(width: number, progress?: Progress): AsyncGenerator<RawRow[]>;
}

export type Opened =
  | OpenTable
  | { kind: 'own'; name: string; text: string; notes: Note[] }
  | { kind: 'actors'; name: string; text: string; notes: Note[] };

const HEAD_BYTES = 1 << 18;
const LARGEST_OWN = 64 << 20;
const LARGEST_HELD = 512 << 20;
const OWN = /\.ya?ml$/i;
const TABLE = /\.(?:csv|tsv|tab|txt|json|geojson|ndjson|jsonl|xlsx|xlsm|xls|ods|parquet|gz)$/i;
/** A line of an actor dictionary: a code in brackets. */
const ACTOR = /^[^[\]",\n]*\[[ \t]*[A-Z~]{3}[^\]\n]*\][ \t]*(?:[;#].*)?$/m;

/** Opens a file. Throws an ImportError that says what it is when it cannot be imported. */
export async function openFile(file: File, choices: Choices = {}): Promise<Opened> {
  const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  if (file.size === 0) throw new ImportError([`${file.name}: the file is empty`]);
  const begins = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  if (begins(0x50, 0x4b, 3, 4)) return openZip(file, choices);
  if (begins(0x50, 0x4b, 5, 6)) throw new ImportError([`${file.name}: nothing is inside of this .zip`]);
  if (begins(0x1f, 0x8b)) return openFile(await gunzipped(file), choices);
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return openSheets(file, 'xls', choices);
  if (begins(0x50, 0x41, 0x52, 0x31)) return held(file.name, await rowsOfParquet(file), []);
  const refused = REFUSED.find(([bytes]) => begins(...bytes));
  if (refused) throw new ImportError([`${file.name}: ${refused[1]}`]);
  return openText(file, choices);
}

const REFUSED: readonly (readonly [number[], string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'this is a PDF; copy its table into a spreadsheet and save that as .csv'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'this is a .7z archive; unpack it and choose the table inside'],
  [[0x52, 0x61, 0x72, 0x21], 'this is a .rar archive; unpack it and choose the table inside'],
  [[0x42, 0x5a, 0x68], 'this is a .bz2 archive; unpack it and choose the table inside'],
  [[0xfd, 0x37, 0x7a, 0x58], 'this is an .xz archive; unpack it and choose the table inside'],
  [[0x53, 0x51, 0x4c, 0x69], 'this is a database (SQLite, GeoPackage); save its table as .csv'],
  [[0x89, 0x50, 0x4e, 0x47], 'this is a picture'],
  [[0xff, 0xd8, 0xff], 'this is a picture'],
];

async function openZip(file: File, choices: Choices): Promise<Opened> {
  if (file.size > LARGEST_HELD) throw new ImportError([`${file.name}: larger than ${LARGEST_HELD >> 20} MB`]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const files = await filesIn(bytes, file.name);
  const has = (name: string) => files.some((f) => f.name === name);
  if (has('xl/workbook.xml')) return openSheets(file, 'xlsx', choices);
  if (has('content.xml') && has('mimetype')) return openSheets(file, 'ods', choices);
  if (has('word/document.xml')) throw new ImportError([`${file.name}: this is a Word document, not a table`]);
  const about = files.find((f) => /(?:^|\/)datapackage\.json$/.test(f.name));
  const described = about && readPackage(await (await fileFrom(bytes, about.name, file.name)).text());
  const folder = about?.name.slice(0, about.name.lastIndexOf('/') + 1) ?? '';
  const listed = described?.resources.map((r) => folder + r.path).filter(has);
  const named = files.map((f) => f.name);
  const tables = listed?.length
    ? listed
    : named.filter((n) => TABLE.test(n) || OWN.test(n)).filter((n) => n !== about?.name);
  const likely = [...tables].sort((a, b) => rank(a) - rank(b) || sizeOf(files, b) - sizeOf(files, a));
  const chosen =
    choices.table !== undefined && tables.includes(choices.table)
      ? choices.table
      : (likely[0] ?? (named.length === 1 ? named[0] : undefined));
  if (chosen === undefined)
    throw new ImportError([
      `${file.name}: no table is inside, but ${named.slice(0, 5).join(', ') || 'nothing'}`,
    ]);
  const resource = described?.resources.find((r) => folder + r.path === chosen);
  const inside = await fileFrom(bytes, chosen, file.name);
  const opened = resource
    ? await openText(inside, { ...encodingOfResource(resource), ...choices }, resource)
    : await openFile(inside, choices);
  opened.notes.unshift({ key: 'noteTable', inserts: [chosen] });
  if (opened.kind !== 'table') return opened;
  return { ...opened, package: described ?? null, tables: tables.length > 1 ? tables : opened.tables };
}

const encodingOfResource = ({ encoding }: Resource): Choices => (encoding === undefined ? {} : { encoding });

/** Codebooks and notes lie beside the table. */
const rank = (name: string): number =>
  /codebook|readme|licen[cs]e|metadata|dictionary|\.txt$/i.test(name) ? 1 : 0;
const sizeOf = (files: readonly { name: string; size: number }[], name: string): number =>
  files.find((f) => f.name === name)?.size ?? 0;

async function openSheets(file: File, kind: SheetKind, choices: Choices): Promise<OpenTable> {
  if (file.size > LARGEST_HELD) throw new ImportError([`${file.name}: larger than ${LARGEST_HELD >> 20} MB`]);
  const sheets = await sheetsOf(new Uint8Array(await file.arrayBuffer()), kind, file.name);
  const widest = [...sheets].sort((a, b) => b.rows.length - a.rows.length)[0];
  const sheet = sheets.find((s) => s.name === choices.table) ?? widest;
  if (!sheet) throw new ImportError([`${file.name}: all sheets are empty`]);
  const several = sheets.length > 1;
  const notes: Note[] = several ? [{ key: 'noteTable', inserts: [sheet.name] }] : [];
  return { ...held(file.name, sheet.rows, notes), tables: several ? sheets.map((s) => s.name) : [] };
}

/** A table that is in memory already. */
function held(name: string, rows: RawRow[], notes: Note[]): OpenTable {
  return {
    kind: 'table',
    name,
    notes,
    tables: [],
    guessedEncoding: false,
    order: null,
    package: null,
    // eslint-disable-next-line @typescript-eslint/require-await -- as those that are read piece by piece
    async *rows(_width, progress) {
      yield rows;
      progress?.(1, 1);
    },
  };
}

async function openText(file: File, choices: Choices, resource?: Resource): Promise<Opened> {
  const encoding = await encodingFor(file, choices);
  const notes: Note[] = encoding.sure
    ? encoding.name === 'utf-8'
      ? []
      : [{ key: 'noteEncoding', inserts: [encoding.name] }]
    : [{ key: 'noteEncodingGuessed', inserts: [encoding.name] }];
  const head = await headText(file, encoding.name);
  if (!head.trim()) throw new ImportError([`${file.name}: the file is empty`]);
  if (OWN.test(file.name))
    return { kind: 'own', name: file.name, text: await ownText(file, encoding.name), notes };
  if (/^\s*</.test(head)) throw new ImportError([`${file.name}: ${ofMarkup(head)}`]);
  if (/^\s*[[{]/.test(head) && !/\.[ct]sv$/i.test(file.name)) return openJson(file, encoding, notes);
  if (/\.json$/i.test(file.name))
    return { kind: 'own', name: file.name, text: await ownText(file, encoding.name), notes };
  const declared = resource?.dialect?.delimiter;
  const { delimiter } = declared === undefined ? delimiterOf(head) : { delimiter: declared };
  const parted = head.split(/\r\n?|\n/).some((line) => line.includes(delimiter));
  const isTable = /\.(?:csv|tsv)$/i.test(file.name) || resource !== undefined;
  if (!isTable && ACTOR.test(head))
    return { kind: 'actors', name: file.name, text: await ownText(file, encoding.name), notes };
  if (!isTable && !parted) throw new ImportError([`${file.name}: ${NOTHING_KNOWN}`]);
  if (delimiter !== ',')
    notes.push({ key: 'noteDelimiter', inserts: [delimiter === '\t' ? '⇥' : delimiter] });
  return {
    ...held(file.name, [], notes),
    guessedEncoding: !encoding.sure,
    order: resource ? declaredOrder(resource) : null,
    rows: (width, progress) => rowsOf(file, encoding.name, delimiter, width, progress),
  };
}

const NOTHING_KNOWN =
  'not a table, not an actor dictionary of PETRARCH or TABARI, and no records of our own. Tables (.csv, .tsv, .txt, .xlsx, .xls, .ods, .json, .geojson, .parquet, also in .zip or .gz), .yaml and actor dictionaries can be imported';

async function encodingFor(file: File, choices: Choices): Promise<Encoding> {
  const said = choices.encoding;
  if (said === undefined) return encodingOf(file, file.name);
  try {
    return { name: new TextDecoder(said).encoding, sure: true };
  } catch {
    throw new ImportError([`${file.name}: there is no encoding ${said}`]);
  }
}

async function headText(file: File, encoding: string): Promise<string> {
  const bytes = await file.slice(0, HEAD_BYTES).arrayBuffer();
  return new TextDecoder(encoding).decode(bytes, { stream: true });
}

async function ownText(file: File, encoding: string): Promise<string> {
  if (file.size > LARGEST_OWN) throw new ImportError([`${file.name}: larger than ${LARGEST_OWN >> 20} MB`]);
  return wholeText(file, encoding);
}

const ofMarkup = (head: string): string =>
  /<html|<!doctype html/i.test(head)
    ? 'this is a web page, perhaps one that asks to log in; download the table itself'
    : 'this is XML; save the table as .csv and try again';

async function openJson(file: File, encoding: Encoding, notes: Note[]): Promise<Opened> {
  if (file.size > LARGEST_HELD) throw new ImportError([`${file.name}: larger than ${LARGEST_HELD >> 20} MB`]);
  const text = await wholeText(file, encoding.name);
  const value = readJson(text);
  const rows = value === undefined || isOwn(value) ? null : rowsOfJson(value);
  if (rows) return held(file.name, rows, notes);
  const isList = Array.isArray(value) || (value !== undefined && !isOwn(value) && !/\bname\b/.test(text));
  if (isList) throw new ImportError([`${file.name}: no list of records is in this JSON`]);
  return { kind: 'own', name: file.name, text, notes };
}

async function* rowsOf(
  file: File,
  encoding: string,
  delimiter: string,
  width: number,
  progress?: Progress,
): AsyncGenerator<RawRow[]> {
  const reader = new RowReader(delimiter, width);
  let done = 0;
  try {
    for await (const { text, length } of textOf(file, encoding)) {
      const rows = reader.push(text);
      done += length;
      if (rows.length) yield rows;
      progress?.(done, file.size);
    }
    yield reader.push('', true);
  } catch (error) {
    if (error instanceof ImportError) throw new ImportError(error.problems.map((p) => `${file.name}: ${p}`));
    throw error;
  }
}
