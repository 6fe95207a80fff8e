// The map of messages: limits at their boundaries, and how requests are sent.
import { describe, expect, it } from 'vitest';
import { asking, askingPatiently } from '../../../src/protocol/ask';
import * as limits from '../../../src/protocol/limits';
import { parseMessage } from '../../../src/protocol/messages';

const page = { document: 'd', url: 'u', canonical: null, title: null, published: null, language: null };
const read = (more: object = {}, facts: object = {}) =>
  parseMessage('content', { type: 'read', page: { ...page, ...facts }, order: [], blocks: [], ...more }) !==
  null;
const block = (text: string, id = 0) => ({ id, text, article: true });

describe('limits of a page', () => {
  const { LONGEST_BLOCK, MOST_BLOCKS, LONGEST_ADDRESS, LONGEST_TITLE, LONGEST_LANGUAGE, LONGEST_DOCUMENT } =
    limits;
  it.each<[string, (n: number) => boolean, number]>([
    ['a block', (n) => read({ blocks: [block('x'.repeat(n))] }), LONGEST_BLOCK],
    ['the order', (n) => read({ order: Array.from({ length: n }, (_, i) => i) }), MOST_BLOCKS],
    ['the blocks', (n) => read({ blocks: Array.from({ length: n }, (_, i) => block('', i)) }), MOST_BLOCKS],
    ['the address', (n) => read({}, { url: 'x'.repeat(n) }), LONGEST_ADDRESS],
    ['the canonical address', (n) => read({}, { canonical: 'x'.repeat(n) }), LONGEST_ADDRESS],
    ['the title', (n) => read({}, { title: 'x'.repeat(n) }), LONGEST_TITLE],
    ['the language', (n) => read({}, { language: 'x'.repeat(n) }), LONGEST_LANGUAGE],
    ['the document', (n) => read({}, { document: 'x'.repeat(n) }), LONGEST_DOCUMENT],
  ])('%s', (_, fits, most) => expect([fits(most), fits(most + 1)]).toEqual([true, false]));
  it.each(['2030-05-01', null])('published %s: taken', (published) =>
    expect(read({}, { published })).toBe(true),
  );
  it.each(['2030-5-1', '1 May 2030', '2030-05-01T00:00', '', '0000-01-01', '2024-02-31'])(
    'published “%s”: counts as not said',
    (published) => {
      const request = { type: 'read', page: { ...page, published }, order: [], blocks: [] };
      expect(parseMessage('content', request)!.payload).toMatchObject({ page: { published: null } });
    },
  );
});

describe('sending', () => {
  it('puts type and fields into one message', async () => {
    const sent: object[] = [];
    const ask = asking<'pages'>((message) => Promise.resolve(sent.push(message)));
    await ask('always', { host: 'a.example', on: true });
    expect(sent).toEqual([{ type: 'always', host: 'a.example', on: true }]);
  });
  it('cannot have its type replaced by a field', async () => {
    const sent: object[] = [];
    const ask = asking<'pages'>((message) => Promise.resolve(sent.push(message)));
    await ask('search', { query: 'x', type: 'always' } as never);
    expect(sent).toEqual([{ type: 'search', query: 'x' }]);
  });
  it('gives up at once when nobody is left to answer', async () => {
    let tries = 0;
    const ask = askingPatiently<'pages'>(() => Promise.reject(new Error(`${++tries}`)), () => true);
    await expect(ask('search', { query: 'x' })).rejects.toThrow('1');
  });
}); // prettier-ignore
