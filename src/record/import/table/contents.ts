// Which field a column without a name is of, by what its cells hold. What cells cannot show, such as whom a count counts, is left to
// the reader.
import { countryCode } from '../countries';
import type { Field } from '../fields';
import { readCount } from './counts';
import { readDays } from './days';
import { readPoint } from './points';

/** What the cells of a table show about its columns, by index. */
export interface Contents {
  fields: Partial<Record<Field, number>>;
  /** Columns of counts: of whom, no cell says. */
  counts: number[];
}

/** Of the cells that hold something, so many must be alike. */
const SHARE = 0.8;
/** Names of outlets and words for attacks are too many to know them all. */
const WORDS_SHARE = 0.5;
const LONGEST_PLACE = 60;
const MOST_PLACE_WORDS = 5;

const ADDRESS = /^https?:\/\/\S+$/i;
const HOST = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const DEGREES = /^[+-]?\d{1,3}[.,]\d{2,}$/;
/** Plain numbers could be days of spreadsheets, and most are not. */
const DAY_SHAPE = /[^\d.]|^\d+\.\d+\.\d+\.?$|^(?:19|20)\d{6}$/;
const OUTLET =
  /(?<!\p{L})(?:news|times|post|herald|tribune|guardian|telegraph|journal|gazette|press|presse|agency|agence|agencia|radio|tv|television|media|daily|observatory|zeitung|nachrichten|diario|noticias|noticieros|correio|haber|ajansı|новости|агентство|وكالة|قناة|خبرگزاری|צינור|חדשות)(?!\p{L})/iu;
const KIND =
  /(?<!\p{L})(?:attacks?|(?:air|drone|missile)?[ -]?strikes?|bombings?|bombardment|shelling|explosions?|battles?|clash(?:es)?|violence|riots?|protests?|shootings?|raids?|ambush|ied|assassination|kidnapping|abduction|angriffe?|anschlag|gefecht|attaque|attentat|frappe|ataque|atentado|bombardeo|bombardeio|saldırı|patlama|атака|обстрел|взрыв|هجوم|قصف|انفجار|غارة|حمله|התקפה|פיגוע)(?!\p{L})/iu;
const CODE = /^(?=\S*\d)[\p{L}\d][\p{L}\d_./-]{3,}$/u;

/** The rows' cells by column, without blanks around them. */
export function contentsOf(rows: readonly (readonly string[])[], width: number): Contents {
  const columns = Array.from({ length: width }, (_, i) => rows.map((cells) => cells[i]?.trim() ?? ''));
  const fields: Contents['fields'] = {};
  const free = new Set(columns.keys());
  const filled = columns.map((cells) => cells.filter(Boolean));
  const holds = (index: number, is: (cell: string) => boolean, share = SHARE) =>
    filled[index]!.length > 0 && filled[index]!.filter(is).length >= filled[index]!.length * share;
  const first = (is: (cell: string) => boolean, share = SHARE) =>
    [...free].find((index) => holds(index, is, share));
  const take = (field: Field, index: number | undefined) => {
    if (index === undefined) return;
    fields[field] = index;
    free.delete(index);
  };
  take(
    'address',
    first((cell) => ADDRESS.test(cell)),
  );
  take(
    'date',
    first((cell) => DAY_SHAPE.test(cell) && !DEGREES.test(cell) && readDays(cell) !== null),
  );
  if (fields.date === undefined) takeThree(filled, free, take);
  takePoint(filled, free, take);
  const numbered = [...free].find((i) => isNumbering(columns[i]!));
  take('id', numbered ?? [...free].find((i) => isCode(columns[i]!)));
  take('country', first(isCountry));
  take('source', first((cell) => HOST.test(cell)) ?? first((cell) => OUTLET.test(cell), WORDS_SHARE));
  take(
    'type',
    first((cell) => KIND.test(cell) && cell.length <= LONGEST_PLACE, WORDS_SHARE),
  );
  // an outlet is named beside the address of its report
  if (fields.source === undefined && fields.address !== undefined)
    take(
      'source',
      [fields.address - 1, fields.address + 1].find((i) => free.has(i) && holds(i, isPlace)),
    );
  const counts = [...free].filter((index) => holds(index, isCount));
  for (const index of counts) free.delete(index);
  take(
    'place',
    placeAmong(free, fields, (index) => holds(index, isPlace) && !holds(index, isCountry)),
  );
  return { fields, counts };
}

const isCountry = (cell: string) => !/^\d/.test(cell) && countryCode(cell) !== null;

const isCount = (cell: string) => /\p{Nd}/u.test(cell) && !DEGREES.test(cell) && readCount(cell) !== null;

/** A short name in any script; of scripts with capital letters one that begins with one. */
const isPlace = (cell: string) =>
  /^\p{L}/u.test(cell) &&
  !/^\p{Ll}/u.test(cell) &&
  !/\d/.test(cell) &&
  cell.length <= LONGEST_PLACE &&
  cell.split(/\s+/).length <= MOST_PLACE_WORDS;

/** The only column of names, or the one beside the country or the coordinates; undefined where several could be it. */
function placeAmong(
  free: ReadonlySet<number>,
  { country, latitude }: Contents['fields'],
  isNames: (index: number) => boolean,
): number | undefined {
  const names = [...free].filter(isNames);
  if (names.length === 1) return names[0];
  const beside = names.filter(
    (index) => index + 1 === country || index + 1 === latitude || index - 1 === country,
  );
  return beside.length === 1 ? beside[0] : undefined;
}

/** “2024, 1, 4” or “4, 1, 2024” in three columns side by side, where the rows show which is the month. */
function takeThree(
  filled: readonly (readonly string[])[],
  free: ReadonlySet<number>,
  take: (field: Field, index: number) => void,
): void {
  const within = (index: number, least: number, most: number) =>
    free.has(index) &&
    filled[index]!.length > 0 &&
    filled[index]!.every((cell) => /^\d{1,4}$/.test(cell) && Number(cell) >= least && Number(cell) <= most);
  for (const year of free) {
    if (!within(year, 1900, 2100)) continue;
    const months = (index: number) => within(index, 1, 12);
    const days = (index: number) => within(index, 1, 31);
    const orders = [
      [year + 1, year + 2],
      ...(months(year - 1) && days(year - 2) && !months(year - 2) ? [[year - 1, year - 2]] : []),
      ...(months(year - 2) && days(year - 1) && !months(year - 1) ? [[year - 2, year - 1]] : []),
    ];
    const found = orders.find(([month, day]) => months(month!) && days(day!));
    if (!found) continue;
    take('year', year);
    take('month', found[0]!);
    take('day', found[1]!);
    return;
  }
}

/** Two columns of degrees side by side, the latitude first unless it would be none. */
function takePoint(
  filled: readonly (readonly string[])[],
  free: ReadonlySet<number>,
  take: (field: Field, index: number) => void,
): void {
  const degrees = (index: number) =>
    free.has(index) && filled[index]!.length > 0 && filled[index]!.every((cell) => DEGREES.test(cell));
  const first = [...free].find((index) => degrees(index) && degrees(index + 1));
  if (first === undefined) return;
  const isPair = (latitude: number, longitude: number) =>
    filled[latitude]!.every((cell, i) => readPoint(cell, filled[longitude]![i] ?? '') !== null);
  const [latitude, longitude] = isPair(first, first + 1) ? [first, first + 1] : [first + 1, first];
  if (!isPair(latitude, longitude)) return;
  take('latitude', latitude);
  take('longitude', longitude);
}

/** 1, 2, 3 …: the rows are numbered. */
const isNumbering = (cells: readonly string[]) =>
  cells.length > 2 && cells.every((cell, i) => /^\d+$/.test(cell) && Number(cell) === Number(cells[0]) + i);

/** A code of letters and digits, or a long number, that no two rows share. */
const isCode = (cells: readonly string[]) =>
  cells.length > 1 &&
  new Set(cells).size === cells.length &&
  cells.every(
    (cell) => CODE.test(cell) && (/\p{L}/u.test(cell) || cell.length > 6) && readDays(cell) === null,
  );
