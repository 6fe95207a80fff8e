// The full page of a record, and lists of records.
import { describe, expect, it, vi } from 'vitest';
import '../../../src/ui/record/record.css';
import { say } from '../../../src/i18n/say';
import { Results } from '../../../src/ui/common/Results';
import { Record } from '../../../src/ui/record/Record';
import { record, results } from '../../fixtures/data';
import { acting, draw, expectAccessible, get, press, shown, textsOf } from '../render';

const groupsOf = (main: ParentNode, section = '#killed-people') =>
  textsOf(main, `${section} .group .value b`);

async function type(main: ParentNode, words: string): Promise<void> {
  const input = get<HTMLInputElement>(main, 'input[type=search]');
  await acting(() => {
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function order(main: ParentNode, by: string): Promise<void> {
  const select = get<HTMLSelectElement>(main, '.filters select');
  await acting(() => {
    select.value = by;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('a record', () => {
  it('is accessible, its map drawn', async () => {
    const main = await draw(<Record {...record} />);
    await vi.waitFor(() => expect(main.querySelector('path.land')).not.toBeNull());
    await expectAccessible();
  });
  it('has its title, kind, text and counts, and leaves out what it lacks', async () => {
    const main = await draw(<Record {...record} />);
    expect(shown(get(main, 'h1'))).toBe(record.title);
    expect(shown(get(main, '.kicker'))).toBe(record.kicker);
    expect(shown(main)).toContain(record.counts);
    const nothing = {
      facts: [],
      counted: [],
      tables: [],
      links: [],
      related: [],
      near: [],
      series: [],
      map: null,
    };
    const bare = await draw(<Record {...record} {...nothing} text={null} counts={null} />);
    expect(bare.querySelectorAll('section,table,.links,.soft,dt,nav,svg')).toHaveLength(0);
  });
  it('links its facts to their records', async () => {
    const facts = [...record.facts, { label: 'Kind', value: 'strike', ref: null }];
    const main = await draw(<Record {...record} facts={facts} />);
    const [linked, plain] = main.querySelectorAll('dd');
    expect(get<HTMLAnchorElement>(linked!, 'a').href).toContain('kind=entity&id=city');
    expect(plain!.querySelector('a')).toBeNull();
  });
  it('has each section in its list of contents, under an address of its own', async () => {
    const main = await draw(<Record {...record} />);
    const targets = [...main.querySelectorAll<HTMLAnchorElement>('nav a')].map((a) => a.hash);
    expect(targets).toEqual([
      '#series-0',
      '#killed-people',
      '#wounded-people',
      '#near',
      '#table-0',
      '#related-0',
    ]);
    for (const hash of targets) expect(get(main, `section${hash} .anchor`).getAttribute('href')).toBe(hash);
  });
  it('draws when each source printed which figure, or how the count grew where that is known', async () => {
    const main = await draw(<Record {...record} />);
    const origins = record.counted[0]!.groups.flatMap((g) => g.entries).filter((e) => e.day);
    expect(main.querySelectorAll('#killed-people .by-day circle.dot')).toHaveLength(origins.length);
    expect(main.querySelector('#wounded-people .timeline')).not.toBeNull();
    expect(main.querySelector('#wounded-people .by-day')).toBeNull();
  });
  it('has each count by value, five origins of each, and all when asked', async () => {
    const main = await draw(<Record {...record} />);
    expect(groupsOf(main)).toEqual(['2', '4', 'either 1 or 8', '3', '1', '5', '0']);
    const rows = () => main.querySelectorAll('#killed-people tbody:first-of-type tr:not(.group)').length;
    expect(rows()).toBe(6);
    await press(main, say('showAll', 13));
    expect(rows()).toBe(13);
    expect(get<HTMLAnchorElement>(main, '#killed-people-4 .group a').hash).toBe('#killed-people-4');
  });
  it('sorts the values', async () => {
    const main = await draw(<Record {...record} />);
    await order(main, 'value');
    expect(groupsOf(main).slice(0, 3)).toEqual(['0', 'either 1 or 8', '1']);
    await order(main, 'day');
    expect(groupsOf(main).at(-1)).toBe('5');
  });
  it('shows what fits some words, and says when nothing does', async () => {
    const main = await draw(<Record {...record} />);
    await type(main, 'wire ministry');
    expect(groupsOf(main)).toEqual(['2']);
    expect(textsOf(main, '#killed-people tbody td:first-child a')[0]).toBe('The Wire');
    await type(main, 'nobody <b>');
    expect(main.querySelector('.by-value')).toBeNull();
    expect(shown(get(main, '[role=status]'))).toBe(say('recordNoneLeft', 'nobody <b>'));
    await type(main, '');
    expect(groupsOf(main)).toHaveLength(7);
  });
  it('has what came before and after, itself among it without a link', async () => {
    const main = await draw(<Record {...record} />);
    expect(textsOf(main, 'ol.near time')).toEqual(['2024-01-01', '2024-01-04', '2024-01-09']);
    expect(main.querySelectorAll('ol.near a')).toHaveLength(2);
    expect(main.querySelectorAll('ol.near [aria-current]')).toHaveLength(1);
    expect(textsOf(main, 'ol.near .soft')[0]).toContain(say('recordRelated'));
  });
  it('has a map with what is near enough within it, without a request', async () => {
    const main = await draw(<Record {...record} />);
    await vi.waitFor(() => expect(main.querySelector('path.land')).not.toBeNull());
    const [, , width, height] = get(main, '.map svg').getAttribute('viewBox')!.split(' ').map(Number);
    const spot = get(main, '.map .spot');
    expect([spot.getAttribute('cx'), spot.getAttribute('cy')].map(Number)).toEqual([width! / 2, height! / 2]);
    const [another, far] = main.querySelectorAll('.map .near');
    const [x, y] = [Number(another!.getAttribute('cx')), Number(another!.getAttribute('cy'))];
    // to the north and a little to the west
    expect(y).toBeLessThan(height! / 2);
    expect(y).toBeGreaterThan(0);
    expect(x).toBeLessThan(width! / 2);
    expect(Number(far!.getAttribute('cx'))).toBeGreaterThan(width!);
    const elsewhere = performance
      .getEntriesByType('resource')
      .filter((e) => !e.name.startsWith(location.origin));
    expect(elsewhere).toEqual([]);
  });
  it('shows twelve reports of a table, and all when asked', async () => {
    const main = await draw(<Record {...record} />);
    expect(main.querySelectorAll('#table-0 tbody tr')).toHaveLength(12);
    await press(main, say('showAll', 14));
    expect(main.querySelectorAll('#table-0 tbody tr')).toHaveLength(14);
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
