// Plain data without what repeats: every object's keys and every string used twice are kept once, in tables.
//
//   "text"      a string used once          12        the string numbered 12
//   [3, …]      an object of shape 3        [-1, …]   an array
//   -5          the number 4                {n: 0.5}  any other number
import type { Steps } from '../../model/steps';
import { PackError } from './sections';

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain };

export interface Tables {
  /** The keys of each shape of object. */
  shapes: string[][];
  strings: string[];
}

const ARRAY = -1;
const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;

/** The tables for some data, the strings used most often first. */
export function* makeTables(data: readonly unknown[]): Steps<Tables> {
  const uses = new Map<string, number>();
  const shapes = new Map<string, string[]>();
  const see = (value: unknown): void => {
    if (typeof value === 'string') uses.set(value, (uses.get(value) ?? 0) + 1);
    else if (Array.isArray(value)) value.forEach(see);
    else if (typeof value === 'object' && value) {
      shapes.set(keyOf(Object.keys(value)), Object.keys(value));
      Object.values(value).forEach(see);
    }
  };
  for (const value of data) {
    see(value);
    yield;
  }
  const shared = [...uses].filter(([text, n]) => n > 1 && text.length > 2).sort((a, b) => b[1] - a[1]);
  return { shapes: [...shapes.values()], strings: shared.map(([text]) => text) };
}

const keyOf = (keys: readonly string[]) => keys.join('\n');

/** An encoder for data that the tables were made of. */
export function makeEncoder({ shapes, strings }: Tables): (value: unknown) => Plain {
  const shapeOf = new Map(shapes.map((keys, i) => [keyOf(keys), i]));
  const numberOf = new Map(strings.map((text, i) => [text, i]));
  const encode = (value: unknown): Plain => {
    if (typeof value === 'string') return numberOf.get(value) ?? value;
    if (typeof value === 'number') return isCount(value) ? -1 - value : { n: value };
    if (Array.isArray(value)) return [ARRAY, ...value.map(encode)];
    if (typeof value === 'object' && value) {
      return [shapeOf.get(keyOf(Object.keys(value)))!, ...Object.values(value).map(encode)];
    }
    return value as boolean | null;
  };
  return encode;
}

/** The data that an encoder wrote. Throws a PackError when it speaks of a shape or a string that is not in the tables. */
export function decode(value: unknown, tables: Tables): unknown {
  if (typeof value === 'number') return value < 0 ? -1 - value : known(tables.strings[value]);
  if (Array.isArray(value)) {
    const [shape, ...rest] = value as unknown[];
    if (shape === ARRAY) return rest.map((v) => decode(v, tables));
    const keys = known(tables.shapes[Number(shape)]);
    return Object.fromEntries(keys.map((key, i) => [key, decode(rest[i], tables)]));
  }
  if (typeof value === 'object' && value) return (value as { n: number }).n;
  return value;
}

function known<T>(entry: T | undefined): T {
  if (entry === undefined) throw new PackError('a record of the pack speaks of what is not in its tables');
  return entry;
}
