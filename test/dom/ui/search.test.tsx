// The search box: results as one types, keyboard all the way, answers in any order.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/popup/popup.css';
import { say } from '../../../src/i18n/say';
import { SearchBox } from '../../../src/ui/common/SearchBox';
import { results } from '../../fixtures/data';
import { fakeBrowser } from '../fake-browser';
import { acting, draw, expectAccessible, get, shown, textsOf } from '../render';

const open = vi.fn();
beforeEach(() => void vi.spyOn(window, 'open').mockImplementation(open));
afterEach(() => {
  vi.restoreAllMocks();
  open.mockReset();
});

async function box(answer: (query: string) => unknown = (query) => (query ? results : [])) {
  fakeBrowser.answer = (request) => answer(String(request['query']));
  const main = await draw(<SearchBox autofocus={true} />);
  const input = get<HTMLInputElement>(main, 'input');
  const type = (text: string) =>
    acting(() => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  const key = (name: string, more: KeyboardEventInit = {}) =>
    acting(
      () =>
        void input.dispatchEvent(
          new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
        ),
    );
  const chosen = () => textsOf(main, '[aria-selected=true] > span:first-child');
  const status = () => shown(get(main, '[role=status]'));
  const opened = () => open.mock.calls.map(([url]) => new URL(String(url)).searchParams.get('id'));
  return { main, input, type, key, chosen, status, opened };
}

describe('the search', () => {
  it('is accessible before, with results, and without any', async () => {
    const { type } = await box((query) => (query === 'a' ? results : []));
    await expectAccessible();
    await type('a');
    await expectAccessible();
    await type('nothing');
    await expectAccessible();
  });
  it('has the focus, and wakes the background before the first letter', async () => {
    const { input } = await box();
    expect(document.activeElement).toBe(input);
    expect(fakeBrowser.requests.map((r) => r['query'])).toEqual(['']);
  });
  it('shows what is found as one types, by real keys', async () => {
    const { main, status } = await box();
    await userEvent.keyboard('a');
    await vi.waitFor(() => expect(textsOf(main, '[role=option]')).toHaveLength(3));
    expect(status()).toBe(say('searchResults', 3));
    expect(get(main, 'input').getAttribute('aria-expanded')).toBe('true');
  });
  it('gives a hint before, and says when nothing is found', async () => {
    const { type, status, main } = await box(() => []);
    expect(status()).toBe(say('searchHint'));
    await type('xyz');
    expect(status()).toBe(say('searchNone', 'xyz'));
    expect(get(main, '[role=listbox]').hidden).toBe(true);
  });
  it('asks nothing for blanks, and shows the hint again', async () => {
    const { type, status } = await box();
    await type('a');
    await type('  ');
    expect(status()).toBe(say('searchHint'));
    expect(fakeBrowser.requests.map((r) => r['query'])).toEqual(['', 'a']);
  });
  it('is walked by arrows, from none to the last and back', async () => {
    const { type, key, chosen, input } = await box();
    await type('a');
    const seen: string[][] = [];
    for (const k of [
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
      'ArrowUp',
    ]) {
      await key(k);
      seen.push(chosen());
    }
    const [a, b, c] = results.map((r) => r.name);
    expect(seen.map(([name]) => name)).toEqual([a, b, c, c, b, a, undefined, undefined]);
    await key('ArrowDown');
    expect(document.getElementById(input.getAttribute('aria-activedescendant')!)!.textContent).toContain(a);
  });
  it('opens with Enter what is chosen, else the first; and what is clicked', async () => {
    const { type, key, main, opened } = await box();
    await type('a');
    await key('Enter');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Enter');
    await acting(() => main.querySelectorAll<HTMLElement>('[role=option]')[2]!.click());
    expect(opened()).toEqual(['a', 'b', 'c']);
  });
  it('is emptied with Escape', async () => {
    const { type, key, input, status } = await box();
    await type('a');
    await key('Escape');
    expect([input.value, status()]).toEqual(['', say('searchHint')]);
  });
  it('leaves keys to an input method while it composes', async () => {
    const { type, key, opened } = await box();
    await type('a');
    await key('Enter', { isComposing: true });
    expect(opened()).toEqual([]);
  });
  it('never shows an older answer after a newer one', async () => {
    const waiting = new Map<string, (found: unknown) => void>();
    const { type, main } = await box((query) =>
      query ? new Promise((resolve) => waiting.set(query, resolve)) : [],
    );
    await type('a');
    await type('ab');
    await acting(() => waiting.get('ab')!([results[1]]));
    await acting(() => waiting.get('a')!([results[0]]));
    expect(textsOf(main, '[role=option] > span:first-child')).toEqual([results[1]!.name]);
  });
  it('keeps keys that come before their results, for these', async () => {
    const waiting = new Map<string, (found: unknown) => void>();
    const { type, key, chosen, opened } = await box((query) =>
      query ? new Promise((resolve) => waiting.set(query, resolve)) : [],
    );
    await type('a');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Enter');
    expect(opened()).toEqual([]);
    await acting(() => waiting.get('a')!(results));
    expect(opened()).toEqual(['b']);
    expect(chosen()).toEqual([results[1]!.name]);
  });
});
