// Scores a reading against an article's answers. Only what the answers could know is judged: places are not.
import type { Reading } from '../model/reading';
import type { Answered, Answers } from './answers';

export interface Tally {
  right: number;
  wrong: string[];
  missed: string[];
}

const KINDS = ['mentions', 'incidents', 'main incident', 'figures', 'figures with incident'] as const;
export type Scored = Record<(typeof KINDS)[number], Tally>;

/** How a reading compares with the answers, kind by kind. Offsets count: a name is right only at its exact span. */
export function score(reading: Reading, answered: Answered, known: Answers): Scored {
  const at = (m: { start: number; end: number }) =>
    `${m.start}-${m.end} “${answered.text.slice(m.start, m.end)}”`;
  const mention = (m: { start: number; end: number; entity: string }) => `${m.entity} ${at(m)}`;
  const value = (v: unknown) => (typeof v === 'object' && v ? Object.values(v).join('..') : String(v));
  const loose = (f: { measure: string; value: unknown }) => `${f.measure} ${value(f.value)}`;
  const strict = (f: { measure: string; value: unknown; incident: string | null }) =>
    `${loose(f)} @${f.incident}`;
  const figures = reading.figures.filter((f) => f.measure !== 'killed-or-wounded');
  const needed = <T extends { optional?: boolean }>(list: readonly T[]) => list.filter((x) => !x.optional);
  const main = (list: readonly { id: string; main: boolean }[]) =>
    list.filter((i) => i.main).map((i) => i.id);
  return {
    mentions: compare(
      reading.mentions.filter((m) => m.kind !== 'place' && known.entities.has(m.entity)).map(mention),
      needed(answered.mentions).map(mention),
      answered.mentions.map(mention),
    ),
    incidents: compare(
      reading.incidents.map((i) => i.id).filter((id) => known.incidents.has(id)),
      answered.incidents.map((i) => i.id),
    ),
    'main incident': compare(main(reading.incidents), main(answered.incidents)),
    figures: compare(figures.map(loose), needed(answered.figures).map(loose), answered.figures.map(loose)),
    'figures with incident': compare(
      figures.map(strict),
      needed(answered.figures).map(strict),
      answered.figures.map(strict),
    ),
  };
}

function compare(found: readonly string[], needed: readonly string[], allowed = needed): Tally {
  const [have, want, may] = [new Set(found), new Set(needed), new Set(allowed)];
  return {
    right: [...have].filter((x) => want.has(x)).length,
    wrong: [...have].filter((x) => !may.has(x)),
    missed: [...want].filter((x) => !have.has(x)),
  };
}

/** Sums scores, kind by kind. */
export function sum(
  scores: readonly Scored[],
): Record<keyof Scored, { right: number; wrong: number; missed: number }> {
  const total = (kind: keyof Scored) => ({
    right: scores.reduce((n, s) => n + s[kind].right, 0),
    wrong: scores.reduce((n, s) => n + s[kind].wrong.length, 0),
    missed: scores.reduce((n, s) => n + s[kind].missed.length, 0),
  });
  return Object.fromEntries(KINDS.map((kind) => [kind, total(kind)])) as ReturnType<typeof sum>;
}
