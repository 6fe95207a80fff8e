// The panel in every state.
import { describe, expect, it, vi } from 'vitest';
import '../../../src/ui/panel/panel.css';
import { say } from '../../../src/i18n/say';
import { Panel } from '../../../src/ui/panel/Panel';
import { panels } from '../../fixtures/data';
import { choose, draw, expectAccessible, get, press, shown, textsOf } from '../render';

async function drawPanel(name: string, said = '') {
  const onAgain = vi.fn();
  const onJump = vi.fn();
  const onExport = vi.fn();
  const onCopy = vi.fn();
  const main = await draw(
    <Panel
      data={panels()[name]!}
      said={said}
      onAgain={onAgain}
      onJump={onJump}
      onExport={onExport}
      onCopy={onCopy}
    />,
  );
  return { main, onAgain, onJump, onExport, onCopy };
}
const ALL = 'a page with everything';

describe('the panel', () => {
  it.each(Object.keys(panels()))('is accessible: %s', async (name) => {
    await drawPanel(name);
    await expectAccessible();
  });
  it('of nothing says what to do', async () => {
    const { main } = await drawPanel('nothing read');
    expect(shown(get(main, 'h1'))).toBe(say('panelTitle'));
    expect(shown(main)).toContain(say('panelEmpty'));
    expect(main.querySelectorAll('section')).toHaveLength(0);
  });
  it('names the page, its site and its day', async () => {
    const { main } = await drawPanel(ALL);
    expect(shown(get(main, 'h1'))).toBe('A headline of the page');
    expect(shown(get(main, '.heading + p'))).toBe('outlet.example · 4 January 2024');
    expect(shown(main)).not.toContain(say('panelEmpty'));
  });
  it('lists the page’s incidents, its own story named', async () => {
    const { main } = await drawPanel(ALL);
    const lines = textsOf(get(main, '.links-list'), 'li');
    expect(lines[0]).toBe(`A strike in a city4 January 2024 · ${say('panelMain')}`);
    expect(lines[1]).toBe('An earlier attack28 December 2023');
    expect(get<HTMLAnchorElement>(main, '.links-list a').href).toContain('kind=incident&id=b');
  });
  it('has each figure with how origins divide and its values; goes to it, cites it, shows all of it', async () => {
    const { main, onJump, onCopy } = await drawPanel(ALL);
    expect(shown(get(main, '.figure h3'))).toBe('This page: 4. Most others: 2.');
    expect(textsOf(main, '.figure .value')).toEqual(['2', '4', 'either 1 or 8', '3', '1']);
    await press(main, `${say('panelJump')}: Killed, 4`);
    expect(onJump.mock.calls).toEqual([[6]]);
    await press(main, `${say('cite')}: Killed, 4`);
    expect(onCopy.mock.calls[0]![0]).toContain('The Wire');
    await press(main, `${say('allReports', 1)}: Killed, 4`);
    expect(main.querySelectorAll('.figure .valued')).toHaveLength(7);
    await expectAccessible();
  });
  it('has a line for each count that the page does not give, its values with their sources inside', async () => {
    const { main, onCopy } = await drawPanel(ALL);
    const lines = textsOf(main, '.counts > ul > li > details > summary');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Wounded: people 2 \d+ origins · /);
    expect(lines[0]).toMatch(/\+\d$/);
    get(main, '.counts summary').click();
    expect(main.querySelectorAll('.counts details[open] .valued')).toHaveLength(7);
    await press(main, `${say('cite')}: Wounded: people`);
    expect(onCopy.mock.calls[0]![0]).toContain('Wounded: people: 2');
  });
  it.each([320, 640])('is as wide as a panel of %i pixels, whatever it shows', async (width) => {
    const { main } = await drawPanel(ALL);
    main.style.inlineSize = `${width - 32}px`;
    for (const d of main.querySelectorAll('details')) d.open = true;
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });
  it('begins with the page’s own figures when there are several; one leads to its values', async () => {
    const { main } = await drawPanel('a page with two figures');
    const all = textsOf(get(main, '.glance'), 'button');
    expect(all).toEqual(['Killed 4', 'Wounded 6']);
    expect(get(main, '.glance button').className).toBe('heavy');
    get(main, '.glance button:last-child').click();
    expect(shown(get(main, '.figure:focus h3'))).toBe('This page: 6. 3 of 3 origins agree.');
    expect((await drawPanel(ALL)).main.querySelector('.glance')).toBeNull();
  });
  it('says where reports disagree beyond numbers', async () => {
    const { main } = await drawPanel(ALL);
    expect(shown(main)).toContain(say('thisPage', 'A state').replace(/[\u2068\u2069]/g, ''));
    expect(textsOf(main, '.contradictions summary')).toEqual([
      'Another state: 1 report',
      'Who denied it: A state: 1 report',
    ]);
    const [linked, plain] = main.querySelectorAll('details');
    expect(get<HTMLAnchorElement>(linked!, 'li a').href).toBe('https://outlet.example/article');
    expect(plain!.querySelector('a')).toBeNull();
  });
  it('lists the marks, of one kind when the reader chooses it, and goes to one', async () => {
    const { main, onJump } = await drawPanel(ALL);
    expect(main.querySelectorAll('.marks li')).toHaveLength(7);
    const filter = get<HTMLSelectElement>(main, 'section label select');
    expect(textsOf(filter, 'option')).toHaveLength(8);
    await choose(filter, 'incident');
    expect(textsOf(main, '.marks button')).toEqual(['words 3']);
    await press(main, say('panelGo', 'words 3, what they stand for'));
    expect(onJump.mock.calls).toEqual([[3]]);
    await choose(filter, 'all');
    expect(main.querySelectorAll('.marks li')).toHaveLength(7);
  });
  it('copies and saves in the format chosen', async () => {
    const { main, onExport } = await drawPanel(ALL);
    await press(main, say('actionCopy'));
    await choose(get(main, `select[aria-label="${say('panelCopy')}"]`), 'biblatex');
    await press(main, say('actionSave'));
    expect(onExport.mock.calls).toEqual([
      ['markdown', false],
      ['biblatex', true],
    ]);
  });
  it('says what it did', async () => {
    const { main } = await drawPanel(ALL, 'Copied');
    expect(textsOf(main, 'p[role=status]')).toEqual(['Copied']);
  });
  it('shows what was looked up: the comparison, and records that match', async () => {
    const { main } = await drawPanel('a selection with a figure');
    expect(shown(get(main, 'h2'))).toBe(say('panelLookUp', 'four killed'));
    expect(main.querySelectorAll('.box [role=dialog]')).toHaveLength(1);
    expect(main.querySelectorAll('.results li')).toHaveLength(3);
    expect(shown(main)).not.toContain(say('panelEmpty'));
    const nothing = await drawPanel('a selection that nothing matches');
    expect(shown(nothing.main)).toContain(say('panelNoMatch'));
  });
});
