// The card in every state, in a root of its own as in a page.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import cardCss from '../../../src/ui/card/card.css?inline';
import parts from '../../../src/ui/common/parts.css?inline';
import tokens from '../../../src/ui/common/tokens.css?inline';
import { Card } from '../../../src/ui/card/Card';
import { say } from '../../../src/i18n/say';
import type { CardData } from '../../../src/views/types/card';
import { cards } from '../../fixtures/data';
import { draw, expectAccessible, get, named, press, shown, textsOf } from '../render';

const actions = () => ({ close: vi.fn(), pin: vi.fn(), openPanel: vi.fn(), openRecord: vi.fn() });

async function drawCard(data: CardData, given = actions()) {
  const main = await draw(null);
  const host = document.createElement('div');
  main.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${parts}${cardCss}.box.box{position:static;display:flex}`);
  root.adoptedStyleSheets = [sheet];
  await act(() =>
    render(
      <div class="box">
        <Card data={data} actions={given} />
      </div>,
      root,
    ),
  );
  return root;
}
const DIFFERS = 'a figure that others contradict';
const card = (name: string) => cards()[name]!;

describe('a card', () => {
  it.each(Object.keys(cards()))('is accessible: %s', async (name) => {
    const root = await drawCard(card(name));
    await expectAccessible(root.host);
  });
  it('is a dialogue named by its title, in its direction and look', async () => {
    const root = await drawCard(card(DIFFERS));
    const dialog = get(root, '[role=dialog]');
    expect(dialog.getAttribute('aria-label')).toBe(card(DIFFERS).title);
    expect(dialog.dir).toBe('ltr');
    expect(dialog.classList.contains('differs')).toBe(true);
    expect([shown(get(root, 'h2')), shown(get(root, '.kicker'))]).toEqual([
      'A strike in a city',
      'Killed · people',
    ]);
  });
  it('says what this page and what others give', async () => {
    const root = await drawCard(card(DIFFERS));
    expect(shown(get(root, '.here'))).toBe('This page: at least 4 (police)');
    expect(shown(get(root, '.others'))).toBe('Other reports give other figures');
  });
  it('leaves out what there is nothing to say of', async () => {
    const root = await drawCard(card('a figure that only this page gives'));
    for (const absent of ['dl', 'table', '.links', '.more', 'figure', '.text'])
      expect(root.querySelector(absent)).toBeNull();
    const group = await drawCard(card('a group'));
    expect([group.querySelector('.here'), group.querySelector('.others')]).toEqual([null, null]);
  });
  it('draws a plot of rival figures, and a timeline of a count that rose', async () => {
    const rivals = await drawCard(card(DIFFERS));
    expect(get(rivals, 'svg.plot').getAttribute('aria-label')).toContain('3 by 1');
    const rose = await drawCard(card('a toll that rose'));
    expect(get(rose, 'svg.plot').getAttribute('aria-label')).toContain('How the count grew');
  });
  it('lists facts with their names, and sources as links out', async () => {
    const root = await drawCard(card('a group'));
    expect(textsOf(root, 'dt')).toEqual(['Part of', 'Also spelled']);
    expect(textsOf(root, 'dd')[0]).toBe('A larger group');
    const [link] = root.querySelectorAll<HTMLAnchorElement>('.links a');
    expect([link!.target, link!.rel, link!.referrerPolicy]).toEqual([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });
  it('is pinned and unpinned', async () => {
    const given = actions();
    const root = await drawCard(card(DIFFERS), given);
    expect(named(root, say('pin')).getAttribute('aria-pressed')).toBe('false');
    await press(root, say('pin'));
    expect(named(root, say('unpin')).getAttribute('aria-pressed')).toBe('true');
    await press(root, say('unpin'));
    expect(given.pin.mock.calls).toEqual([[true], [false]]);
  });
  it('is closed, leads to the panel, and to further records', async () => {
    const given = actions();
    const root = await drawCard(card('a selection that may mean more than one thing'), given);
    await press(root, say('close'));
    await press(root, say('openPanel'));
    await press(root, 'A strike in a city');
    expect([given.close.mock.calls.length, given.openPanel.mock.calls.length]).toEqual([1, 1]);
    expect(given.openRecord.mock.calls).toEqual([[{ kind: 'incident', id: 'b' }]]);
  });
});

describe('a table of sources', () => {
  const rows = (root: ParentNode) => root.querySelectorAll('tbody tr').length;
  it('shows six reports, and all when asked', async () => {
    const root = await drawCard(card(DIFFERS));
    expect(rows(root)).toBe(6);
    await press(root, say('showAll', 10));
    expect(rows(root)).toBe(10);
    expect(root.querySelector('table + p button')).toBeNull();
  });
  it('gives each report its figure, relation, outlet, host, day and speaker', async () => {
    const root = await drawCard(card(DIFFERS));
    const second = root.querySelectorAll('tbody tr')[1]!;
    expect(second.className).toBe('differs');
    expect(textsOf(second, 'td')).toEqual([
      '3peopleanother figure',
      'The SecondA Reprinteroutlet.example4 January 2024and 12 more from the same origin',
      'police',
    ]);
    expect(get(second, 'a').getAttribute('href')).toBe('https://outlet.example/article');
  });
  it('names an outlet without an address, without a link', async () => {
    const root = await drawCard(card(DIFFERS));
    await press(root, say('showAll', 10));
    const undated = [...root.querySelectorAll('tbody tr')].at(-1)!;
    expect(undated.querySelector('a')).toBeNull();
    expect(textsOf(undated, 'td')[1]).toBe('Undateddate not printed');
  });
  it('has its title and heads', async () => {
    const root = await drawCard(card(DIFFERS));
    expect(shown(get(root, 'caption'))).toBe('Other reports');
    expect(textsOf(root, 'th[scope=col]')).toEqual([
      say('columnFigure'),
      say('columnOutlet'),
      say('columnWord'),
    ]);
  });
});
