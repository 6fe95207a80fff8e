// One reading of the page: what is collected, and what of it is sent.
import { describe, expect, it } from 'vitest';
import type { SentPage } from '../../../src/protocol/from-content';
import { makeBlockStore } from '../../../src/content/blocks';
import type { Block } from '../../../src/content/collect';
import { makeReader } from '../../../src/content/reader';
import { find, setPage, shownTexts, textOf } from '../page';

function readerOf(html: string, loadedAddress = location.href) {
  setPage(html);
  const store = makeBlockStore();
  const sent: { facts: SentPage; texts: string[] }[] = [];
  const unpainted: string[][] = [];
  const sender = {
    send: (facts: SentPage, blocks: Iterable<Block>) => {
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
    expect(sent[0]).toMatchObject({
      texts: ['Title', 'one'],
      facts: {
        document: 'doc',
      },
    });
    expect(sent[0]!.facts.fields).toContainEqual(['h1', 'Title']);
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
  it('sends the address that was loaded with the one that it is now', async () => {
    const page = readerOf('<p>x</p>', 'https://elsewhere.example/');
    await page.read();
    expect(page.sent[0]!.facts).toMatchObject({ url: location.href, loaded: 'https://elsewhere.example/' });
  });
  it('believes the head after the address has changed as long as most of what it described is there', async () => {
    const address = location.href;
    const { read, sent } = readerOf('<p id="a">the longer paragraph</p><p id="b">short</p>');
    await read();
    history.replaceState(null, '', '?other#fragment');
    textOf('#b').data = 'another';
    await read('#b');
    textOf('#a').data = 'another article';
    await read('#a');
    const changed = location.href;
    history.replaceState(null, '', address);
    expect(sent.map(({ facts }) => facts.loaded)).toEqual([address, changed, address]);
  });
});
