// Opening the card of a mark or of a selection.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CardAnswer } from '../../../src/protocol/replies';
import type { CardData } from '../../../src/views/types/card';
import type { Ask } from '../../../src/content/ask';
import { openCard } from '../../../src/content/cards';
import { makeHost } from '../../../src/content/host';
import { makePainter } from '../../../src/content/paint';
import type { Target } from '../../../src/content/targets';
import { byId, collectPage, find, loadMore, setPage, spanOf, testSignal, textOf } from '../page';

const signal = testSignal();
afterEach(() => (globalThis.variorumCard = undefined));

const DATA = { kicker: 'Killed', title: 'A strike', spoken: 'Killed. A strike' } as CardData;
const AGAIN: CardAnswer = { again: true };

function cardOf({
  answers = [DATA] as (CardAnswer | undefined)[],
  wanted = true,
  created = true,
  script = true,
} = {}) {
  setPage('<p>Hezarfen spoke</p>');
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  painter.paint([spanOf(blocks, 'spoke', { mark: 3 })], byId(blocks));
  const host = makeHost({ onReach: () => undefined, loadMore }, signal());
  if (created) host.create();
  const show = vi.fn();
  const asked: { type: string }[] = [];
  const ask = ((type: string, payload: object) => {
    asked.push({ type, ...payload });
    return Promise.resolve(answers.shift());
  }) as unknown as Ask;
  if (script) globalThis.variorumCard = { show, hide: () => undefined, holds: () => false };
  const actions = { close: vi.fn(), pin: vi.fn(), openPanel: vi.fn(), openRecord: vi.fn() };
  const resend = vi.fn(() => Promise.resolve());
  const parts = { documentId: 'doc', ask, resend, host, painter, actions, isWanted: () => wanted };
  const open = (target: Target = painter.painted[0]!, focus = false) => openCard(parts, target, focus);
  return { open, asked, show, actions, resend, host };
}

describe('a card', () => {
  it('is shown beside its mark, and announced', async () => {
    const { open, asked, show, actions, host } = cardOf();
    await open(undefined, true);
    expect(asked).toEqual([{ type: 'card', document: 'doc', mark: 3 }]);
    const [root, data, rect, focus, given] = show.mock.calls[0] as unknown[];
    expect([root, data, focus, given]).toEqual([host.root, DATA, true, actions]);
    const range = document.createRange();
    range.setStart(textOf('p'), 9);
    range.setEnd(textOf('p'), 14);
    expect((rect as DOMRect).toJSON()).toEqual(range.getBoundingClientRect().toJSON());
    expect(find('[role=status]', host.root!).textContent).toBe('Killed. A strike');
  });
  it('of a selection is looked up by its text', async () => {
    const { open, asked } = cardOf();
    const range = new StaticRange({
      startContainer: textOf('p'),
      startOffset: 0,
      endContainer: textOf('p'),
      endOffset: 8,
    });
    await open({ range, text: 'Hezarfen' });
    expect(asked[0]).toEqual({ type: 'look-up', document: 'doc', text: 'Hezarfen', touched: [] });
  });
  it.each([
    ['holds', 0, 14, [3]],
    ['is in', 10, 12, [3]],
    ['begins in', 12, 14, [3]],
    ['ends at the beginning of', 0, 9, []],
    ['ends in', 4, 10, [3]],
  ])('of a selection that %s a mark says which', async (_where, from, to, touched) => {
    const { open, asked } = cardOf();
    const node = textOf('p');
    const range = new StaticRange({
      startContainer: node,
      startOffset: from,
      endContainer: node,
      endOffset: to,
    });
    await open({ range, text: 'words' });
    expect(asked[0]).toMatchObject({ type: 'look-up', touched });
  });
  it('of a selection in another tree than the marks touches none', async () => {
    const { open, asked } = cardOf();
    const other = document.createElement('div').attachShadow({ mode: 'open' });
    other.textContent = 'other words';
    const node = other.firstChild!;
    await open({
      range: new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 }),
      text: 'other',
    });
    expect(asked[0]).toMatchObject({ touched: [] });
  });
  it('is asked for again once a background that has forgotten the page got it again', async () => {
    const { open, asked, resend, show } = cardOf({ answers: [AGAIN, DATA] });
    await open();
    expect(asked.map((m) => m.type)).toEqual(['card', 'card']);
    expect(resend).toHaveBeenCalledTimes(1);
    expect(show).toHaveBeenCalledTimes(1);
  });
  it.each([
    ['the background does not answer', { answers: [undefined] }],
    ['the background forgets the page twice', { answers: [AGAIN, AGAIN] }],
    ['the reader has moved on', { wanted: false }],
    ['its script was not loaded', { script: false }],
    ['there is no element of ours', { created: false }],
  ])('is not shown when %s', async (_, given) => {
    const { open, show, host } = cardOf(given);
    await open();
    expect(show).not.toHaveBeenCalled();
    expect(host.root?.querySelector('[role=status]')?.textContent ?? '').toBe('');
  });
  it('is shown though the page has removed our element', async () => {
    const { open, host, show } = cardOf();
    host.element!.remove();
    await open();
    expect(host.element!.isConnected).toBe(true);
    expect(show).toHaveBeenCalledTimes(1);
  });
  it('of text that has no place is announced, but not drawn', async () => {
    const { open, show, host } = cardOf();
    find('p').hidden = true;
    await open();
    expect(show).not.toHaveBeenCalled();
    expect(find('[role=status]', host.root!).textContent).toBe('Killed. A strike');
  });
});
