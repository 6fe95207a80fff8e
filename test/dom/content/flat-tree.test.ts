// The flattened tree: open shadow roots and their slots are read where they are shown.
import { afterEach, describe, expect, it } from 'vitest';
import { articleCandidates, placesOf } from '../../../src/content/article';
import { makeBlockStore } from '../../../src/content/blocks';
import { openRoots, parentOf } from '../../../src/content/dom';
import { collectPage, find, setPage, shownTexts, textOf } from '../page';

afterEach(() => openRoots.clear());

/** Gives an element an open root with this content. */
function shadow(host: Element, html: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(html));
  return root;
}
const texts = () => shownTexts(collectPage());

describe('shadow roots', () => {
  it('are read in their host’s place', () => {
    setPage('<p>one</p><div id="h"></div><p>five</p>');
    shadow(find('#h'), '<style>p { color: red }</style><p>two</p>three<p>four</p><!-- x -->');
    expect(texts()).toEqual(['one', 'two', 'three', 'four', 'five']);
  });
  it('of inline elements continue a paragraph', () => {
    setPage('<p>The <span id="h"></span> fell.</p>');
    shadow(find('#h'), '<b>Grey</b> Front');
    expect(texts()).toEqual(['The Grey Front fell.']);
  });
  it('that are empty show nothing of what their host holds', () => {
    setPage('<p>one</p><div id="h">unseen<p>unseen</p></div><p>two</p>');
    shadow(find('#h'), '');
    expect(texts()).toEqual(['one', 'two']);
  });
  it('show in slots what their host holds, in the order of the slots', () => {
    setPage('<div id="h"><p slot="b">four</p>two<p slot="a">one</p><i> three</i><p slot="none">x</p></div>');
    shadow(find('#h'), '<slot name="a"></slot><section><slot>x</slot></section><slot name="b"></slot>');
    expect(texts()).toEqual(['one', 'two three', 'four']);
  });
  it('show what a slot holds itself if nothing is assigned to it', () => {
    setPage('<div id="h"></div>');
    shadow(find('#h'), '<slot><p>one</p></slot>two');
    expect(texts()).toEqual(['one', 'two']);
  });
  it('may lie in one another, and pass slots on', () => {
    setPage('<div id="h"><p>two</p></div><p>four</p>');
    const outer = shadow(find('#h'), '<p>one</p><section id="inner"><slot></slot></section>');
    shadow(find('#inner', outer), '<div><slot></slot></div><p>three</p>');
    expect(texts()).toEqual(['one', 'two', 'three', 'four']);
  });
  it('that are closed are left alone', () => {
    setPage('<p>one</p><div id="h"></div>');
    find('#h').attachShadow({ mode: 'closed' }).append('closed');
    expect(texts()).toEqual(['one']);
  });
  it('keep what a reader types', () => {
    setPage('<div id="h"></div>');
    shadow(find('#h'), '<p>one</p><div contenteditable>typed<p>typed</p></div><textarea>typed</textarea>');
    expect(texts()).toEqual(['one']);
  });
  it('may hold the article', () => {
    setPage('<p>aside</p><div id="h"></div>');
    const root = shadow(find('#h'), '<article><p>The whole story, which is long.</p></article>');
    const candidates = articleCandidates();
    const store = makeBlockStore();
    store.collectPage(candidates);
    const blocks = [...store.byId.values()];
    const { containers, within } = placesOf(blocks);
    const around = (index: number): string[] =>
      index < 0 ? [] : [...around(containers[index]![1]), containers[index]![0].split(' ')[0]!];
    expect(around(within[1]!)).toEqual(['html', 'body', 'div', 'article', 'p']);
    expect(blocks[1]!.container.parent!.element).toBe(find('article', root));
  });
  it('have parents across their borders', () => {
    setPage('<div id="h"><p>x</p></div>');
    const root = shadow(find('#h'), '<section><slot></slot></section>');
    collectPage();
    const chain = [];
    for (let e: Element | null = parentOf(textOf('#h p')); e && e !== document.body; e = parentOf(e))
      chain.push(e.localName);
    expect(chain).toEqual(['p', 'slot', 'section', 'div']);
    expect(parentOf(find('section', root))).toBe(find('#h'));
  });
});

describe('changes', () => {
  const storeOf = () => {
    const store = makeBlockStore();
    store.collectPage(articleCandidates());
    return store;
  };
  it('in a shadow root keep the other blocks and the order of what is shown', () => {
    setPage('<p>one</p><div id="h"><p>three</p></div><p>five</p>');
    const root = shadow(find('#h'), '<p>two</p><slot></slot><p id="last">four</p>');
    const store = storeOf();
    const before = [...store.byId.keys()];
    find('#last', root).after('late');
    const change = store.update([find('#last', root)], articleCandidates())!;
    expect(shownTexts(change.added)).toEqual(['late']);
    expect(shownTexts(store.byId.values())).toEqual(['one', 'two', 'three', 'four', 'late', 'five']);
    expect([...store.byId.keys()].filter((id) => before.includes(id))).toEqual(before);
  });
  it.each([
    ['an empty element', '<div id="h"></div>'],
    ['an element of the site', '<x-late id="h">unseen</x-late>'],
  ])('are seen when a root comes late: to %s', (_, html) => {
    setPage(`<p>one</p>${html}<p>three</p>`);
    const store = storeOf();
    shadow(find('#h'), '<p>two</p>');
    store.update(store.turned([]), articleCandidates());
    expect(shownTexts(store.byId.values())).toEqual(['one', 'two', 'three']);
  });
});
