// Which blocks stay the same when parts of the page change.
import { describe, expect, it } from 'vitest';
import { articleCandidates } from '../../../src/content/article';
import { makeBlockStore } from '../../../src/content/blocks';
import { find, setPage, shownTexts, textOf } from '../page';

/** A store that has collected a page. */
function storeOf(html: string) {
  setPage(html);
  const store = makeBlockStore();
  store.collectPage(articleCandidates());
  const update = (...selectors: string[]) =>
    store.update(
      selectors.map((s) => find(s)),
      articleCandidates(),
    );
  const idOf = (text: string) => [...store.byId.values()].find((b) => b.text === text)?.id;
  return { store, update, idOf, texts: () => shownTexts(store.byId.values()) };
}
const PAGE = '<div id="top"><p id="a">one</p><p id="b">two</p><p id="c">three</p></div>';

describe('the blocks of a page', () => {
  it('change nothing when no text changed', () => {
    const { update, store } = storeOf(PAGE);
    const before = [...store.byId];
    expect(update('#top')).toBeNull();
    expect([...store.byId]).toEqual(before);
  });
  it('keep their identity when others change', () => {
    const { store, update, idOf, texts } = storeOf(PAGE);
    const [one, two, three] = store.byId.values();
    textOf('#b').data = 'second';
    const change = update('#top');
    expect(shownTexts(change!.added)).toEqual(['second']);
    expect([...change!.removed]).toEqual([two]);
    expect(texts()).toEqual(['one', 'second', 'three']);
    expect([idOf('one'), idOf('three')]).toEqual([one!.id, three!.id]);
    expect([...store.byId.keys()]).not.toContain(two!.id);
  });
  it('with the same text as another are told apart by their nodes', () => {
    const { store, update } = storeOf('<div id="top"><p id="a">same</p><p id="b">same</p></div>');
    const [, second] = store.byId.values();
    find('#a').remove();
    expect([...update('#top')!.removed].map((b) => b.id)).toEqual([0]);
    expect([...store.byId.values()]).toEqual([second]);
  });
  it('are replaced when their nodes are others, though the text is the same', () => {
    const { update } = storeOf(PAGE);
    find('#b').replaceChildren('two');
    const change = update('#b')!;
    expect([change.added.length, change.removed.size]).toEqual([1, 1]);
  });
  it('are replaced when a later node is another, though the text is the same', () => {
    const { update } = storeOf('<p id="a">one <b>two</b></p>');
    find('#a b').replaceWith(find('#a b').cloneNode(true));
    expect(update('#a')!.added).toHaveLength(1);
  });
  it('are replaced when the same text is divided in another way', () => {
    const { update } = storeOf('<p id="a">one<b>two</b></p>');
    textOf('#a').data = 'onet';
    textOf('#a b').data = 'wo';
    expect(update('#a')!.added).toHaveLength(1);
  });
  it.each([
    ['first', (p: Element) => find('#a').before(p), ['new', 'one', 'two', 'three']],
    ['between', (p: Element) => find('#b').before(p), ['one', 'new', 'two', 'three']],
    ['last', (p: Element) => find('#c').after(p), ['one', 'two', 'three', 'new']],
  ] as const)('keep the order of the page when one comes in: %s', (_, insert, order) => {
    const { update, texts } = storeOf(PAGE);
    const p = document.createElement('p');
    p.id = 'new';
    p.append('new');
    insert(p);
    expect(shownTexts(update('#new')!.added)).toEqual(['new']);
    expect(texts()).toEqual(order);
  });
  it('keep the order of the page when many places change at once', () => {
    const many = Array.from({ length: 30 }, (_, i) => `<p id="p${i}">${i}</p>`).join('');
    const { update, texts } = storeOf(many);
    for (const i of [3, 17, 29]) textOf(`#p${i}`).data = `new ${i}`;
    update('#p3', '#p17', '#p29');
    expect(texts()).toEqual(
      Array.from({ length: 30 }, (_, i) => ([3, 17, 29].includes(i) ? `new ${i}` : String(i))),
    );
  });
  it('that are gone are removed, wherever one looks', () => {
    const { update, texts } = storeOf(PAGE);
    find('#b').remove();
    expect(shownTexts(update('#a')!.removed)).toEqual(['two']);
    expect(texts()).toEqual(['one', 'three']);
  });
  it('that were hidden are removed', () => {
    const { store, texts } = storeOf(PAGE);
    find('#b').hidden = true;
    store.update([find('#top')], articleCandidates());
    expect(texts()).toEqual(['one', 'three']);
  });
  it('in what is left alone are not added', () => {
    const { update } = storeOf('<nav><p id="a">x</p></nav><p>y</p>');
    textOf('#a').data = 'z';
    expect(update('#a')).toBeNull();
  });
  it('that move in the page move in the list', () => {
    const { update, texts, store } = storeOf(PAGE);
    const ids = [...store.byId.keys()];
    find('#top').prepend(find('#c'));
    textOf('#a').data = 'first';
    update('#top');
    expect(texts()).toEqual(['three', 'first', 'two']);
    expect(ids).toContain([...store.byId.keys()][0]);
  });
  it('take over what surrounds them now', () => {
    const { store } = storeOf('<div id="top"><p id="a">one</p><p id="b">two</p></div>');
    const article = document.createElement('article');
    find('#top').append(article);
    article.append(find('#a'));
    textOf('#b').data = 'second';
    store.update([find('#top')], articleCandidates());
    const moved = [...store.byId.values()].find((b) => b.text === 'one')!;
    expect(moved.id).toBe(0);
    expect(moved.container.parent!.element).toBe(article);
  });
  it('never use an id twice', () => {
    const { store, update } = storeOf(PAGE);
    textOf('#a').data = 'first';
    update('#a');
    textOf('#a').data = 'one';
    update('#a');
    expect(store.byId.size).toBe(3);
    expect(Math.max(...store.byId.keys())).toBe(4);
  });
});

describe('the elements that hold text', () => {
  it('are those that hold it directly, also around an inline candidate', () => {
    const { store } = storeOf(
      '<div id="outer"><p id="p">a <b id="b">b</b></p></div><div id="d"><span role="main">c</span></div>',
    );
    expect(['#outer', '#p', '#b', '#d'].map((s) => store.holdsText(find(s)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
  it('follow the page', () => {
    const { store, update } = storeOf('<div id="d"><p id="p">a</p></div>');
    find('#d').append('b');
    update('#d');
    expect(store.holdsText(find('#d'))).toBe(true);
  });
});
