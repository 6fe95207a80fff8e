// What is heard of a page that changes. Negative cases wait for a later change that is heard: nothing may have come before it.
import { describe, expect, it, vi } from 'vitest';
import { watch, type Changes } from '../../../src/content/watch';
import { find, setPage, testSignal, textOf } from '../page';

const signal = testSignal();
const PAGE = '<div id="top"><p id="a">one</p><div id="d"><p id="b">two <b id="i">bold</b></p></div></div>';

interface Parts {
  html?: string;
  ownElement?: () => Element | null;
  holdsText?: (element: Node) => boolean;
}
function watched({
  html = PAGE,
  ownElement = () => null,
  holdsText = (e) => (e as Element).localName === 'p',
}: Parts = {}) {
  setPage(html);
  const heard: Changes[] = [];
  watch({ onChange: (changes) => heard.push(changes), ownElement, holdsText }, signal());
  const next = async () => {
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), { timeout: 8000, interval: 20 });
    const [changes] = heard.splice(0);
    return { ...changes!, ids: changes!.dirty.map((e) => e.id) };
  };
  return { heard, next };
}

describe('changes', () => {
  it('of text are those of the block element around it, in one pass', async () => {
    const { next, heard } = watched();
    textOf('#i').data = 'thin';
    textOf('#a').data = 'first';
    textOf('#a').data = 'again';
    expect(await next()).toMatchObject({ ids: ['b', 'a'], moved: false });
    expect(heard).toEqual([]);
  });
  it('of elements inside others are those of the outermost', async () => {
    const { next } = watched();
    textOf('#b').data = 'new';
    find('#d').append('text');
    expect((await next()).ids).toEqual(['d']);
  });
  it('by new blocks are those blocks alone', async () => {
    const { next } = watched();
    const p = Object.assign(document.createElement('p'), { id: 'new', textContent: 'x' });
    find('#d').append(p);
    expect((await next()).ids).toEqual(['new']);
  });
  it('by new blocks in the midst of text are those of the element that holds the text', async () => {
    const { next } = watched({ holdsText: () => true });
    find('#d').append(document.createElement('p'));
    expect((await next()).ids).toEqual(['d']);
  });
  it('by inline elements, line breaks and text are those of the element around them', async () => {
    const { next } = watched();
    find('#d').append(document.createElement('br'));
    expect((await next()).ids).toEqual(['d']);
    find('#d').append(document.createElement('span'));
    expect((await next()).ids).toEqual(['d']);
  });
  it('by blocks that are gone name no element', async () => {
    const { next } = watched();
    find('#a').remove();
    expect((await next()).ids).toEqual([]);
  });
  it('leave out what is gone again', async () => {
    const { next } = watched();
    const p = document.createElement('p');
    find('#d').append(p);
    p.append('x');
    p.remove();
    textOf('#a').data = 'first';
    expect((await next()).ids).toEqual(['a']);
  });
  it('of attributes are not heard', async () => {
    const { next } = watched();
    find('#b').title = 'x';
    textOf('#a').data = 'first';
    expect((await next()).ids).toEqual(['a']);
  });
  it('of our own element are not heard', async () => {
    const own = Object.assign(document.createElement('div'), { id: 'own' });
    const { next } = watched({ ownElement: () => own });
    find('#d').append(own);
    own.append(document.createElement('p'));
    textOf('#a').data = 'first';
    expect((await next()).ids).toEqual(['a']);
  });
  it('end with the signal', async () => {
    const { heard } = watched();
    const controller = new AbortController();
    let late = 0;
    watch({ onChange: () => late++, ownElement: () => null, holdsText: () => false }, controller.signal);
    textOf('#a').data = 'first';
    await vi.waitFor(() => expect(late + heard.length).toBeGreaterThan(0), { timeout: 8000, interval: 5 });
    await vi.waitFor(() => expect(late).toBe(1), { timeout: 8000, interval: 5 });
    controller.abort();
    heard.length = 0;
    textOf('#a').data = 'again';
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 8000, interval: 20 });
    expect(late).toBe(1);
  });
});

describe('an address that changes', () => {
  it('is told with the next pass, once', async () => {
    const { next } = watched();
    history.pushState(null, '', '#other');
    textOf('#a').data = 'first';
    expect((await next()).moved).toBe(true);
    textOf('#a').data = 'again';
    expect((await next()).moved).toBe(false);
  });
  it('by going back is told though nothing else changed', async () => {
    history.pushState(null, '', '#one');
    history.pushState(null, '', '#two');
    const { next } = watched();
    history.back();
    expect(await next()).toMatchObject({ moved: true, ids: [] });
  });
});

describe('very many changes', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `<p id="p${i}">x</p>`).join('');
  const changeAll = () => {
    for (const p of document.querySelectorAll('p')) p.firstChild!.nodeValue = 'y';
  };
  it('of up to 300 elements are named one by one', async () => {
    const { next } = watched({ html: many(300) });
    changeAll();
    expect((await next()).ids).toHaveLength(300);
  });
  it('of more are those of the whole page, and the next are heard again', async () => {
    const { next } = watched({ html: many(301) });
    changeAll();
    expect((await next()).dirty).toEqual([document.body]);
    textOf('#p7').data = 'z';
    expect((await next()).ids).toEqual(['p7']);
  });
});

describe('how often', () => {
  it('a burst is one pass', async () => {
    const { next, heard } = watched();
    for (let i = 0; i < 5; i++) {
      textOf('#a').data = String(i);
      await Promise.resolve();
    }
    expect((await next()).ids).toEqual(['a']);
    expect(heard).toEqual([]);
  });
  it('after a pass that took long the next waits twenty times as long', async () => {
    setPage(PAGE);
    const passes: { from: number; to: number }[] = [];
    const onChange = () => {
      const from = performance.now();
      while (performance.now() - from < 25);
      passes.push({ from, to: performance.now() });
    };
    watch({ onChange, ownElement: () => null, holdsText: () => true }, signal());
    textOf('#a').data = 'first';
    await vi.waitFor(() => expect(passes).toHaveLength(1), { timeout: 8000, interval: 10 });
    textOf('#a').data = 'again';
    await vi.waitFor(() => expect(passes).toHaveLength(2), { timeout: 8000, interval: 10 });
    const [first, second] = passes;
    expect(second!.from - first!.to).toBeGreaterThan(19 * (first!.to - first!.from));
  });
});
