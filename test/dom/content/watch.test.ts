// What is heard of a page that changes. Negative cases wait for a later change that is heard: nothing may have come before it.
import { describe, expect, it, vi } from 'vitest';
import { watch } from '../../../src/content/watch';
import { find, setPage, testSignal, textOf } from '../page';

const signal = testSignal();
const PAGE = '<div id="top"><p id="a">one</p><div id="d"><p id="b">two <b id="i">bold</b></p></div></div>';

interface Parts {
  html?: string;
  ownElement?: () => Element | null;
  holdsText?: (element: Node) => boolean;
  unseen?: Iterable<Element>;
  turned?: (restyled: boolean) => Iterable<Element>;
}
const NONE: Element[] = [];
const partsOf = ({
  ownElement = () => null,
  holdsText = () => true,
  unseen = NONE,
  turned = () => NONE,
}: Parts = {}) => ({
  ownElement,
  holdsText,
  unseen,
  turned,
});
function watched({ html = PAGE, holdsText = (e) => (e as Element).localName === 'p', ...more }: Parts = {}) {
  setPage(html);
  const heard: Element[][] = [];
  watch({ ...partsOf({ holdsText, ...more }), onChange: (dirty) => heard.push(dirty) }, signal());
  const next = async () => {
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(0), { timeout: 8000, interval: 20 });
    return heard.splice(0)[0]!;
  };
  return { heard, next, ids: async () => (await next()).map((e) => e.id) };
}

describe('changes', () => {
  it('of text are those of the block element around it, in one pass', async () => {
    const { ids, heard } = watched();
    textOf('#i').data = 'thin';
    textOf('#a').data = 'first';
    textOf('#a').data = 'again';
    expect(await ids()).toEqual(['b', 'a']);
    expect(heard).toEqual([]);
  });
  it('of elements inside others are those of the outermost', async () => {
    const { ids } = watched();
    textOf('#b').data = 'new';
    find('#d').append('text');
    expect(await ids()).toEqual(['d']);
  });
  it('by new blocks are those blocks alone', async () => {
    const { ids } = watched();
    const p = Object.assign(document.createElement('p'), { id: 'new', textContent: 'x' });
    find('#d').append(p);
    expect(await ids()).toEqual(['new']);
  });
  it('by new blocks in the midst of text are those of the element that holds the text', async () => {
    const { ids } = watched({ holdsText: () => true });
    find('#d').append(document.createElement('p'));
    expect(await ids()).toEqual(['d']);
  });
  it('by inline elements, line breaks and text are those of the element around them', async () => {
    const { ids } = watched();
    find('#d').append(document.createElement('br'));
    expect(await ids()).toEqual(['d']);
    find('#d').append(document.createElement('span'));
    expect(await ids()).toEqual(['d']);
  });
  it('by blocks that are gone name no element', async () => {
    const { ids } = watched();
    find('#a').remove();
    expect(await ids()).toEqual([]);
  });
  it('leave out what is gone again', async () => {
    const { ids } = watched();
    const p = document.createElement('p');
    find('#d').append(p);
    p.append('x');
    p.remove();
    textOf('#a').data = 'first';
    expect(await ids()).toEqual(['a']);
  });
  it('of attributes are not heard', async () => {
    const { ids } = watched();
    find('#b').title = 'x';
    textOf('#a').data = 'first';
    expect(await ids()).toEqual(['a']);
  });
  it('of our own element are not heard', async () => {
    const own = Object.assign(document.createElement('div'), { id: 'own' });
    const { ids } = watched({ ownElement: () => own });
    find('#d').append(own);
    own.append(document.createElement('p'));
    textOf('#a').data = 'first';
    expect(await ids()).toEqual(['a']);
  });
  it('end with the signal', async () => {
    const { heard } = watched();
    const controller = new AbortController();
    let late = 0;
    watch({ ...partsOf(), onChange: () => late++ }, controller.signal);
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

describe('what turns up or goes by style', () => {
  it.each([
    ['class', (e: Element) => e.classList.add('x')],
    ['style', (e: HTMLElement) => (e.style.color = 'red')],
    ['hidden', (e: HTMLElement) => (e.hidden = true)],
    ['open', (e: Element) => e.setAttribute('open', '')],
  ])('is asked for when an attribute changes: %s', async (_, change) => {
    const { ids } = watched({ turned: (restyled) => (restyled ? [find('#b')] : []) });
    change(find('#d'));
    expect(await ids()).toEqual(['b']);
  });
  it('is nothing to hear of where nothing turns', async () => {
    const asked: boolean[] = [];
    const { ids } = watched({ turned: (restyled) => (asked.push(restyled), []) });
    find('#d').classList.add('x');
    await vi.waitFor(() => expect(asked).toContain(true), { timeout: 8000, interval: 20 });
    textOf('#a').data = 'first';
    expect(await ids()).toEqual(['a']);
  });
  it.each(['aria-hidden', 'contenteditable', 'role', 'slot'])(
    'has its element read again: %s',
    async (name) => {
      const { ids } = watched();
      find('#i').setAttribute(name, 'x');
      expect(await ids()).toEqual(['b']);
    },
  );
  it('is asked for when something unseen gets a box, whatever gave it one', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#d { display: none; position: fixed }');
    document.adoptedStyleSheets = [sheet];
    const unseen = {
      *[Symbol.iterator]() {
        yield find('#d');
      },
    };
    const { ids } = watched({ unseen, turned: () => [...unseen].filter((e) => e.checkVisibility()) });
    sheet.replaceSync('#d { position: fixed }');
    expect(await ids()).toEqual(['d']);
    document.adoptedStyleSheets = [];
  });
});

describe('very many changes', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `<p id="p${i}">x</p>`).join('');
  const changeAll = () => {
    for (const p of document.querySelectorAll('p')) p.firstChild!.nodeValue = 'y';
  };
  it('of up to 300 elements are named one by one', async () => {
    const { ids } = watched({ html: many(300) });
    changeAll();
    expect(await ids()).toHaveLength(300);
  });
  it('of more are those of the whole page, and the next are heard again', async () => {
    const { ids, next } = watched({ html: many(301) });
    changeAll();
    expect(await next()).toEqual([document.body]);
    textOf('#p7').data = 'z';
    expect(await ids()).toEqual(['p7']);
  });
});

describe('how often', () => {
  it('a burst is one pass', async () => {
    const { ids, heard } = watched();
    for (let i = 0; i < 5; i++) {
      textOf('#a').data = String(i);
      await Promise.resolve();
    }
    expect(await ids()).toEqual(['a']);
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
    watch({ ...partsOf(), onChange }, signal());
    textOf('#a').data = 'first';
    await vi.waitFor(() => expect(passes).toHaveLength(1), { timeout: 8000, interval: 10 });
    textOf('#a').data = 'again';
    await vi.waitFor(() => expect(passes).toHaveLength(2), { timeout: 8000, interval: 10 });
    const [first, second] = passes;
    expect(second!.from - first!.to).toBeGreaterThan(19 * (first!.to - first!.from));
  });
});
