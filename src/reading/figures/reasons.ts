// What a finished figure is, as reasons: what it counts, of whom, which part of what, on whose word; and why nothing is set
// beside it.
import type { Figure } from '../../model/reading';
import { fact, type Reason, type ReasonKind } from '../../model/reasons';

/** Why a figure that may be of an incident is not compared. */
const DOUBTS: readonly ReasonKind[] = ['other-place', 'rival-count', 'nobody'];

const WHAT: readonly ReasonKind[] = [
  'measure',
  'whom',
  'whom-by-reports',
  'part',
  'early',
  'later',
  'within',
  'speaker',
];

/** A figure with its reasons in full. The reasons for its incident come after what it is. */
export function withFacts(figure: Figure): Figure {
  const { measure, reasons, part, stage, attributed } = figure;
  const limit = figure.in;
  const facts: Reason[] = [fact('measure', { measure })];
  const [whom, ...others] = reasons;
  if (whom && measure !== 'attacks') facts.push(whom);
  if (part) facts.push(fact('part'));
  if (stage) facts.push(fact(stage));
  if (limit) facts.push(fact('within', { entity: limit }));
  if (attributed.length) facts.push(fact('speaker', ...attributed.map((words) => ({ words }))));
  const uncompared = whyUncompared(figure);
  return { ...figure, reasons: [...facts, ...others, ...(uncompared ? [uncompared] : [])] };
}

function whyUncompared({ incident, maybe, comparison, reasons }: Figure): Reason | null {
  if (reasons.some((r) => DOUBTS.includes(r.kind))) return null;
  if (incident === null) return maybe ? fact('unsure', { incident: maybe }) : fact('no-incident');
  return comparison && comparison.reports.length > 0 ? null : fact('no-reports', { incident });
}

/** What a figure is, its incident and comparison left out. */
export const whatItIs = ({ reasons }: Figure): readonly Reason[] =>
  reasons.filter(({ kind }) => WHAT.includes(kind));
