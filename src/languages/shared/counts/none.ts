// None is a figure too: “no deaths”, “no one was killed”. That nothing was reported is none.
import type { FigureMeasure } from '../../../model/measures';
import type { FoundNumber } from '../numbers/find';
import type { Token } from './tokens';
import { Form, Is } from './vocabulary';

export interface None {
  /** Index of the word that denies. */
  at: number;
  measure: FigureMeasure;
}

const REACH = 8;

/** The zeros that a sentence states. `numbers`: all that it prints. */
export function findNone(tokens: readonly Token[], numbers: readonly FoundNumber[]): None[] {
  const found: None[] = [];
  const counted = new Set(numbers.map((n) => n.core));
  tokens.forEach((token, at) => {
    if (!(token.is & (Is.negation | Is.nobody))) return;
    // “no one” is one denial
    const goesOn = token.is & Is.nobody && (tokens[at - 1]?.is ?? 0) & Is.nobody;
    if (goesOn || (token.is & Is.nobody && isCounted(tokens[at - 1]))) return;
    const measure = deniedBy(tokens, at, counted);
    if (measure) found.push({ at, measure });
  });
  return found;
}

/** “Une personne”: with a number, an article or a determiner the word for nobody is a person. */
const isCounted = (before: Token | undefined) =>
  before !== undefined && (/^\p{N}/u.test(before.text) || (before.is & Is.determiner) !== 0);

function deniedBy(tokens: readonly Token[], at: number, counted: ReadonlySet<number>): FigureMeasure | null {
  // French “n’inclut pas”: the verb precedes its negation
  if ((tokens[at - 1]?.is ?? 0) & Is.unsaid) return null;
  const person = (tokens[at]!.is & Is.nobody) !== 0;
  let denied: FigureMeasure | null = null;
  let people = person;
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i++) {
    const token = tokens[i]!;
    if (token.is & Is.unsaid) return null;
    if (token.stop || token.comma || token.is & (Is.barrier | Is.relative)) break;
    if (denied) continue;
    // “does not include the 60 bodies” denies no bodies
    if (counted.has(i) && i > at + 1) return null;
    if (token.is & (Is.people | Is.nobody)) people = true;
    const { harm } = token;
    if (!harm) continue;
    if (harm.form & Form.noun && !person) denied = harm.measure;
    else if (people && harm.form & (Form.state | Form.undergo)) denied = harm.measure;
  }
  return denied;
}
