// Capitals that mean a government: “Port Ansel denied it” is the state, “in Port Ansel” the town.
import type { Mention, Span } from '../../model/reading';
import { fact } from '../../model/reasons';
import { find } from '../../text/gazetteer';
import { fitsAny, type Language } from '../language';
import { inOrder } from '../../text/spans';
import type { EventRecord } from '../record';
import { capitalised } from './forms';
import type { FoundNames } from './mentions';
import { holderOf, seatsOf } from './office-holders';

/** Characters around a name in which is looked for what it means. */
const BEFORE = 40;
const AFTER = 70;

/** The names of a text, where a capital that means its government points to the state. */
export function withGovernments(
  text: string,
  { mentions, pointers }: FoundNames,
  language: Language,
  know: EventRecord,
): FoundNames {
  const acting = governmentsIn(text, language, know);
  if (acting.length === 0) return { mentions, pointers };
  // a longer name that holds the capital's is another
  const free = acting.filter(
    (g) => !mentions.some((m) => overlaps(m, g) && !(m.start === g.start && m.end === g.end)),
  );
  const apart = <T extends Span>(all: readonly T[]) => all.filter((x) => !free.some((g) => overlaps(x, g)));
  return {
    mentions: inOrder([...apart(mentions), ...free.map((g) => asMention(g, know))]),
    pointers: inOrder([
      ...apart(pointers),
      ...free.map(({ start, end, entity }) => ({ start, end, entity, named: false })),
    ]),
  };
}

/** The government of a state where the record has it, else the state. */
function asMention(g: Span & { text: string; entity: string }, know: EventRecord): Mention {
  const body = holderOf('government', g.entity, null, know);
  return {
    ...g,
    entity: body ?? g.entity,
    kind: body ? 'body' : 'place',
    reasons: [fact('seat', { entity: g.entity })],
  };
}

/** Where a capital’s name means its state. */
function governmentsIn(
  text: string,
  { governments, unjoined }: Language,
  know: EventRecord,
): (Span & { text: string; entity: string })[] {
  if (!governments) return [];
  const { seats, states } = seatsOf(know);
  const found = new Map<number, Span & { text: string; entity: string }>();
  for (const form of [text, ...(unjoined?.(text) ?? [])]) {
    const flat = find(seats, form);
    for (let i = 0; i < flat.length; i += 3) {
      const [start, end] = [flat[i]!, flat[i + 1]!];
      const before = text.slice(Math.max(0, start - BEFORE), start);
      if (found.has(start) || !capitalised(text, { start, end }) || governments.place.test(before)) continue;
      if (fitsAny(governments.acts, before, text.slice(end, end + AFTER)))
        found.set(start, { start, end, text: text.slice(start, end), entity: states[flat[i + 2]!]! });
    }
  }
  return [...found.values()];
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
