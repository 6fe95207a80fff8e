// The full page of a record, and lists of records.
import { describe, expect, it } from 'vitest';
import '../../../src/ui/record/record.css';
import { say } from '../../../src/i18n/say';
import { Results } from '../../../src/ui/common/Results';
import { Record } from '../../../src/ui/record/Record';
import { record, results } from '../../fixtures/data';
import { draw, expectAccessible, get, press, shown, textsOf } from '../render';

describe('a record', () => {
  it('is accessible', async () => {
    await draw(<Record {...record} />);
    await expectAccessible();
  });
  it('has its title, kind, text and counts, and leaves out what it lacks', async () => {
    const main = await draw(<Record {...record} />);
    expect(shown(get(main, 'h1'))).toBe(record.title);
    expect(shown(get(main, '.kicker'))).toBe(record.kicker);
    expect(shown(main)).toContain(record.counts);
    const bare = await draw(
      <Record
        {...record}
        text={null}
        counts={null}
        facts={[]}
        counted={[]}
        tables={[]}
        links={[]}
        related={[]}
      />,
    );
    expect(bare.querySelectorAll('section,table,.links,.soft,dt')).toHaveLength(0);
  });
  it('links its facts to their records', async () => {
    const facts = [...record.facts, { label: 'Kind', value: 'strike', ref: null }];
    const main = await draw(<Record {...record} facts={facts} />);
    const [linked, plain] = main.querySelectorAll('dd');
    expect(get<HTMLAnchorElement>(linked!, 'a').href).toContain('kind=entity&id=city');
    expect(plain!.querySelector('a')).toBeNull();
  });
  it('has each count by value, with how it grew where that is known', async () => {
    const two = [...record.counted, { ...record.counted[0]!, title: 'Wounded', timeline: null }];
    const main = await draw(<Record {...record} counted={two} />);
    expect(main.querySelectorAll('.valued')).toHaveLength(14);
    expect(main.querySelectorAll('svg')).toHaveLength(1);
  });
  it('shows twelve reports, and all when asked', async () => {
    const main = await draw(<Record {...record} />);
    expect(main.querySelectorAll('tbody tr')).toHaveLength(12);
    await press(main, say('showAll', 14));
    expect(main.querySelectorAll('tbody tr')).toHaveLength(14);
  });
});

describe('records as a list', () => {
  it('is accessible, and each leads to its page with its kind and what tells it from others', async () => {
    const main = await draw(<Results results={results} />);
    await expectAccessible();
    expect(textsOf(main, '.kind')).toEqual(['Armed group', 'Incident', 'Outlet']);
    expect(textsOf(main, '.detail')).toEqual(['part of another', '4 January 2024']);
    const links = [...main.querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.map((a) => new URL(a.href).search)).toEqual([
      '?kind=entity&id=a',
      '?kind=incident&id=b',
      '?kind=outlet&id=c',
    ]);
    expect(links.every((a) => a.target === '_blank' && a.rel === 'noopener')).toBe(true);
  });
});
