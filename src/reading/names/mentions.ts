// Step 1: names. Which entities of the record the text names, and where.
import type { Mention, Span } from '../../model/reading';
import { fact, type Reason } from '../../model/reasons';
import type { Sense } from '../../text/lexicon';
import type { EventRecord } from '../record';
import type { Steps } from '../steps';
import type { NameCues } from '../language';
import { capitalised } from './forms';
import { collectHits } from './hits';
import { pick } from './pick';
import { supportedEntities } from './support';

/** Where the text points to an entity, marked or not: mentions, and adjectives such as “Valdorian”. */
export interface Pointer extends Span {
  entity: string;
  /** False for an adjective, which is evidence only. */
  named: boolean;
}

export interface FoundNames {
  mentions: Mention[];
  pointers: Pointer[];
}

const HITS_A_STEP = 200;

/** Why a spelling was marked as somebody, or as nobody. */
export interface NameTrace extends Span {
  entity: string | null;
  reason: Reason;
}

/** Finds the names of a text, in steps. Spans never overlap; offsets are UTF-16 code units into `text`. */
export function* nameSteps(
  text: string,
  know: EventRecord,
  cues: NameCues | undefined,
  trace?: NameTrace[],
): Steps<FoundNames> {
  const hits = yield* collectHits(text, know);
  const supported = supportedEntities(text, hits, know);
  yield;
  const mentions: Mention[] = [];
  const pointers: Pointer[] = [];
  for (const [i, hit] of hits.entries()) {
    if (i % HITS_A_STEP === HITS_A_STEP - 1) yield;
    const adjective = hit.senses.find((s) => s.use === 'adjective');
    const { sense, why } = pick(text, hit, supported, know, cues);
    const reason = fact(why);
    trace?.push({ start: hit.start, end: hit.end, entity: sense?.entity.id ?? null, reason });
    if (sense) {
      const { id, kind } = sense.entity;
      mentions.push({
        start: hit.start,
        end: hit.end,
        text: text.slice(hit.start, hit.end),
        entity: id,
        kind,
        reasons: [reason],
      });
      pointers.push({ start: hit.start, end: hit.end, entity: id, named: true });
    } else if (adjective && (capitalised(text, hit) || isWrittenSmall(text, hit, adjective))) {
      pointers.push({ start: hit.start, end: hit.end, entity: adjective.entity.id, named: false });
    }
  }
  return { mentions, pointers };
}

/** Languages that write adjectives of countries small list them so. */
const isWrittenSmall = (text: string, { start, end }: Span, { entity }: Sense) =>
  entity.adjectives.includes(text.slice(start, end));
