// A pack divided into files: the first finds names and knows when and where incidents were; records, and what a search looks
// through, are in files that are read when they are needed. A browser takes about 10 ms to hand over each megabyte.
import { PackError, joinSections, splitSections, type Sections } from './sections';

/** What is in files of its own, beside the first. */
export const PARTS = ['records', 'search'] as const;
export type Part = (typeof PARTS)[number];

/** Fetches the bytes of a part. */
export type PartSource = (part: Part) => Promise<ArrayBuffer>;

const HEAD = 'head';
/** The section of the first file that names the sections of the others. */
const LATER = 'later';
const FIRST = new Set([
  HEAD,
  'folds',
  'names',
  'senses',
  'skeletons',
  'skeletons.owners',
  'links',
  'days',
  'where',
  'told',
]);
const isFirst = (name: string) => FIRST.has(name) || name.endsWith('.ids') || name.endsWith('.starts');
const partOf = (name: string): Part => (name === 'search' ? 'search' : 'records');

/** Divides the bytes of a pack. `first` is opened with a source of the other parts. */
export function dividePack(bytes: ArrayBuffer): Record<Part | 'first', Uint8Array<ArrayBuffer>> {
  const sections = splitSections(bytes);
  const later = new Map<Part, Map<string, Uint8Array>>(PARTS.map((part) => [part, new Map()]));
  const first = new Map<string, Uint8Array>();
  for (const [name, section] of sections)
    (isFirst(name) ? first : later.get(partOf(name))!).set(name, section);
  const names = Object.fromEntries([...later].map(([part, all]) => [part, [...all.keys()]]));
  first.set(LATER, new TextEncoder().encode(JSON.stringify(names)));
  const bytesOf = (part: Part) => joinSections(new Map([[HEAD, sections.get(HEAD)!], ...later.get(part)!]));
  return { first: joinSections(first), records: bytesOf('records'), search: bytesOf('search') };
}

/** The sections of a pack, those of its later parts once they were asked for. */
export class DividedSections {
  readonly #sections: Map<string, Uint8Array>;
  readonly #later: Partial<Record<Part, readonly string[]>>;
  readonly #asked = new Map<Part, Promise<void>>();

  /** Throws a PackError when the bytes are not a pack's, or damaged, or a part of it has no source. */
  constructor(
    bytes: ArrayBuffer,
    private readonly source: PartSource | undefined,
  ) {
    this.#sections = new Map(splitSections(bytes));
    this.#later = laterIn(this.#sections);
    if (!source && PARTS.some((part) => this.#later[part]?.length))
      throw new PackError('the pack lacks its other files');
  }

  /** Has the sections of a part at hand. Rejects when they cannot be had; the next call tries again. */
  need(part: Part): Promise<void> {
    const names = this.#later[part];
    if (!names?.length) return Promise.resolve();
    const asked = this.#asked.get(part);
    if (asked) return asked;
    const asking = this.#fetch(part, names);
    this.#asked.set(part, asking);
    asking.catch(() => this.#asked.delete(part));
    return asking;
  }

  has(name: string): boolean {
    return this.#sections.has(name);
  }

  /** Throws a PackError when there is none, or its part was not asked for. */
  get(name: string): Uint8Array {
    const section = this.optional(name);
    if (!section) throw new PackError(`the pack lacks its section “${name}”`);
    return section;
  }

  /** Undefined for a section that the pack does not have. Throws a PackError when its part was not asked for. */
  optional(name: string): Uint8Array | undefined {
    const section = this.#sections.get(name);
    if (!section && PARTS.some((part) => this.#later[part]?.includes(name)))
      throw new PackError(`the pack’s section “${name}” has not been read yet`);
    return section;
  }

  async #fetch(part: Part, names: readonly string[]): Promise<void> {
    const found = splitSections(await this.source!(part));
    if (!sameBytes(found.get(HEAD), this.#sections.get(HEAD)))
      throw new PackError(`the pack’s file of its ${part} belongs to another pack`);
    for (const name of names)
      if (!found.has(name)) throw new PackError(`the pack lacks its section “${name}”`);
    for (const name of names) this.#sections.set(name, found.get(name)!);
  }
}

function laterIn(sections: Sections): Partial<Record<Part, readonly string[]>> {
  const bytes = sections.get(LATER);
  if (!bytes) return {};
  try {
    const later = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
    const isNames = (list: unknown): list is string[] =>
      Array.isArray(list) && list.every((name) => typeof name === 'string');
    return Object.fromEntries(
      PARTS.map((part) => {
        const names = later[part];
        if (!isNames(names)) throw new Error(part);
        return [part, names];
      }),
    );
  } catch {
    throw new PackError(`the pack’s section “${LATER}” cannot be read`);
  }
}

const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
