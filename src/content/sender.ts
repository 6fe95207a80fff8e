// Sends blocks to be read. At most one request is in flight; blocks queued meanwhile are batched into the next one.
import type { Paint } from '../model/marks';
import type { SentPage } from '../protocol/from-content';
import type { PageStyle } from '../protocol/replies';
import type { Ask } from './ask';
import type { BlockStore } from './blocks';
import { placesOf } from './article';
import type { Block } from './collect';

export interface Sender {
  /** Has the page read with the text of these blocks. Settles once all that is queued was read. */
  send: (facts: SentPage, blocks: Iterable<Block>) => Promise<void>;
  /** Sends the whole page again, for a background that was stopped and has forgotten it. */
  resend: () => Promise<void>;
}

export interface SenderParts {
  store: BlockStore;
  ask: Ask;
  /** Gets the spans to paint after each reading. */
  onRead: (paints: readonly Paint[], style: PageStyle) => void;
  signal: AbortSignal;
}

export function makeSender({ store, ask, onRead, signal }: SenderParts): Sender {
  let page: SentPage | undefined;
  /** Ids of blocks whose text is to be sent. */
  const queue = new Set<number>();
  let inFlight: Promise<void> | undefined;
  /** Something was queued since the last request was made. */
  let pending = false;

  const request = async (facts: SentPage, mayRepeat: boolean): Promise<void> => {
    const blocks = [...queue]
      .flatMap((id) => store.byId.get(id) ?? [])
      .map(({ id, text, linked }) => ({ id, text, linked }));
    queue.clear();
    const answer = await ask('read', {
      page: facts,
      order: [...store.byId.keys()],
      places: placesOf(store.byId.values()),
      blocks,
    });
    if (!answer || signal.aborted) return;
    if ('paints' in answer) return onRead(answer.paints, answer.style);
    // a background that was stopped has lost the text of earlier requests
    for (const id of answer.missing) queue.add(id);
    if (mayRepeat) await request(page ?? facts, false);
  };
  const sendQueued = async () => {
    while (page && pending && !signal.aborted) {
      pending = false;
      await request(page, true);
    }
  };
  const send: Sender['send'] = (facts, blocks) => {
    page = facts;
    for (const { id } of blocks) queue.add(id);
    pending = true;
    return (inFlight ??= sendQueued().finally(() => (inFlight = undefined)));
  };
  return { send, resend: async () => page && send(page, store.byId.values()) };
}
