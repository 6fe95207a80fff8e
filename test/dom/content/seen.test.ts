// What a reader sees, and what of it is edited.
import { afterEach, describe, expect, it } from 'vitest';
import { articleCandidates } from '../../../src/content/article';
import { makeBlockStore } from '../../../src/content/blocks';
import { collectPage, find, setPage, shownTexts } from '../page';

afterEach(() => (document.designMode = 'off'));
const texts = () => shownTexts(collectPage());

describe('text that is not seen is not read', () => {
  it.each([
    ['without a box', 'style="display:none"'],
    ['hidden', 'style="visibility:hidden"'],
    ['collapsed', 'style="visibility:collapse"'],
    ['until it is found', 'hidden="until-found"'],
    ['left out of layout', 'style="content-visibility:hidden"'],
    ['of a popover', 'popover'],
  ])('%s', (_, attributes) => {
    setPage(`<p>one</p><div ${attributes}>x<p>y <b>z</b></p></div><p>two <i ${attributes}>i</i>!</p>`);
    expect(texts()).toEqual(['one', 'two !']);
  });
  it('of closed details and dialogs', () => {
    setPage('<details><summary>one</summary><p>x</p></details><dialog><p>y</p></dialog><p>two</p>');
    expect(texts()).toEqual(['one', 'two']);
    find('details').setAttribute('open', '');
    find<HTMLDialogElement>('dialog').showModal();
    expect(texts()).toEqual(['one', 'x', 'y', 'two']);
  });
  it('but what is only transparent, far away, or has no box of its own is', () => {
    setPage(
      '<p style="opacity:0">one</p><p style="position:absolute;left:-9999px">two</p><div style="display:contents">three<p>four</p></div><div style="content-visibility:auto;margin-top:9999px"><p>five</p></div><div style="visibility:hidden"><p style="visibility:visible">six</p></div>',
    );
    expect(texts()).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
  });
});

describe('text that is edited is not read', () => {
  it('in a document that is edited as a whole', () => {
    setPage('<p>one</p>two');
    document.designMode = 'on';
    expect(texts()).toEqual([]);
    document.designMode = 'off';
    expect(texts()).toEqual(['one', 'two']);
  });
  it('by an old property of WebKit’s', () => {
    setPage(
      '<p>one</p><div style="-webkit-user-modify:read-write">x<p>y</p></div><p style="-webkit-user-modify:read-write-plaintext-only">z</p>',
    );
    expect(texts()).toEqual(
      CSS.supports('-webkit-user-modify', 'read-write') ? ['one'] : ['one', 'x', 'y', 'z'],
    );
  });
  it.runIf('EditContext' in globalThis)('through an EditContext', () => {
    setPage('<p>one</p><div id="e"><p>typed</p></div>');
    const host = find<HTMLElement & { editContext: unknown }>('#e');
    const { EditContext } = globalThis as unknown as { EditContext: new () => object };
    host.editContext = new EditContext();
    expect(texts()).toEqual(['one']);
  });
});

describe('what turns', () => {
  const storeOf = (html: string) => {
    setPage(html);
    const store = makeBlockStore();
    store.collectPage(articleCandidates());
    const turn = (...painted: Element[]) => {
      const changed = store.turned(painted);
      store.update(changed, articleCandidates());
      return changed.map((e) => e.id);
    };
    return { store, turn, texts: () => shownTexts(store.byId.values()) };
  };
  it('is read once it is shown', () => {
    const { store, turn, texts } = storeOf(
      '<p>one</p><div id="d" style="display:none"><p>two</p><p>three</p></div>',
    );
    expect([...store.unseen]).toEqual([find('#d')]);
    expect(turn()).toEqual([]);
    find('#d').style.display = '';
    expect(turn()).toEqual(['d']);
    expect(texts()).toEqual(['one', 'two', 'three']);
    expect(store.unseen.size).toBe(0);
  });
  it('is dropped once it is shown no longer, if it was painted', () => {
    const { turn, texts } = storeOf('<p>one</p><div id="d"><p id="p">two <b>b</b></p></div>');
    find('#d').hidden = true;
    expect(turn()).toEqual([]);
    expect(turn(find('#p b'))).toEqual(['p']);
    expect(texts()).toEqual(['one']);
    find('#d').hidden = false;
    turn();
    expect(texts()).toEqual(['one', 'two b']);
  });
  it('part of a paragraph has the paragraph read again', () => {
    const { turn, texts } = storeOf('<p id="p">one <b style="display:none">two</b></p>');
    find('b').style.display = '';
    expect(turn()).toEqual(['p']);
    expect(texts()).toEqual(['one two']);
  });
  it('is forgotten when it is gone', () => {
    const { store, turn } = storeOf('<p>one</p><p id="p" hidden>two</p>');
    find('#p').remove();
    expect(turn()).toEqual([]);
    expect(store.unseen.size).toBe(0);
  });
});
