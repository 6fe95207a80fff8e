// Opens a pack's bytes: names are ready at once, every record is read when it is asked for.
import { useFolds } from '../../text/fold';
import { once } from '../../text/lazy';
import { openLexicon, type Lexicon } from '../../text/lexicon';
import type { Entity, Incident, Outlet, Report } from '../../model/database';
import { NO_DAY, type Columns } from './columns';
import { DividedSections, type Part, type PartSource } from './divide';
import type { Lookup, SourcedClaim } from '../../reading/record';
import { openLookup } from './lookup';
import { reportOfAnyFormat, tollOfAnyFormat } from './populations';
import { lateRecords, mapRecords, openRecords, type Records } from './records';
import { openSearchText, type SearchText } from './search-text';
import { PackError } from './sections';
import { townsOf } from './towns';

export interface OpenPack {
  name: string;
  version: string;
  lexicon: Lexicon;
  entities: Lookup<Entity>;
  incidents: Lookup<Incident>;
  outlets: Lookup<Outlet>;
  reports: Records<Report>;
  links: Links;
  columns: Columns;
  search: SearchText;
  /** The first days of the earliest and the latest of its incidents, in days since 1970; null when none has a day. */
  covers: { from: number; to: number } | null;
  /** The code of the country that a town lies in, by its name in folded words; see seeds/towns.txt. Read on the first question. */
  countryOfTown(name: string): string | undefined;
  /** The claims that any report makes of an incident. */
  claimsOf(incident: string): SourcedClaim[];
  /** The tolls among them, as `tollKey` writes them; no report is read for it. */
  tollsOf(incident: string): readonly string[];
  /** Has a part at hand that is in a file of its own; see `dividePack`. What needs it throws a PackError before. */
  need(part: Part): Promise<void>;
}

/** What would take reading all records to know. */
export interface Links {
  /** The place that is a country, by its code. */
  countries: Record<string, string>;
  /** The groups that belong to a group. */
  branches: Record<string, string[]>;
  /** The outlet whose domain it is. */
  domains: Record<string, string>;
}

/**
 * Opens bytes made by `savePack`; of a divided pack those of its first file, and `source` fetches the others. Throws a PackError when they are not a pack's, or
 * damaged.
 */
export function openPack(bytes: ArrayBuffer, source?: PartSource): OpenPack {
  try {
    return open(new DividedSections(bytes, source));
  } catch (error) {
    throw error instanceof PackError ? error : new PackError(`the pack is damaged: ${String(error)}`);
  }
}

function open(sections: DividedSections): OpenPack {
  const head = json(sections, 'head') as { name: string; version: string };
  if (sections.has('folds')) useFolds(units16(sections, 'folds'));
  const entities = lookup<Entity>(sections, 'entities');
  const incidents = lookup<Incident>(sections, 'incidents');
  const reports = mapRecords(records<Report>(sections, 'reports'), reportOfAnyFormat);
  const tolls = mapRecords(records<string[]>(sections, 'tolls'), (keys) => keys.map(tollOfAnyFormat));
  const told = words(sections, 'told');
  const toldStarts = words(sections, 'told.starts');
  const days = signed(sections, 'days');
  return {
    ...head,
    entities,
    incidents,
    outlets: lookup<Outlet>(sections, 'outlets'),
    reports,
    links: json(sections, 'links') as Links,
    search: openSearchText(() => sections.optional('search')),
    covers: spanOf(days),
    columns: { days, where: words(sections, 'where') },
    lexicon: openLexicon(
      {
        names: sections.get('names'),
        senses: words(sections, 'senses'),
        starts: words(sections, 'senses.starts'),
        skeletons: sections.get('skeletons'),
        owners: words(sections, 'skeletons.owners'),
      },
      entities,
    ),
    countryOfTown: townsOf(() => sections.optional('towns')),
    claimsOf(incident) {
      const i = incidents.indexOf(incident);
      return [...told.subarray(toldStarts[i] ?? 0, toldStarts[i + 1] ?? 0)].flatMap((n) => {
        const report = reports.at(n);
        return report.claims.filter((c) => c.incident === incident).map((claim) => ({ claim, report }));
      });
    },
    tollsOf(incident) {
      const i = incidents.indexOf(incident);
      return i < 0 ? [] : tolls.at(i);
    },
    need: (part) => sections.need(part),
  };
}

/** Of the first days of incidents, which `days` has turn by turn with their last ones. */
function spanOf(days: Int32Array): OpenPack['covers'] {
  let [from, to] = [Infinity, -Infinity];
  // one by one: a pack of a reader has more days than a call takes arguments
  for (let i = 0; i < days.length; i += 2) {
    const day = days[i]!;
    if (day === NO_DAY) continue;
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return from <= to ? { from, to } : null;
}

function words(sections: DividedSections, name: string): Uint32Array {
  const { buffer, byteOffset, byteLength } = sections.get(name);
  return new Uint32Array(buffer, byteOffset, byteLength >> 2);
}

function signed(sections: DividedSections, name: string): Int32Array {
  const { buffer, byteOffset, byteLength } = sections.get(name);
  return new Int32Array(buffer, byteOffset, byteLength >> 2);
}

function units16(sections: DividedSections, name: string): Uint16Array {
  const { buffer, byteOffset, byteLength } = sections.get(name);
  return new Uint16Array(buffer, byteOffset, byteLength >> 1);
}

function records<T>(sections: DividedSections, name: string): Records<T> {
  const starts = sections.get(`${name}.starts`);
  const open = () =>
    openRecords<T>({ text: sections.get(name), starts, tables: sections.get(`${name}.tables`) });
  return sections.has(name) ? open() : lateRecords(starts, once(open));
}

const lookup = <T extends { id: string }>(sections: DividedSections, name: string) =>
  openLookup<T>(records<T>(sections, name), sections.get(`${name}.ids`));

function json(sections: DividedSections, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(sections.get(name)));
  } catch {
    throw new PackError(`the pack’s section “${name}” cannot be read`);
  }
}
