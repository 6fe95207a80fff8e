// What only the reader's packs know is painted only where the reader sees the text, however a page hides it.
import { describe, expect, it } from 'vitest';
import { makePainter } from '../../../src/content/paint';
import { byId, collectPage, frame, highlighted, loadMore, setPage, spanOf, testSignal } from '../page';

const signal = testSignal();
const NAME = 'Quillon Front';

/** Has a page painted in which a name of a pack is printed inside an element. */
async function painted(open: string, close: string, own: boolean): Promise<string[]> {
  await loadMore();
  setPage(`<p>Before.</p>${open}<span>${NAME}</span>${close}<p>After.</p>`);
  const blocks = collectPage();
  const painter = makePainter(loadMore, signal());
  if (blocks.some((b) => b.text.includes(NAME)))
    painter.paint([spanOf(blocks, NAME, own ? { own: true } : {})], byId(blocks));
  await frame();
  await frame();
  await frame();
  return highlighted('vr-1');
}

const HIDDEN: [string, string, string][] = [
  ['transparent', '<p style="opacity:0">', '</p>'],
  ['nearly transparent', '<p style="opacity:.05">', '</p>'],
  ['transparent through what it lies in', '<div style="opacity:.1"><p style="opacity:.5">', '</p></div>'],
  ['without a colour', '<p style="color:transparent">', '</p>'],
  ['of a colour that is hardly there', '<p style="color:rgba(0,0,0,.02)">', '</p>'],
  ['filled with nothing', '<p style="-webkit-text-fill-color:transparent">', '</p>'],
  ['white on white', '<p style="color:#fff;background:#fff">', '</p>'],
  [
    'of the colour of what it lies in',
    '<div style="background:#123456"><p style="color:#123456">',
    '</p></div>',
  ],
  ['too small', '<p style="font-size:1px">', '</p>'],
  ['of no size', '<p style="font-size:0">', '</p>'],
  ['to the left of the page', '<p style="position:absolute;left:-9999px">', '</p>'],
  ['above the page', '<p style="position:absolute;top:-9999px">', '</p>'],
  ['indented away', '<p style="text-indent:-9999px;overflow:hidden;white-space:nowrap">', '</p>'],
  ['in a box without height', '<div style="height:0;overflow:hidden"><p>', '</p></div>'],
  ['in a box of a pixel', '<div style="width:1px;height:1px;overflow:hidden"><p>', '</p></div>'],
  ['clipped', '<p style="clip-path:inset(50%)">', '</p>'],
  ['clipped in the old way', '<p style="position:absolute;clip:rect(0,0,0,0)">', '</p>'],
  ['scaled to nothing', '<p style="transform:scale(.01)">', '</p>'],
  ['not displayed', '<p style="display:none">', '</p>'],
  ['not visible', '<p style="visibility:hidden">', '</p>'],
  ['not laid out', '<p style="content-visibility:hidden">', '</p>'],
];
const SHOWN: [string, string, string][] = [
  ['as usual', '<p>', '</p>'],
  ['in a box that scrolls', '<div style="height:60px;overflow:auto"><p>', '</p></div>'],
  ['a little faded', '<p style="opacity:.8">', '</p>'],
  ['white on black', '<div style="background:#000"><p style="color:#fff">', '</p></div>'],
  ['in a link', '<p><a href="#x">', '</a></p>'],
];

describe('what only packs know', () => {
  it.each(HIDDEN)('is not painted where it is %s', async (_how, open, close) => {
    expect(await painted(open, close, true)).toEqual([]);
  });
  it.each(SHOWN)('is painted %s', async (_how, open, close) => {
    expect(await painted(open, close, true)).toEqual([NAME]);
  });
  it('is asked of nothing that the core knows', async () => {
    expect(await painted('<p style="opacity:.05">', '</p>', false)).toEqual([NAME]);
  });
});
