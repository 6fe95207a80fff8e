// Claims drawn at random, so that a person can look each up again: the same seed always draws the same claims of one record.
import { createHash } from 'node:crypto';
import type { Pack } from '../model/database';
import { printedValue } from '../record/export/tables';

/** A line for each of `count` claims, in the order of their draw: report, what it says, on whose word, day and address. */
export function drawClaims(pack: Pack, count: number, seed: string): string[] {
  const all = pack.reports.flatMap((report) =>
    report.claims.map((claim, n) => ({ report, claim, id: `${report.id}/${n + 1}` })),
  );
  const lot = (id: string) => createHash('sha256').update(`${seed}\0${id}`).digest('hex');
  return all
    .map((c) => ({ ...c, lot: lot(c.id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, count)
    .map(({ report, claim, id }) => {
      const who = claim.who
        ? ` ${[claim.who.role, claim.who.of, claim.who.part].filter(Boolean).join(' ')}`
        : '';
      const value = `${claim.qualifier ? `${claim.qualifier} ` : ''}${printedValue(claim.value)}`;
      const said = claim.attributed.join(', ') || '–';
      return [
        id,
        claim.incident,
        `${claim.measure}${who}: ${value}`,
        said,
        claim.asOf ?? report.published ?? '–',
        report.url ?? '–',
      ].join(' | ');
    });
}
