// Opens a pack's bytes: names are ready at once, every record is read when it is asked for.
import { useFolds } from '../../text/fold';
import { openLexicon, type Lexicon } from '../../text/lexicon';
import type { Entity, Incident, Outlet, Report } from '../../model/database';
import type { Columns } from './columns';
import type { Lookup, SourcedClaim } from '../../reading/record';
import { openLookup } from './lookup';
import { reportOfAnyFormat, tollOfAnyFormat } from './populations';
import { mapRecords, openRecords, type Records } from './records';
import { openSearchText, type SearchText } from './search-text';
import { PackError, splitSections, type Sections } from './sections';
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
  /** The code of the country that a town lies in, by its name in folded words; see seeds/towns.txt. Read on the first question. */
  countryOfTown(name: string): string | undefined;
  /** The claims that any report makes of an incident. */
  claimsOf(incident: string): SourcedClaim[];
  /** The tolls among them, as `tollKey` writes them; no report is read for it. */
  tollsOf(incident: string): readonly string[];
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

/** Opens bytes made by `savePack`. Throws a PackError when they are not a pack's, or damaged. */
export function openPack(bytes: ArrayBuffer): OpenPack {
  try {
    return open(bytes);
  } catch (error) {
    throw error instanceof PackError ? error : new PackError(`the pack is damaged: ${String(error)}`);
  }
}

function open(bytes: ArrayBuffer): OpenPack {
  const sections = splitSections(bytes);
  const head = json(sections, 'head') as { name: string; version: string };
  if (sections.has('folds')) useFolds(units16(sections, 'folds'));
  const entities = lookup<Entity>(sections, 'entities');
  const incidents = lookup<Incident>(sections, 'incidents');
  const reports = mapRecords(records<Report>(sections, 'reports'), reportOfAnyFormat);
  const tolls = mapRecords(records<string[]>(sections, 'tolls'), (keys) => keys.map(tollOfAnyFormat));
  const told = words(sections, 'told');
  const toldStarts = words(sections, 'told.starts');
  return {
    ...head,
    entities,
    incidents,
    outlets: lookup<Outlet>(sections, 'outlets'),
    reports,
    links: json(sections, 'links') as Links,
    search: openSearchText(sections.get('search') ?? new Uint8Array()),
    columns: { days: signed(sections, 'days'), where: words(sections, 'where') },
    lexicon: openLexicon(
      {
        names: section(sections, 'names'),
        senses: words(sections, 'senses'),
        starts: words(sections, 'senses.starts'),
        skeletons: section(sections, 'skeletons'),
        owners: words(sections, 'skeletons.owners'),
      },
      entities,
    ),
    countryOfTown: townsOf(sections.get('towns')),
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
  };
}

function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (!bytes) throw new PackError(`the pack lacks its section “${name}”`);
  return bytes;
}

function words(sections: Sections, name: string): Uint32Array {
  const { buffer, byteOffset, byteLength } = section(sections, name);
  return new Uint32Array(buffer, byteOffset, byteLength >> 2);
}

function signed(sections: Sections, name: string): Int32Array {
  const { buffer, byteOffset, byteLength } = section(sections, name);
  return new Int32Array(buffer, byteOffset, byteLength >> 2);
}

function units16(sections: Sections, name: string): Uint16Array {
  const { buffer, byteOffset, byteLength } = section(sections, name);
  return new Uint16Array(buffer, byteOffset, byteLength >> 1);
}

const records = <T>(sections: Sections, name: string) =>
  openRecords<T>({
    text: section(sections, name),
    starts: section(sections, `${name}.starts`),
    tables: section(sections, `${name}.tables`),
  });

const lookup = <T extends { id: string }>(sections: Sections, name: string) =>
  openLookup<T>(records<T>(sections, name), section(sections, `${name}.ids`));

function json(sections: Sections, name: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(section(sections, name)));
  } catch {
    throw new PackError(`the pack’s section “${name}” cannot be read`);
  }
}
