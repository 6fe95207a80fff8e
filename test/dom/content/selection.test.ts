// The button that offers to look up what the reader selected.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { makeHost } from '../../../src/content/host';
import { followSelection } from '../../../src/content/selection';
import type { Selected } from '../../../src/content/targets';
import { find, loadMore, setPage, testSignal } from '../page';

const signal = testSignal();
beforeEach(() => getSelection()!.removeAllRanges());

function page(html = '<p id="a" style="width:max-content;font:30px monospace">Hezarfen</p>') {
  setPage(html);
  const opened: Selected[] = [];
  const host = makeHost(() => undefined, signal());
  const setLabel = followSelection({ host, loadMore, open: (selected) => opened.push(selected) }, signal());
  const button = () => host.root?.querySelector<HTMLButtonElement>('.offer:not([hidden])') ?? null;
  return { opened, setLabel, button };
}
/** Selects by mouse. Later the last of the events has been dealt with. */
const doubleClick = async (selector: string) => {
  await userEvent.dblClick(find(selector));
  await new Promise((resolve) => setTimeout(resolve));
};

describe('the button beside a selection', () => {
  it('comes with its label at the end of what is selected, and opens what it was', async () => {
    const { opened, setLabel, button } = page();
    setLabel('Look up');
    await doubleClick('#a');
    await vi.waitFor(() => expect(button()?.textContent).toBe('Look up'));
    expect(parseFloat(button()!.style.left)).toBeCloseTo(find('#a').getBoundingClientRect().right, 0);
    expect(parseFloat(button()!.style.top)).toBeCloseTo(
      getSelection()!.getRangeAt(0).getBoundingClientRect().bottom + 4,
      0,
    );
    button()!.focus();
    await userEvent.keyboard('{Enter}');
    expect(opened.map((o) => o.text)).toEqual(['Hezarfen']);
    const { startOffset, endOffset } = opened[0]!.range;
    expect([startOffset, endOffset]).toEqual([0, 8]);
  });
  it.each([
    ['ab', false],
    ['abc', true],
    ['x'.repeat(300), true],
    ['x'.repeat(301), false],
  ])('comes for a selection of 3 to 300 code units: %#', async (word, comes) => {
    const { setLabel, button } = page(`<p id="a" style="font-size:4px">${word}</p><p id="b">Marker</p>`);
    setLabel('Look up');
    const select = vi.spyOn(Selection.prototype, 'toString').mockReturnValue(` ${word}\n`);
    await doubleClick('#a');
    // for what comes after: the button is there, or was refused
    expect(button() !== null).toBe(comes);
    select.mockRestore();
  });
  it('does not come for a reader who wants none', async () => {
    const { setLabel, button } = page();
    setLabel(null);
    await doubleClick('#a');
    expect(button()).toBeNull();
    setLabel('Look up');
    expect(button()).toBeNull();
  });
  it('comes late when the page was read late', async () => {
    const { setLabel, button } = page();
    await doubleClick('#a');
    expect(button()).toBeNull();
    setLabel('Look up');
    await vi.waitFor(() => expect(button()).not.toBeNull());
  });
  it('goes when the selection goes, and when the page scrolls', async () => {
    const { setLabel, button } = page(
      '<p id="a" style="width:max-content">Hezarfen</p><p id="b">Other</p><p style="height:3000px"></p>',
    );
    setLabel('Look up');
    await doubleClick('#a');
    await vi.waitFor(() => expect(button()).not.toBeNull());
    await userEvent.click(find('#b'));
    await vi.waitFor(() => expect(button()).toBeNull());
    await doubleClick('#a');
    await vi.waitFor(() => expect(button()).not.toBeNull());
    scrollTo(0, 500);
    await vi.waitFor(() => expect(button()).toBeNull());
  });
  it('does not come for a selection that a script makes', async () => {
    const { setLabel, button } = page();
    setLabel('Look up');
    getSelection()!.selectAllChildren(find('#a'));
    dispatchEvent(new PointerEvent('pointerup'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(button()).toBeNull();
  });
});
