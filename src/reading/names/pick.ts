// What a spelling means where it is, if anybody.
import type { Sense } from '../../text/lexicon';
import type { EventRecord } from '../record';
import type { NameCues } from '../language';
import { formAgrees } from './forms';
import type { Hit } from './hits';
import { isPartOfLongerName } from './longer-names';

export interface Picked {
  sense?: Sense;
  why: string;
}

/** The one sense that counts, with the reason for it or for none. */
export function pick(
  text: string,
  hit: Hit,
  supported: ReadonlySet<string>,
  know: EventRecord,
  cues: NameCues | undefined,
): Picked {
  const agreeing = hit.senses.filter((s) => formAgrees(text, hit, s));
  if (agreeing.length === 0) return { why: 'not printed as the name is' };
  const certain = agreeing.find((s) => s.use === 'plain' || s.use === 'capitalised');
  const open = agreeing.filter((s) => s.use === 'ambiguous');
  const titled = open.filter((s) => titleBefore(text, hit, s, know, cues));
  const backed = open.filter((s) => supported.has(s.entity.id) || titled.includes(s));
  const sense = certain ?? (backed.length === 1 ? backed[0] : undefined);
  if (!sense) {
    if (open.length === 0) return { why: 'points to a country, and is no name' };
    return {
      why: backed.length
        ? 'could be several that the page names'
        : 'ambiguous, and nothing on the page supports it',
    };
  }
  if (isPartOfLongerName(text, hit, sense, know, cues)) return { why: 'part of a longer name' };
  if (certain) return { sense, why: hit.skeleton ? 'the consonants of a listed name' : 'a listed name' };
  return {
    sense,
    why: titled.includes(sense)
      ? 'ambiguous, but the title is one this person held'
      : 'ambiguous, but the page supports it',
  };
}

/** Characters before a name in which its title is looked for. */
const TITLE_REACH = 24;

/** Whether the title before a name is of a role that this person held. */
function titleBefore(
  text: string,
  hit: Hit,
  { entity }: Sense,
  know: EventRecord,
  cues: NameCues | undefined,
): boolean {
  if (entity.kind !== 'person') return false;
  const title = cues?.title(text.slice(Math.max(0, hit.start - TITLE_REACH), hit.start));
  if (!title) return false;
  return (know.entities.get(entity.id)?.roles ?? []).some((r) => r.title.toLowerCase().includes(title));
}
