// A comparison as one line to cite: what the page says and where, then every other value with its best-known source.
import { describe, expect, it } from 'vitest';
import type { PageInfo } from '../../../src/model/reading';
import type { SourceEntry, ValueGroup } from '../../../src/views/types/card';
import { citationOf } from '../../../src/views/cite';

const entry = (more: Partial<SourceEntry> = {}) =>
  ({ outlet: 'The Wire', attributed: ['a spokesman', 'a clerk'], published: '2 May 2030', url: 'https://wire.example/a', ...more }) as SourceEntry; // prettier-ignore
const group = (value: string, ...entries: SourceEntry[]) => ({ value, entries }) as unknown as ValueGroup;
const page = (more: Partial<PageInfo> = {}) =>
  ({ title: 'A title', published: '2030-05-03', url: 'https://a.example/x', ...more }) as PageInfo;
const cited = (of: PageInfo, groups: ValueGroup[] = []) => citationOf('Blast', 'Killed', '5', of, groups);

describe('the page', () => {
  it.each<[string, Partial<PageInfo>, string]>([
    ['title, day and address', {}, '“A title”, 3 May 2030, https://a.example/x'],
    ['no title', { title: null }, '3 May 2030, https://a.example/x'],
    ['no day', { published: null }, '“A title”, https://a.example/x'],
    ['nothing of it', { title: null, published: null, url: null }, 'this page'],
  ])('%s', (_, more, own) => expect(cited(page(more))).toBe(`Blast. Killed: 5 (${own}).`));
});

describe('the others', () => {
  it('are each named with their best-known source and its first speaker', () => {
    const others = [
      group('4', entry(), entry({ outlet: 'B' })),
      group('6', entry({ attributed: [], url: null })),
    ];
    expect(cited(page({ title: null, published: null, url: null }), others)).toBe(
      'Blast. Killed: 5 (this page); 4 (The Wire, a spokesman, 2 May 2030, https://wire.example/a); 6 (The Wire, 2 May 2030).',
    );
  });
  it('are left out where nobody gives them', () => expect(cited(page(), [group('4')])).not.toContain('4 ('));
  it('are six at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => group(`n${i}`, entry()));
    expect(cited(page(), many).match(/n\d \(/g)).toHaveLength(6);
  });
});
