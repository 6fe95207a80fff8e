// What pointer and keyboard do to the card, with the browser's own input events.
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { followGestures } from '../../../src/content/gestures';
import { makeHost } from '../../../src/content/host';
import { makePainter } from '../../../src/content/paint';
import { Pointer } from '../../../src/content/pointer';
import type { Target } from '../../../src/content/targets';
import { byId, collectPage, find, frame, loadMore, setPage, spanOf, testSignal } from '../page';

const signal = testSignal();
const PAGE =
  '<p id="mark" style="width:max-content;font:30px monospace">Hezarfen</p><p id="else">elsewhere</p><p><a id="link" href="#x">Linked</a></p>';

function page(html = PAGE, words = ['Hezarfen', 'Linked']) {
  setPage(html);
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  painter.paint(
    words.map((text, mark) => spanOf(blocks, text, { mark })),
    byId(blocks),
  );
  const log: string[] = [];
  const pointer = new Pointer<Target>({
    open: (target) => log.push(`open ${'mark' in target ? target.mark : target.text}`),
    close: () => log.push('close'),
  });
  pointer.dwell = 50;
  const host = makeHost(() => undefined, signal());
  followGestures({ pointer, painter, host }, signal());
  return { log, pointer, host };
}

describe('the pointer', () => {
  it('opens a card by resting on a mark, and closes it by leaving', async () => {
    const { log } = page();
    await userEvent.hover(find('#mark'));
    await vi.waitFor(() => expect(log).toEqual(['open 0']));
    await userEvent.hover(find('#else'));
    await vi.waitFor(() => expect(log).toEqual(['open 0', 'close']));
  });
  it('opens by resting on a link too', async () => {
    const { log } = page();
    await userEvent.hover(find('#link'));
    await vi.waitFor(() => expect(log).toEqual(['open 1']));
  });
  it('opens nothing beside a mark', async () => {
    const { pointer } = page();
    await userEvent.hover(find('#else'));
    await frame();
    await frame();
    expect(pointer.state).toBe('idle');
  });
  it('is ignored when a script moves it', async () => {
    const { pointer } = page();
    const { left, top } = find('#mark').getBoundingClientRect();
    find('#mark').dispatchEvent(
      new PointerEvent('pointermove', { bubbles: true, clientX: left + 20, clientY: top + 20 }),
    );
    await frame();
    await frame();
    expect(pointer.state).toBe('idle');
  });
  it('keeps the card open while it is on the card', async () => {
    const { log, pointer } = page();
    globalThis.variorumCard = { show: () => undefined, hide: () => undefined, holds: () => true };
    try {
      await userEvent.hover(find('#mark'));
      await vi.waitFor(() => expect(log).toEqual(['open 0']));
      await userEvent.hover(find('#else'));
      await frame();
      await frame();
      expect(pointer.state).toBe('open');
    } finally {
      globalThis.variorumCard = undefined;
    }
  });
  it('opens nothing that our own element covers', async () => {
    const { pointer, host } = page();
    host.show();
    host.element!.setAttribute('style', 'position:fixed;inset:0;width:auto;height:auto');
    await userEvent.hover(find('#mark'), { force: true });
    await frame();
    await frame();
    expect(pointer.state).toBe('idle');
  });
});

describe('a click', () => {
  it('on a mark opens its card at once, elsewhere closes it', async () => {
    const { log, pointer } = page();
    pointer.dwell = 60_000;
    await userEvent.click(find('#mark'));
    expect(log).toEqual(['open 0']);
    await userEvent.click(find('#else'));
    expect(log).toEqual(['open 0', 'close']);
  });
  it.each(['a href="#x"', 'summary', 'label'])('on a mark in <%s> is left to the page', async (start) => {
    const name = start.split(' ')[0]!;
    const { log, pointer } = page(
      `<p><span role="main">Hezarfen</span></p><${start} id="it"><b>Linked</b></${name}>`,
      ['Linked'],
    );
    pointer.dwell = 60_000;
    await userEvent.click(find('#it b'));
    expect(log).toEqual([]);
  });
  it('on a marked link follows the link', async () => {
    const { log, pointer } = page();
    pointer.dwell = 60_000;
    await userEvent.click(find('#link'));
    expect(log).toEqual([]);
    expect(location.hash).toBe('#x');
  });
  it('does not close a pinned card', async () => {
    const { log, pointer } = page();
    await userEvent.click(find('#mark'));
    pointer.pinned = true;
    await userEvent.click(find('#else'));
    expect(log).toEqual(['open 0']);
  });
  it('is ignored when a script makes it', () => {
    const { log } = page();
    const { left, top } = find('#mark').getBoundingClientRect();
    find('#mark').dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: left + 20, clientY: top + 20 }),
    );
    expect(log).toEqual([]);
  });
});

describe('the keyboard', () => {
  it('closes a card with Escape, a pinned one too, and with no other key', async () => {
    const { log, pointer } = page();
    await userEvent.click(find('#mark'));
    pointer.pinned = true;
    await userEvent.keyboard('x');
    expect(log).toEqual(['open 0']);
    await userEvent.keyboard('{Escape}');
    expect(log).toEqual(['open 0', 'close']);
  });
  it('is ignored when a script presses it', async () => {
    const { log } = page();
    await userEvent.click(find('#mark'));
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(log).toEqual(['open 0']);
  });
});
