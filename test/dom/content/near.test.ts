// Which elements count as near the window, in pages of paragraphs of a tenth of the window's height.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeNear } from '../../../src/content/near';
import { find, frame, setPage, testSignal } from '../page';

const signal = testSignal();
beforeEach(() => {
  document.body.style.margin = '0';
  scrollTo(0, 0);
});

/** How many paragraphs of a window's height there are, from the top of the page. */
function pageOf(windows: number, perWindow: number): Element[] {
  const height = innerHeight / perWindow;
  const one = `<p style="height:${height}px;margin:0;overflow:hidden">x</p>`;
  setPage(one.repeat(windows * perWindow));
  return [...document.querySelectorAll('p')];
}
function follow(elements: readonly Element[]) {
  let changes = 0;
  const near = makeNear(() => changes++, signal());
  near.follow(elements);
  return {
    near,
    changes: () => changes,
    indices: () => elements.flatMap((e, i) => (near.shown.has(e) ? i : [])),
  };
}
const looked = async () => {
  await frame();
  await frame();
};

describe('what is near', () => {
  it('is found in the next frame, and told once', async () => {
    const { near, changes } = follow(pageOf(20, 10));
    expect(near.shown.size).toBe(0);
    await looked();
    expect(changes()).toBe(1);
    await looked();
    expect(changes()).toBe(1);
  });
  it('lies within six heights of the window where there are few', async () => {
    const { indices } = follow(pageOf(20, 10));
    await looked();
    // the window itself, and six more below it
    expect(indices()).toEqual(Array.from({ length: 70 }, (_, i) => i));
  });
  it('lies above the window as well as below it', async () => {
    const elements = pageOf(40, 10);
    scrollTo(0, 10 * innerHeight);
    const { indices } = follow(elements);
    await looked();
    expect(indices()).toEqual(Array.from({ length: 130 }, (_, i) => i + 40));
  });
  it('lies within four where there are many within six, within two where there are many within four', async () => {
    const many = follow(pageOf(20, 25));
    await looked();
    expect(many.indices()).toHaveLength(5 * 25);
    const more = follow(pageOf(20, 40));
    await looked();
    expect(more.indices()).toHaveLength(3 * 40);
  });
  it('lies within two when the marks are replaced again and again', async () => {
    const elements = pageOf(20, 10);
    const { near, indices } = follow(elements);
    near.follow(elements);
    await looked();
    expect(indices()).toHaveLength(30);
  });
  it('is all that has no box', async () => {
    const elements = pageOf(20, 10);
    elements[199]!.setAttribute('style', 'display:none');
    const { indices } = follow(elements);
    await looked();
    expect(indices()).toContain(199);
    expect(indices()).not.toContain(198);
  });
  it('is nothing of what is no longer followed', async () => {
    const elements = pageOf(20, 10);
    const { near, indices } = follow(elements);
    await looked();
    near.follow(elements.slice(0, 3));
    await looked();
    expect(indices()).toEqual([0, 1, 2]);
  });
});

describe('as the reader goes on', () => {
  it('others are near, and those left behind no longer', async () => {
    const { indices } = follow(pageOf(40, 10));
    await looked();
    scrollTo(0, 20 * innerHeight);
    await vi.waitFor(() => expect(indices()).toContain(200));
    expect(indices()).not.toContain(0);
    expect(indices()).not.toContain(399);
  });
  it('one does not look again while the window is within what was near', async () => {
    const { changes } = follow(pageOf(40, 10));
    await looked();
    scrollTo(0, 0.4 * innerHeight);
    await looked();
    expect(changes()).toBe(1);
  });
  it('one looks again once the window has moved by five of its heights', async () => {
    const { indices } = follow(pageOf(40, 10));
    await looked();
    scrollTo(0, 5.1 * innerHeight);
    // two heights around it: so far at once is a fling
    await vi.waitFor(() => expect(indices()).toContain(80));
  });
  it('one looks again when the window’s size changes', async () => {
    const elements = pageOf(20, 10);
    const { indices } = follow(elements);
    await looked();
    elements[0]!.setAttribute('style', `height:${10 * innerHeight}px`);
    dispatchEvent(new Event('resize'));
    await looked();
    expect(indices()).toEqual([0]);
  });
  it('elements are measured again once the page has shifted', async () => {
    const elements = pageOf(20, 10);
    const { near, indices } = follow(elements);
    await looked();
    expect(indices()).toContain(69);
    find('p').before(Object.assign(document.createElement('div'), { style: `height:${3 * innerHeight}px` }));
    near.follow(elements);
    await looked();
    expect(indices()).toEqual([]);
  });
  it('a scrolling element within the page is heard of', async () => {
    const height = innerHeight / 10;
    setPage(
      `<div id="s" style="height:${innerHeight}px;overflow:auto">${`<p style="height:${height}px;margin:0">x</p>`.repeat(400)}</div>`,
    );
    const { indices } = follow([...document.querySelectorAll('p')]);
    await looked();
    expect(indices()).not.toContain(300);
    find('#s').scrollTop = 300 * height;
    await vi.waitFor(() => expect(indices()).toContain(300));
  });
  it('nothing more is heard once the signal ends it', async () => {
    const controller = new AbortController();
    const elements = pageOf(40, 10);
    let changes = 0;
    const near = makeNear(() => changes++, controller.signal);
    near.follow(elements);
    await looked();
    controller.abort();
    scrollTo(0, 20 * innerHeight);
    await looked();
    await looked();
    expect(changes).toBe(1);
  });
});
