// What is painted: highlights over the page's own text.
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Look } from '../../../src/model/marks';
import { makePainter } from '../../../src/content/paint';
import { byId, collectPage, find, highlighted, loadMore, setPage, spanOf, testSignal, textOf } from '../page';

const signal = testSignal();
afterEach(() => CSS.highlights.clear());

/** A painter, the blocks of a page, and a way to paint some of its words. */
function painterOf(html: string) {
  setPage(html);
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  const paint = (...words: [string, Look?][]) =>
    painter.paint(
      words.map(([text, look = 'group'], mark) => spanOf(blocks, text, { look, mark })),
      byId(blocks),
    );
  return { painter, blocks, paint };
}
const TEXT = '<p id="a">The Grey Front met the <b>Blue</b> Guard.</p><p id="b">Four died.</p>';

describe('painting', () => {
  it.each([
    ['group', 'vr-1'],
    ['person', 'vr-2'],
    ['body', 'vr-3'],
    ['incident', 'vr-4'],
    ['figure', 'vr-5'],
    ['varies', 'vr-8'],
    ['differs', 'vr-6'],
  ] as const)('a %s is painted under the name %s', (look, name) => {
    const { paint } = painterOf(TEXT);
    paint(['Grey Front', look]);
    expect([...CSS.highlights.keys()]).toEqual([name]);
    expect(highlighted(name)).toEqual(['Grey Front']);
  });
  it('covers exactly the span, over several nodes too', () => {
    const { paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Blue Guard'], ['Four died.']);
    expect(highlighted('vr-1')).toEqual(['Grey Front', 'Blue Guard', 'Four died.']);
    const blue = [...CSS.highlights.get('vr-1')!][1]!;
    expect([blue.startContainer, blue.startOffset]).toEqual([textOf('b'), 0]);
  });
  it('leaves the page’s nodes untouched', () => {
    const { paint } = painterOf(TEXT);
    const before = document.body.cloneNode(true);
    paint(['Grey Front'], ['Four', 'figure']);
    expect(document.body.isEqualNode(before)).toBe(true);
  });
  it('paints nothing but what is given', () => {
    const { paint, painter } = painterOf(TEXT);
    paint(['Grey Front'], ['Four', 'figure']);
    paint(['Blue Guard', 'person']);
    expect([...CSS.highlights.keys()]).toEqual(['vr-2']);
    expect(painter.painted.map((p) => p.look)).toEqual(['person']);
  });
  it('removes what an earlier copy of the script has painted', () => {
    const { paint } = painterOf(TEXT);
    CSS.highlights.set('vr-3', new Highlight(new StaticRange(new Range())));
    CSS.highlights.set('theirs', new Highlight(new StaticRange(new Range())));
    paint(['Four', 'figure']);
    expect([...CSS.highlights.keys()].sort()).toEqual(['theirs', 'vr-5']);
  });
  it('registers the same whatever looks the reader switched off, and opens no card there', () => {
    const { painter, paint } = painterOf(TEXT);
    painter.setOff(['figure']);
    paint(['Four', 'figure'], ['Blue', 'person']);
    expect([...CSS.highlights.keys()].sort()).toEqual(['vr-2', 'vr-5']);
    expect(painter.painted.map((p) => p.look)).toEqual(['person']);
  });
  it('leaves out spans whose block is unknown or whose text is gone', () => {
    const { painter, blocks } = painterOf(TEXT);
    const four = spanOf(blocks, 'Four died.');
    const grey = spanOf(blocks, 'Grey Front');
    textOf('#b').data = 'Four.';
    painter.paint([four, grey, { ...grey, block: 99 }], byId(blocks));
    expect(highlighted('vr-1')).toEqual(['Grey Front']);
    find('#a').remove();
    painter.paint(
      [
        { ...grey, look: 'person' },
        { ...grey, end: grey.end - 1 },
      ],
      byId(blocks),
    );
    expect(painter.painted.map((p) => p.end)).toEqual([grey.end]);
  });
  it('keeps the identity of a span that is painted again, with its new look and mark', () => {
    const { painter, blocks, paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Four', 'figure']);
    const [grey, four] = painter.painted;
    painter.paint(
      [spanOf(blocks, 'Four', { look: 'differs', mark: 7 }), spanOf(blocks, 'Grey')],
      byId(blocks),
    );
    expect(painter.painted[0]).toBe(four);
    expect(four).toMatchObject({ look: 'differs', mark: 7 });
    expect(painter.painted[1]).not.toBe(grey);
    expect([highlighted('vr-6'), highlighted('vr-1')]).toEqual([['Four'], ['Grey']]);
  });
  it('does not set a highlight again that is as it was, but does if the page took it away', () => {
    const { paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Four', 'figure']);
    const before = CSS.highlights.get('vr-1');
    paint(['Grey Front'], ['Four died', 'figure']);
    expect(CSS.highlights.get('vr-1')).toBe(before);
    expect(highlighted('vr-5')).toEqual(['Four died']);
    CSS.highlights.delete('vr-1');
    paint(['Grey Front'], ['Four died', 'figure']);
    expect(highlighted('vr-1')).toEqual(['Grey Front']);
    CSS.highlights.get('vr-1')!.clear();
    paint(['Grey Front'], ['Four died', 'figure']);
    expect(highlighted('vr-1')).toEqual(['Grey Front']);
  });
  it('is taken off blocks that are gone, and off no others', () => {
    const { painter, blocks, paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Four', 'figure']);
    painter.drop(new Set([blocks[1]!]));
    expect([...CSS.highlights.keys()]).toEqual(['vr-1']);
    painter.drop(new Set());
    expect(painter.painted).toHaveLength(1);
  });
  it('ends with the signal', () => {
    const controller = new AbortController();
    setPage(TEXT);
    const blocks = collectPage();
    const painter = makePainter(loadMore, controller.signal);
    painter.paint([spanOf(blocks, 'Four')], byId(blocks));
    controller.abort();
    expect(CSS.highlights.size).toBe(0);
    expect(painter.painted).toEqual([]);
  });
});

describe('what a page clears', () => {
  it('is painted again, once, and then given up', () => {
    const { painter, paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Four', 'figure']);
    CSS.highlights.clear();
    painter.restore();
    expect([highlighted('vr-1'), highlighted('vr-5')]).toEqual([['Grey Front'], ['Four']]);
    CSS.highlights.delete('vr-5');
    painter.restore();
    expect(CSS.highlights.size).toBe(0);
    expect(painter.painted).toEqual([]);
    paint(['Grey Front']);
    expect(highlighted('vr-1')).toEqual(['Grey Front']);
  });
  it('is noticed also when only some ranges are gone', () => {
    const { painter, paint } = painterOf(TEXT);
    paint(['Grey Front'], ['Blue']);
    const highlight = CSS.highlights.get('vr-1')!;
    highlight.delete([...highlight][0]!);
    painter.restore();
    expect(highlighted('vr-1')).toEqual(['Grey Front', 'Blue']);
  });
  it('is nothing when all is there', () => {
    const { painter, paint } = painterOf(TEXT);
    paint(['Grey Front']);
    const before = CSS.highlights.get('vr-1');
    for (let i = 0; i < 3; i++) painter.restore();
    expect(CSS.highlights.get('vr-1')).toBe(before);
    expect(painter.painted).toHaveLength(1);
  });
});

describe('very many marks', () => {
  const page = (n: number) =>
    Array.from({ length: n }, (_, i) => `<p style="height:100px;margin:0">Front ${i}</p>`).join('');
  const paintAll = (n: number) => {
    setPage(page(n));
    scrollTo(0, 0);
    const blocks = collectPage();
    const painter = makePainter(loadMore, signal());
    const spans = blocks.map((b) => ({ block: b.id, start: 0, end: 5, look: 'group' as const, mark: b.id }));
    painter.paint(spans, byId(blocks));
    return painter;
  };
  it('up to a hundred are all painted at once', () => {
    paintAll(100);
    expect(CSS.highlights.get('vr-1')!.size).toBe(100);
  });
  it('of more only those near the window are painted, others once the reader comes near', async () => {
    const painter = paintAll(400);
    const inView = () => [...(CSS.highlights.get('vr-1') ?? [])].map((r) => r.startContainer.textContent);
    await vi.waitFor(() => expect(inView()).toContain('Front 0'));
    expect(inView().length).toBeLessThan(150);
    expect(painter.painted).toHaveLength(400);
    scrollTo(0, 30_000);
    await vi.waitFor(() => expect(inView()).toContain('Front 300'));
    expect(inView()).not.toContain('Front 0');
  });
});
