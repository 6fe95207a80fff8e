// The card script: draws the card into our root, places it, and gives the focus back.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/ui/card/main';
import type { CardScript } from '../../../src/content/card-script';
import { cards } from '../../fixtures/data';

const script = (): CardScript => globalThis.variorumCard!;
const actions = { close: vi.fn(), pin: vi.fn(), openPanel: vi.fn(), openRecord: vi.fn() };
const data = () => cards()['a figure that others give too']!;
let root: ShadowRoot;

beforeEach(() => {
  const host = document.createElement('div');
  host.setAttribute('style', 'all:initial;position:fixed');
  document.documentElement.append(host);
  root = host.attachShadow({ mode: 'open' });
  document.body.replaceChildren(Object.assign(document.createElement('button'), { id: 'before' }));
});
afterEach(() => {
  script().hide();
  root.host.remove();
});

const show = (rect = new DOMRect(100, 100, 50, 20), focus = false) =>
  script().show(root, data(), rect, focus, actions);
const box = () => root.querySelector<HTMLElement>('.box')!;
const placed = () =>
  vi.waitFor(() => {
    expect(box().style.left).not.toBe('');
    return box().getBoundingClientRect();
  });

describe('the card script', () => {
  it('shows a card below its mark, a little apart', async () => {
    show();
    const { left, top } = await placed();
    expect([left, top]).toEqual([100, 126]);
    expect(box().matches(':popover-open')).toBe(true);
    expect(root.querySelector('h2')!.textContent).toBe(data().sentence);
  });
  it('keeps it inside the window: above a mark at its lower edge, and away from its sides', async () => {
    show(new DOMRect(innerWidth - 20, innerHeight - 40, 20, 20));
    const rect = await placed();
    expect(rect.bottom).toBeLessThanOrEqual(innerHeight - 40);
    expect(rect.right).toBeLessThanOrEqual(innerWidth - 8);
  });
  it('shows another card in the same place, with one set of styles', async () => {
    show();
    await placed();
    const sheets = root.adoptedStyleSheets.length;
    show(new DOMRect(200, 200, 50, 20));
    await vi.waitFor(() => expect(box().getBoundingClientRect().top).toBe(226));
    expect(root.querySelectorAll('.box, h2')).toHaveLength(2);
    expect(root.adoptedStyleSheets).toHaveLength(sheets);
  });
  it('shows all of a card whose mark is pressed while it is open', async () => {
    show();
    expect(root.querySelector('.card')!.className).toContain('rest');
    show();
    await vi.waitFor(() => expect(root.querySelector('.card')!.className).toContain('full'));
    show(new DOMRect(200, 200, 50, 20));
    await vi.waitFor(() => expect(root.querySelector('.card')!.className).toContain('rest'));
  });
  it('follows the page as it scrolls', async () => {
    document.body.append(Object.assign(document.createElement('div'), { style: 'height:3000px' }));
    scrollTo(0, 0);
    show(new DOMRect(100, 300, 50, 20));
    expect((await placed()).top).toBe(326);
    scrollTo(0, 100);
    await vi.waitFor(() => expect(box().getBoundingClientRect().top).toBe(226));
    scrollTo(0, 0);
  });
  it('takes the focus when asked to, and gives it back', () => {
    const before = document.querySelector<HTMLElement>('#before')!;
    before.focus();
    show(undefined, true);
    expect(root.activeElement?.hasAttribute('data-first')).toBe(true);
    script().hide();
    expect(document.activeElement).toBe(before);
    show();
    expect(document.activeElement).toBe(before);
  });
  it('hides what it drew', () => {
    show();
    script().hide();
    expect(box().matches(':popover-open')).toBe(false);
    expect(box().childElementCount).toBe(0);
    script().hide();
  });
  it('holds the points on the card and in the gap to its mark, while it is shown', async () => {
    expect(script().holds(110, 130)).toBe(false);
    show();
    const { left, right, top, bottom } = await placed();
    const held = (x: number, y: number) => script().holds(x, y);
    expect([held(left + 5, top + 5), held(left - 6, top - 12), held(right + 6, bottom + 12)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([
      held(left - 7, top),
      held(left, top - 13),
      held(right + 7, top),
      held(left, bottom + 13),
    ]).toEqual([false, false, false, false]);
    script().hide();
    expect(held(left + 5, top + 5)).toBe(false);
  });
});
