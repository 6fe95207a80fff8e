// One reading of the page: what is collected, and what of it is sent.
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../src/protocol/from-content';
import { makeBlockStore } from '../../../src/content/blocks';
import type { Block } from '../../../src/content/collect';
import { makeReader } from '../../../src/content/reader';
import { find, setPage, shownTexts, textOf } from '../page';

function readerOf(html: string, loadedAddress = location.href) {
  setPage(html);
  const store = makeBlockStore();
  const sent: { facts: PageFacts; texts: string[] }[] = [];
  const unpainted: string[][] = [];
  const sender = {
    send: (facts: PageFacts, blocks: Iterable<Block>) => {
      // a block that is queued twice is sent once
      sent.push({ facts, texts: shownTexts(new Set(blocks)) });
      return Promise.resolve();
    },
    resend: () => Promise.resolve(),
  };
  const parts = {
    session: { documentId: 'doc', loadedAddress },
    store,
    sender,
    unpaint: (removed: ReadonlySet<Block>) => void unpainted.push(shownTexts(removed)),
  };
  const reader = makeReader(parts);
  const read = (...changed: string[]) => reader(changed.length ? changed.map((s) => find(s)) : null);
  return { read, sent, unpainted, store };
}

describe('reading', () => {
  it('the whole page sends all of it, with its facts', async () => {
    const { read, sent, unpainted } = readerOf('<h1>Title</h1><p>one</p>');
    await read();
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ texts: ['Title', 'one'], facts: { document: 'doc', title: 'Title' } });
    expect(unpainted).toEqual([]);
  });
  it('a change sends what is new, and takes the paint off what is gone', async () => {
    const { read, sent, unpainted } = readerOf('<p id="a">one</p><p>two</p>');
    await read();
    textOf('#a').data = 'first';
    await read('#a');
    expect(sent[1]!.texts).toEqual(['first']);
    expect(unpainted).toEqual([['one']]);
  });
  it('a change without new text sends nothing', async () => {
    const { read, sent } = readerOf('<p id="a">one</p>');
    await read();
    await read('#a');
    expect(sent).toHaveLength(1);
  });
  it('a change that only takes text away is sent too', async () => {
    const { read, sent } = readerOf('<div id="top"><p id="a">one</p><p>two</p></div>');
    await read();
    find('#a').remove();
    await read('#top');
    expect(sent[1]!.texts).toEqual([]);
  });
  it('an article that appears late sends again which blocks are its own', async () => {
    const { read, sent, store } = readerOf('<p id="side">side</p><article id="art"></article>');
    await read();
    expect([...store.byId.values()].map((b) => b.article)).toEqual([true]);
    find('#art').append(Object.assign(document.createElement('p'), { textContent: 'the article itself' }));
    await read('#art');
    expect(sent[1]!.texts).toEqual(['the article itself', 'side']);
    expect([...store.byId.values()].map((b) => b.article)).toEqual([false, true]);
  });
  it('believes the head as long as the address is the one that was loaded', async () => {
    const link = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://a.example/',
    });
    document.head.append(link);
    const fresh = readerOf('<p>x</p>');
    const stale = readerOf('<p>x</p>', 'https://elsewhere.example/');
    await fresh.read();
    await stale.read();
    link.remove();
    expect(fresh.sent[0]!.facts.canonical).toBe('https://a.example/');
    expect(stale.sent[0]!.facts.canonical).toBeNull();
  });
});
