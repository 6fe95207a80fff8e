// Requests to the background: one at a time, batched, repeated once for what the background has lost.
import { describe, expect, it } from 'vitest';
import type { SentPage } from '../../../src/protocol/from-content';
import type { Payload } from '../../../src/protocol/messages';
import type { PageStyle, ReadAnswer } from '../../../src/protocol/replies';
import { articleCandidates, placesOf } from '../../../src/content/article';
import type { Ask } from '../../../src/content/ask';
import { makeBlockStore } from '../../../src/content/blocks';
import { makeSender } from '../../../src/content/sender';
import { setPage } from '../page';

type Read = Payload<'read'>;
const FACTS = { document: 'doc', url: 'https://outlet.example/' } as SentPage;
const STYLE = { dwell: 150 } as PageStyle;
const READ: ReadAnswer = { paints: [], missing: [], style: STYLE };

/** A sender whose requests are answered when the test says so. */
function senderOf() {
  setPage('<p>one</p><p>two</p><p>three</p>');
  const store = makeBlockStore();
  store.collectPage(articleCandidates());
  const controller = new AbortController();
  const requests: Read[] = [];
  const answers: ((answer: ReadAnswer | undefined) => void)[] = [];
  const ask = ((_type: 'read', payload: Read) => {
    requests.push(payload);
    return new Promise<ReadAnswer | undefined>((resolve) => answers.push(resolve));
  }) as unknown as Ask;
  let read = 0;
  const sender = makeSender({ store, ask, signal: controller.signal, onRead: () => read++ });
  /** Null: no answer came. */
  const answer = async (value: ReadAnswer | null = READ) => {
    answers.shift()!(value ?? undefined);
    await new Promise((resolve) => setTimeout(resolve));
  };
  const [one, two, three] = [...store.byId.values()];
  return {
    sender,
    store,
    requests,
    answer,
    controller,
    read: () => read,
    one: one!,
    two: two!,
    three: three!,
  };
}
const sent = (request: Read | undefined) => request?.blocks.map((b) => b.text);

describe('a request', () => {
  it('holds the page’s facts, all ids in order, and the texts that are sent', () => {
    const { sender, store, requests, one, three } = senderOf();
    void sender.send(FACTS, [three, one]);
    expect(requests).toEqual([
      {
        page: FACTS,
        order: [0, 1, 2],
        places: placesOf(store.byId.values()),
        blocks: [
          { id: 2, text: 'three', linked: 0 },
          { id: 0, text: 'one', linked: 0 },
        ],
      },
    ]);
  });
  it('is the only one in flight; what comes meanwhile goes with the next, each block once', async () => {
    const { sender, requests, answer, read, one, two, three } = senderOf();
    const first = sender.send(FACTS, [one]);
    const later = { ...FACTS, title: 'later' };
    const second = sender.send(FACTS, [two, three]);
    void sender.send(later, [three]);
    expect(requests).toHaveLength(1);
    await answer();
    expect(requests).toHaveLength(2);
    expect(sent(requests[1])).toEqual(['two', 'three']);
    expect(requests[1]!.page).toBe(later);
    await answer();
    await Promise.all([first, second]);
    expect([requests.length, read()]).toEqual([2, 2]);
  });
  it('is made anew once the last was answered', async () => {
    const { sender, requests, answer, one, two } = senderOf();
    void sender.send(FACTS, [one]);
    await answer();
    void sender.send(FACTS, [two]);
    expect(requests.map(sent)).toEqual([['one'], ['two']]);
  });
  it('leaves out blocks that are gone', () => {
    const { sender, requests, one } = senderOf();
    void sender.send(FACTS, [{ ...one, id: 99 }, one]);
    expect(sent(requests[0])).toEqual(['one']);
  });
});

describe('an answer', () => {
  it('that lacks texts is followed by a request with these, once', async () => {
    const { sender, requests, answer, read, one } = senderOf();
    const done = sender.send(FACTS, [one]);
    await answer({ missing: [1, 2] });
    expect(sent(requests[1])).toEqual(['two', 'three']);
    await answer({ missing: [1] });
    await done;
    expect([requests.length, read()]).toEqual([2, 0]);
    void sender.send(FACTS, []);
    expect(sent(requests[2])).toEqual(['two']);
  });
  it('that does not come ends the request; later ones are made', async () => {
    const { sender, requests, answer, read, one, two } = senderOf();
    const done = sender.send(FACTS, [one]);
    await answer(null);
    await done;
    expect(read()).toBe(0);
    void sender.send(FACTS, [two]);
    expect(requests.map(sent)).toEqual([['one'], ['two']]);
  });
  it('that comes after the end is not painted, and nothing more is asked', async () => {
    const { sender, requests, answer, controller, read, one, two } = senderOf();
    const done = sender.send(FACTS, [one]);
    void sender.send(FACTS, [two]);
    controller.abort();
    await answer();
    await done;
    expect([requests.length, read()]).toEqual([1, 0]);
  });
});

describe('sending again', () => {
  it('sends every block with the facts sent last', async () => {
    const { sender, requests, answer, one } = senderOf();
    void sender.send(FACTS, [one]);
    await answer();
    void sender.resend();
    expect(sent(requests[1])).toEqual(['one', 'two', 'three']);
    expect(requests[1]!.page).toBe(FACTS);
  });
  it('does nothing before anything was sent', async () => {
    const { sender, requests } = senderOf();
    await sender.resend();
    expect(requests).toEqual([]);
  });
});
