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
const UNKNOWN = 'a figure of an event not in the record';
const card = (name: string) => cards()[name]!;

const REST = { width: 360, height: 260 };

describe('a card at rest', () => {
  it.each(Object.keys(cards()))('is accessible, and no larger than it may be: %s', async (name) => {
    const root = await drawCard(card(name));
    await expectAccessible(root.host);
    const { width, height } = get(root, '.box').getBoundingClientRect();
    expect(width).toBeLessThanOrEqual(REST.width);
    expect(height).toBeLessThanOrEqual(REST.height);
  });
  it('is a dialogue named by what is read out first, in its direction and look', async () => {
    const root = await drawCard(card(DIFFERS));
    const dialog = get(root, '[role=dialog]');
    expect(dialog.getAttribute('aria-label')).toBe(card(DIFFERS).spoken);
    expect(dialog.dir).toBe('ltr');
    expect(dialog.classList.contains('differs')).toBe(true);
    expect(shown(get(root, 'h2'))).toBe('This page: 4. Most others: 2.');
    expect(shown(get(root, '.kicker'))).toMatch(/^Killed · people · A strike in a city .* · 4 January 2024$/);
  });
  it('has a row for each of five values, with its origins and best-known sources', async () => {
    const root = await drawCard(card(DIFFERS));
    expect(textsOf(root, '.values .value')).toEqual(['2', '4', 'either 1 or 8', '3', '1']);
    expect(textsOf(root, '.values .origins .unseen')[0]).toBe('13 origins');
    expect(textsOf(root, '.values .sources')[0]).toContain('The Wire (a ministry)');
    expect(textsOf(root, '.values .sources')[1]).toMatch(/^this page/);
    expect(shown(get(root, '.difference'))).toContain('count civilians');
  });
  it('always has the value of this page', async () => {
    const data = card(DIFFERS);
    const [own] = data.groups.filter((g) => g.isHere);
    const last = { ...data, groups: [...data.groups.filter((g) => !g.isHere), own!] };
    const root = await drawCard(last);
    expect(textsOf(root, '.values .value').at(-1)).toBe('4');
    expect(root.querySelectorAll('.values li')).toHaveLength(5);
  });
  it('of an event that the record lacks has the page’s own figures, with their speakers', async () => {
    const root = await drawCard(card(UNKNOWN));
    expect(shown(get(root, 'h2'))).toContain('Not in the record. This page itself gives 4 figures.');
    expect(textsOf(root, '.rivals .value')).toEqual(['10', '12', '15', '9']);
    expect(textsOf(root, '.rivals .own .sources')).toEqual(['this page the police · Paragraph 1']);
    expect(root.querySelector('.values')).toBeNull();
  });
  it('of a count that rose draws it, with two values', async () => {
    const root = await drawCard(card('a toll that rose'));
    expect(get(root, 'svg.plot').getAttribute('aria-label')).toContain('How the count grew');
    expect(textsOf(root, '.values .value')).toEqual(['25', '34']);
  });
  it('of a count that runs on shows the day among all, and no more than fits', async () => {
    const root = await drawCard(card('a count of the day'));
    expect(textsOf(root, '.timeline .then')).toEqual(['A ministry: 30,631']);
    expect(textsOf(root, '.values .value')).toEqual(['30,631', 'at least 30,900']);
    expect(root.querySelector('.difference')).toBeNull();
    const { clientHeight, scrollHeight } = get(root, '.card');
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
  });
  it('cuts each part of its context at that part’s own end, whichever way the card runs', async () => {
    const data = card('a count of the day');
    const root = await drawCard({ ...data, labels: { ...data.labels, direction: 'rtl' } });
    const title = get(root, '.context .event');
    expect(title.scrollWidth).toBeGreaterThan(title.clientWidth);
    expect(getComputedStyle(title).direction).toBe('ltr');
  });
  it('of a name has a few facts', async () => {
    const root = await drawCard(card('a group'));
    expect(textsOf(root, 'dt')).toEqual(['Part of', 'Also spelled']);
    expect(root.querySelector('.values, .links')).toBeNull();
  });
});

describe('what one can do with a card', () => {
  it('is kept open, and not', async () => {
    const given = actions();
    const root = await drawCard(card(DIFFERS), given);
    const keep = () => named(root, say('keepOpen')).getAttribute('aria-pressed');
    expect(keep()).toBe('false');
    await press(root, say('keepOpen'));
    expect(keep()).toBe('true');
    await press(root, say('keepOpen'));
    expect(given.pin.mock.calls).toEqual([[true], [false]]);
  });
  it('is kept in the reader’s own record where there is one, and taken out again', async () => {
    const given = { ...actions(), answer: vi.fn() };
    const data = card(UNKNOWN);
    const kept = structuredClone(data);
    for (const choice of kept.answers!.choices) choice.given = true;
    given.answer.mockResolvedValueOnce(kept).mockResolvedValueOnce(data);
    const root = await drawCard(data, given);
    const pressed = () => named(root, say('keep')).getAttribute('aria-pressed');
    await press(root, say('keep'));
    expect(pressed()).toBe('true');
    await press(root, say('keep'));
    expect(pressed()).toBe('false');
    const sent = { mark: 1, kind: 'keep', number: null, words: null };
    expect(given.answer.mock.calls).toEqual([
      ['answer', { ...sent, undo: false }],
      ['answer', { ...sent, undo: true }],
    ]);
    expect(given.pin.mock.calls).toEqual([[true], [false]]);
  });
  it('answers “why this?” with reasons and what can be said to them, once', async () => {
    const root = await drawCard(card(UNKNOWN));
    expect(root.querySelectorAll('.answers, .why')).toHaveLength(0);
    await press(root, say('whyThis'));
    expect(textsOf(root, '.why li')).toEqual(card(UNKNOWN).why.map((line) => line.text));
    expect(textsOf(root, '.choices button')).toEqual(['Not this event']);
    await expectAccessible(root.host);
  });
  it('is cited: copied, or shown where the browser does not copy', async () => {
    const written: string[] = [];
    const clipboard = vi.spyOn(navigator.clipboard, 'writeText');
    clipboard.mockImplementation((text) => Promise.resolve(void written.push(text)));
    const root = await drawCard(card(DIFFERS));
    await press(root, say('cite'));
    expect(written[0]).toMatch(/^A strike in a city\. .*2 \(The Wire\)\. Accessed \d{4}-\d\d-\d\d\.$/);
    named(root, say('cited'));
    clipboard.mockImplementation(() => Promise.reject(new Error('not allowed')));
    await press(root, say('cited'));
    expect(get<HTMLTextAreaElement>(root, 'textarea').value).toBe(written[0]);
    clipboard.mockRestore();
  });
  it('says why it is there', async () => {
    const root = await drawCard(card(DIFFERS));
    await press(root, say('whyThis'));
    const stated = (stance: string) =>
      card(DIFFERS).why.flatMap((line) => (line.stance === stance ? [line.text] : []));
    for (const stance of ['fact', 'for', 'against'])
      expect(textsOf(root, `.why .${stance} li`)).toEqual(stated(stance));
    expect(textsOf(root, '.why h3')).toEqual([say('reasonsFor'), say('reasonsAgainst')]);
    await expectAccessible(root.host);
    await press(root, say('whyThis'));
    expect(root.querySelector('.why')).toBeNull();
  });
  it('is closed, and in full leads to the panel, the record and further records', async () => {
    const given = actions();
    const root = await drawCard(card('a selection that may mean more than one thing'), given);
    await press(root, say('details'));
    await press(root, say('openPanel'));
    await press(root, 'A strike in a city');
    await press(root, say('close'));
    expect([given.close.mock.calls.length, given.openPanel.mock.calls.length]).toEqual([1, 1]);
    expect(given.openRecord.mock.calls).toEqual([[{ kind: 'incident', id: 'b' }]]);
  });
});

/** The full card of a fixture. */
async function drawFull(name: string) {
  const root = await drawCard(card(name));
  const { reports } = card(name);
  await press(root, reports ? say('allReports', reports) : say('details'));
  return root;
}

describe('the full card', () => {
  it.each(Object.keys(cards()))('is accessible: %s', async (name) => {
    const root = await drawFull(name);
    await expectAccessible(root.host);
    // the button that was pressed is gone
    expect(root.activeElement).toBe(get(root, '[role=dialog]'));
  });
  it('has every value with its origins, and their reprints folded', async () => {
    const root = await drawFull(DIFFERS);
    expect(root.querySelectorAll('.valued')).toHaveLength(7);
    const [first] = root.querySelectorAll('.valued');
    expect(textsOf(first!, ':scope > ul > li')[0]).toBe(
      'The Wire 4 January 2024a ministry · people · news agencyReprints: 2A mirror A Reprinter · 4 January 2024Another date not printed',
    );
    expect(first!.querySelectorAll(':scope > ul > li')).toHaveLength(4);
    await press(first!, say('showAll', 13));
    expect(first!.querySelectorAll(':scope > ul > li')).toHaveLength(13);
    expect(get<HTMLAnchorElement>(first!, 'a').rel).toBe('noopener noreferrer');
  });
  it('is sorted by origins, or by the day a value was first printed', async () => {
    const root = await drawFull(DIFFERS);
    const values = () => textsOf(root, '.valued .value');
    expect(values()[0]).toBe('2');
    await press(root, say('byDay'));
    expect(values().at(-1)).toBe('5');
    expect(named(root, say('byDay')).getAttribute('aria-pressed')).toBe('true');
  });
  it('lists facts with their names, and sources as links out', async () => {
    const root = await drawFull('a group');
    expect(textsOf(root, 'dd')[0]).toBe('A larger group');
    const [link] = root.querySelectorAll<HTMLAnchorElement>('.links a');
    expect([link!.target, link!.rel, link!.referrerPolicy]).toEqual([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
  });
  it('has tables of what is not counted by value', async () => {
    const root = await drawFull('an incident');
    expect(shown(get(root, 'caption'))).toBe('Wounded');
    const [, second] = root.querySelectorAll('tbody tr');
    expect(second!.className).toBe('differs');
    expect(textsOf(second!, 'td')).toEqual([
      '5peopleanother figure',
      'The Secondoutlet.example4 January 2024',
      'police',
    ]);
  });
});
