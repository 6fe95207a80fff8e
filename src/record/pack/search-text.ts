// What a search looks through: one line a record, its words folded, so that no record is read before it is found.
//
//   kind  id  weight  | katibat al marjan| katiba mardjan|   =ktbtmrgn   leader of the group  2031-03-04  2031-03-05
//
// Fields are separated by tabs: names, each word after a space; consonant skeletons; further words that lead to the record; the
// days it spans, as ISO dates.
import { ROMANISATION } from '../../languages/romanisation';
import { skeletonOf } from '../../text/skeleton';
import { foldWords } from '../../text/tokens';
import type { Entity, Incident, Outlet, Pack } from '../../model/database';
import type { Steps } from '../../model/steps';

const KINDS = { e: 'entity', i: 'incident', o: 'outlet' } as const;

export interface SearchLine {
  kind: (typeof KINDS)[keyof typeof KINDS];
  id: string;
  /** What it counts beside others that fit as well. */
  weight: number;
  /** Its names between bars, every word after a space. */
  names: string;
  skeletons: string;
  about: string;
  /** Whole or in part; empty when it has none. */
  from: string;
  to: string;
}

/** The lines of a pack; they are decoded when they are first asked for. */
export interface SearchText {
  /** All of them. */
  lines(): SearchLine[];
  /** Those in which some word begins with one of these; and, when days are asked for, those of all incidents. */
  linesWith(beginnings: readonly string[], incidents: boolean): SearchLine[];
}

export const SKELETON = '=';

/** The lines of a pack as text, for `openSearchText`. */
export function* writeSearchText(pack: Pack): Steps<string> {
  const named = new Map(pack.entities.map((e) => [e.id, e.name]));
  const lines: string[] = [];
  const reported = countReports(pack);
  for (const e of pack.entities) {
    lines.push(entityLine(e, reported.get(e.id) ?? 0));
    yield;
  }
  for (const i of pack.incidents) {
    lines.push(incidentLine(i, named));
    yield;
  }
  // pages whose outlet nobody knows have a description for a name: nothing to search for
  for (const o of pack.outlets) if (o.type !== 'unnamed') lines.push(outletLine(o));
  return lines.join('\n');
}

/** How many incidents and reports of them a pack has for each entity that takes part. */
function countReports({ incidents, reports }: Pack): Map<string, number> {
  const reported = new Map<string, number>();
  for (const { claims } of reports)
    for (const id of new Set(claims.map((c) => c.incident))) reported.set(id, (reported.get(id) ?? 0) + 1);
  const told = new Map<string, number>();
  for (const i of incidents)
    for (const id of new Set([i.place, ...i.places, ...i.attackers, ...i.targets, ...i.victims]))
      told.set(id, (told.get(id) ?? 0) + 1 + (reported.get(i.id) ?? 0));
  return told;
}

/** What most reports are of weighs this much more than what none is of, and half as much with so many reports. */
const MOST_REPORTED = 0.3;
const HALF_REPORTED = 20;

function entityLine(e: Entity, reports: number): string {
  const names = [e.name, ...e.aliases, ...e.ambiguous, ...e.capitalised, ...Object.values(e.native).flat()];
  const about = e.roles.flatMap((r) => foldWords(r.title));
  const weight = (e.kind === 'place' ? 0.1 : 0.5) + (MOST_REPORTED * reports) / (reports + HALF_REPORTED);
  return line('e', e.id, Number(weight.toFixed(3)), names, about);
}

function incidentLine(i: Incident, named: ReadonlyMap<string, string>): string {
  const around = [i.place, ...i.places, ...i.attackers, ...i.targets, ...i.victims];
  const told = [...around.map((id) => named.get(id) ?? id), i.site ?? '', i.type, i.summary];
  const { from, to } = i.date;
  return line('i', i.id, 0.4, [i.title, ...i.names], told.flatMap(foldWords), from ?? '', to ?? from ?? '');
}

const outletLine = (o: Outlet) =>
  line(
    'o',
    o.id,
    0,
    [o.name],
    o.domains.flatMap((d) => foldWords(d.replaceAll('.', ' '))),
  );

function line(
  kind: keyof typeof KINDS,
  id: string,
  weight: number,
  names: readonly string[],
  about: readonly string[],
  from = '',
  to = '',
): string {
  const folded = names.map(foldWords);
  const skeletons = new Set(folded.map((words) => skeletonOf(words, ROMANISATION)).filter((s) => s !== null));
  const spelt = new Set(folded.map((words) => words.map((w) => ` ${w}`).join('')));
  return [
    kind,
    id,
    weight,
    `|${[...spelt].join('|')}|`,
    [...skeletons].map((s) => ` ${SKELETON}${s}`).join(''),
    [...new Set(about)].map((w) => ` ${w}`).join(''),
    from,
    to,
  ].join('\t');
}

/** Opens what `writeSearchText` wrote, as UTF-8. */
export function openSearchText(bytes: () => Uint8Array | undefined): SearchText {
  let decoded: string | undefined;
  // every line between line ends: what is looked for is found the same way in the first and the last
  const text = () => (decoded ??= `\n${new TextDecoder().decode(bytes())}\n`);
  const find = (what: string, found: Map<number, SearchLine>) => {
    const all = text();
    for (let at = all.indexOf(what); at >= 0;) {
      const start = all.lastIndexOf('\n', at) + 1;
      const end = all.indexOf('\n', at + 1);
      if (!found.has(start)) found.set(start, parse(all.slice(start, end)));
      at = all.indexOf(what, end);
    }
  };
  return {
    lines: () => text().split('\n').filter(Boolean).map(parse),
    linesWith(beginnings, incidents) {
      const found = new Map<number, SearchLine>();
      for (const beginning of beginnings) find(` ${beginning}`, found);
      if (incidents) find('\ni\t', found);
      return [...found].sort(([a], [b]) => a - b).map(([, l]) => l);
    },
  };
}

function parse(text: string): SearchLine {
  const [kind = 'e', id = '', weight = '0', names = '', skeletons = '', about = '', from = '', to = ''] =
    text.split('\t');
  return {
    kind: KINDS[kind as keyof typeof KINDS],
    id,
    weight: Number(weight),
    names,
    skeletons,
    about,
    from,
    to,
  };
}
