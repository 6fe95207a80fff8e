// What a spelling means where it is, if anybody.
import type { ReasonKind } from '../../model/reasons';
import type { Sense } from '../../text/lexicon';
import type { EventRecord } from '../record';
import type { NameCues } from '../language';
import { formAgrees } from './forms';
import type { Hit } from './hits';
import { isPartOfLongerName } from './longer-names';

export interface Picked {
  sense?: Sense;
  why: ReasonKind;
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
  if (agreeing.length === 0) return { why: 'not-as-printed' };
  const certain = agreeing.find((s) => s.use === 'plain' || s.use === 'capitalised');
  const open = agreeing.filter((s) => s.use === 'ambiguous');
  const titled = open.filter((s) => titleBefore(text, hit, s, know, cues));
  const backed = open.filter((s) => supported.has(s.entity.id) || titled.includes(s));
  const sense = certain ?? (backed.length === 1 ? backed[0] : undefined);
  if (!sense) {
    if (open.length === 0) return { why: 'adjective' };
    return { why: backed.length ? 'several' : 'unsupported' };
  }
  if (isPartOfLongerName(text, hit, sense, know, cues)) return { why: 'longer-name' };
  if (certain) return { sense, why: hit.skeleton ? 'consonants' : 'listed' };
  return { sense, why: titled.includes(sense) ? 'title-held' : 'supported' };
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
