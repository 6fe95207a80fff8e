// The claims of one incident as a table for a terminal: who said what, when, and on whose word.
import type { Pack } from '../model/database';
import { MEASURES } from '../model/measures';
import { originOf } from '../model/origins';
import { whoKey } from '../model/who';
import { wordValue } from '../i18n/wording';

const HEAD = ['measure', 'counts', 'value', 'outlet', 'printed', 'on the word of', 'origin'];
const WIDEST = 44;

/** Throws when there is no such incident. */
export function claimTable(id: string, pack: Pack): string {
  const incident = pack.incidents.find((i) => i.id === id);
  if (!incident) throw new Error(`there is no incident ${id}; npm run data lists them`);
  const outlets = new Map(pack.outlets.map((o) => [o.id, o]));
  const entities = new Map(pack.entities.map((e) => [e.id, e]));
  const names = new Map([...pack.entities, ...pack.outlets].map((x) => [x.id, x.name]));
  const rows = pack.reports
    .flatMap((report) => report.claims.filter((c) => c.incident === id).map((claim) => ({ claim, report })))
    .sort(
      (a, b) =>
        MEASURES.indexOf(a.claim.measure) - MEASURES.indexOf(b.claim.measure) ||
        (a.report.published ?? '9').localeCompare(b.report.published ?? '9'),
    )
    .map(({ claim, report }) => [
      claim.measure,
      [claim.who ? whoKey(claim.who) : (claim.weapon ?? ''), claim.in && `in ${claim.in}`]
        .filter(Boolean)
        .join(' '),
      wordValue(claim.value, claim.qualifier) + (claim.stage ? ` (${claim.stage})` : ''),
      names.get(report.outlet) ?? report.outlet,
      claim.asOf?.replace('T', ' ') ?? report.published ?? 'not printed',
      claim.attributed.map((who) => names.get(who) ?? who).join(', '),
      names.get(originOf(claim, report, outlets, entities)) ?? '',
    ]);
  return `${incident.title}\n${incident.summary}\n\n${align([HEAD, ...rows])}`;
}

function align(rows: readonly string[][]): string {
  const short = rows.map((row) =>
    row.map((cell) => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell)),
  );
  const widths = HEAD.map((_, i) => Math.max(...short.map((row) => row[i]!.length)));
  return short
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
