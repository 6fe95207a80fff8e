// Which mark is under a point.
import { describe, expect, it } from 'vitest';
import { makePainter, type Painted } from '../../../src/content/paint';
import { markAt, rectsOf } from '../../../src/content/targets';
import { byId, collectPage, loadMore, setPage, spanOf, testSignal } from '../page';

const signal = testSignal();

function marksOf(html: string, ...words: string[]): readonly Painted[] {
  setPage(html);
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  painter.paint(
    words.map((text, mark) => spanOf(blocks, text, { mark })),
    byId(blocks),
  );
  return painter.painted;
}
const TEXT =
  '<p style="margin:40px;font:20px/60px monospace">aaaa bbbb cccc dddd</p><p style="margin:40px">eeee</p>';

describe('the mark under a point', () => {
  it('is the one whose text is there, and none beside it', () => {
    const marks = marksOf(TEXT, 'bbbb', 'dddd');
    const at = (mark: number, dx: number) => {
      const { left, top, height } = rectsOf(marks[mark]!.range)[0]!;
      return markAt(marks, left + dx, top + height / 2)?.mark ?? null;
    };
    const { width } = rectsOf(marks[0]!.range)[0]!;
    expect(at(0, 2)).toBe(0);
    expect(at(1, 2)).toBe(1);
    expect(at(0, -width / 2)).toBeNull();
    expect(at(0, width * 1.5)).toBeNull();
  });
  it('can be hit a little around its text: below it further, where its line is', () => {
    const marks = marksOf(TEXT, 'bbbb');
    const { left, right, top, bottom } = rectsOf(marks[0]!.range)[0]!;
    const hit = (x: number, y: number) => markAt(marks, x, y) !== null;
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    expect([hit(left - 0.9, y), hit(left - 1.5, y)]).toEqual([true, false]);
    expect([hit(right + 0.9, y), hit(right + 1.5, y)]).toEqual([true, false]);
    expect([hit(x, top - 1.9), hit(x, top - 3)]).toEqual([true, false]);
    expect([hit(x, bottom + 3.9), hit(x, bottom + 5)]).toEqual([true, false]);
  });
  it('is found from the node in which it ends too', () => {
    const marks = marksOf('<p style="margin:40px;font:20px monospace">one <b>two three</b></p>', 'one two');
    const rects = rectsOf(marks[0]!.range);
    const last = rects.at(-1)!;
    expect(rects.length).toBeGreaterThan(1);
    expect(markAt(marks, last.right - 2, last.top + 5)?.mark).toBe(0);
  });
  it('is none where there is no mark, and none outside the window', () => {
    expect(markAt([], 50, 50)).toBeNull();
    expect(markAt(marksOf(TEXT, 'bbbb'), -10, -10)).toBeNull();
  });
  it('is one of its lines when it is broken over several', () => {
    const marks = marksOf(
      '<p style="margin:40px;inline-size:4ch;font:20px monospace">aaaa bbbb</p>',
      'aaaa bbbb',
    );
    const lines = rectsOf(marks[0]!.range);
    expect(lines.length).toBeGreaterThanOrEqual(2);
    expect(markAt(marks, lines[1]!.left + 3, lines[1]!.top + 3)?.mark).toBe(0);
  });
});
