// Addresses of packs, as readers type them.
import { describe, expect, it } from 'vitest';
import { indexAddress, originPattern } from '../../../../src/record/subscribe/address';

describe('the address of a pack', () => {
  it.each([
    ['example.org/pack', 'https://example.org/pack/index.json'],
    [' https://example.org/pack/ ', 'https://example.org/pack/index.json'],
    ['https://example.org/pack/index.json#top', 'https://example.org/pack/index.json'],
    ['https://example.org', 'https://example.org/index.json'],
    ['http://localhost:8000/out', 'http://localhost:8000/out/index.json'],
    ['http://127.0.0.1/', 'http://127.0.0.1/index.json'],
  ])('%j is %s', (typed, address) => expect(indexAddress(typed)).toBe(address));

  it.each([
    '',
    'http://example.org/',
    'ftp://example.org/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'https://user:secret@example.org/',
    'https://example.org/?token=1',
    'https://',
    'http://localhost.example.org/',
  ])('%j is none', (typed) => expect(indexAddress(typed)).toBeNull());

  it('is asked for as one host', () => {
    expect(originPattern('https://packs.example.org:8443/a/index.json')).toBe('https://packs.example.org/*');
  });
});
