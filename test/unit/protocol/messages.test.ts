// The map of messages: limits at their boundaries, and how requests are sent.
import { describe, expect, it } from 'vitest';
import { asking, askingPatiently } from '../../../src/protocol/ask';
import * as limits from '../../../src/protocol/limits';
import { parseMessage } from '../../../src/protocol/messages';

const page = {
  document: 'd', url: 'u', loaded: 'u', fields: [], times: [], language: '',
}; // prettier-ignore
const time = (is: string, value = '') => ({ value, text: '', path: [{ is, from: 0, to: 1 }] });
const read = (more: object = {}, facts: object = {}) =>
  parseMessage('content', {
    type: 'read',
    page: { ...page, ...facts },
    order: [],
    places: { containers: [], within: [] },
    blocks: [],
    ...more,
  }) !== null;
const block = (text: string, id = 0) => ({ id, text, linked: 0 });

describe('limits of a page', () => {
  const {
    LONGEST_BLOCK, MOST_BLOCKS, LONGEST_ADDRESS, LONGEST_LANGUAGE, LONGEST_DOCUMENT, LONGEST_FIELD, LONGEST_SCRIPT,
    MOST_TIMES, MOST_FIELDS,
  } = limits; // prettier-ignore
  it.each<[string, (n: number) => boolean, number]>([
    ['a block', (n) => read({ blocks: [block('x'.repeat(n))] }), LONGEST_BLOCK],
    ['the order', (n) => read({ order: Array.from({ length: n }, (_, i) => i) }), MOST_BLOCKS],
    ['the blocks', (n) => read({ blocks: Array.from({ length: n }, (_, i) => block('', i)) }), MOST_BLOCKS],
    ['the address', (n) => read({}, { url: 'x'.repeat(n) }), LONGEST_ADDRESS],
    ['the language', (n) => read({}, { language: 'x'.repeat(n) }), LONGEST_LANGUAGE],
    ['the document', (n) => read({}, { document: 'x'.repeat(n) }), LONGEST_DOCUMENT],
    ['the loaded address', (n) => read({}, { loaded: 'x'.repeat(n) }), LONGEST_ADDRESS],
    ['the name of a field', (n) => read({}, { fields: [['x'.repeat(n), '']] }), LONGEST_FIELD],
    ['a field', (n) => read({}, { fields: [['script', 'x'.repeat(n)]] }), LONGEST_SCRIPT],
    ['the fields', (n) => read({}, { fields: Array.from({ length: n }, () => ['a', 'b']) }), MOST_FIELDS],
    ['a dated element', (n) => read({}, { times: [time('time', 'x'.repeat(n))] }), LONGEST_FIELD],
    [
      'the dated elements',
      (n) => read({}, { times: Array.from({ length: n }, () => time('time')) }),
      MOST_TIMES,
    ],
  ])('%s', (_, fits, most) => expect([fits(most), fits(most + 1)]).toEqual([true, false]));
  it('a dated element without an element is refused', () =>
    expect(read({}, { times: [{ value: '', text: '', path: [] }] })).toBe(false));
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
