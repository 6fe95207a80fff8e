// The first page a reader sees: a sentence to try, and access to the sites.
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/welcome/welcome.css';
import { say } from '../../../src/i18n/say';
import { Welcome } from '../../../src/ui/welcome/Welcome';
import { cards, results } from '../../fixtures/data';
import { acting, draw, expectAccessible, get, named, press, shown, textsOf } from '../render';

const card = () => cards()['a figure that others contradict']!;

async function drawWelcome({ granted = false, grants = true, known = true } = {}) {
  const readSample = vi.fn(() => Promise.resolve(known ? card() : null));
  const search = vi.fn(() => Promise.resolve(results));
  const onOptions = vi.fn();
  const requestAccess = vi.fn(() => Promise.resolve(grants));
  const main = await draw(
    <Welcome
      readSample={readSample}
      search={search}
      readCoverage={() => Promise.resolve({ record: 'The record: 419 incidents.', sites: 200 })}
      onOptions={onOptions}
      isGranted={() => Promise.resolve(granted)}
      requestAccess={requestAccess}
    />,
  );
  await acting(() => undefined);
  const mark = get<HTMLButtonElement>(main, 'button.mark');
  const dialog = () => main.querySelector('[role=dialog]');
  return { main, mark, dialog, readSample, search, onOptions, requestAccess };
}

describe('the first page', () => {
  it('is accessible, with its card closed and open', async () => {
    const { mark } = await drawWelcome();
    await expectAccessible();
    await acting(() => mark.click());
    await expectAccessible();
  });
  it('shows a sentence with its figure marked, whole', async () => {
    const { main, mark } = await drawWelcome();
    expect(shown(get(main, '.sample'))).toBe(say('welcomeSample'));
    expect(say('welcomeSample')).toContain(shown(mark));
    expect(shown(mark)).toBe('At least four');
  });
  it('opens the card of that figure by a press, and by resting on it', async () => {
    const { mark, dialog, readSample } = await drawWelcome();
    expect(readSample).toHaveBeenCalledTimes(1);
    expect([dialog(), mark.getAttribute('aria-expanded')]).toEqual([null, 'false']);
    await acting(() => mark.click());
    expect(dialog()!.getAttribute('aria-label')).toBe(card().spoken);
    expect(mark.getAttribute('aria-expanded')).toBe('true');
    const again = await drawWelcome();
    await userEvent.hover(again.mark);
    await vi.waitFor(() => expect(again.dialog()).not.toBeNull());
    // the pointer would rest on the mark of the next test
    await userEvent.hover(get(again.main, 'h1'));
  });
  it('closes it by its button and with Escape, and gives the focus back', async () => {
    const { main, mark, dialog } = await drawWelcome();
    await acting(() => mark.click());
    await press(main, say('close'));
    expect([dialog(), document.activeElement]).toEqual([null, mark]);
    await acting(() => mark.click());
    await acting(
      () => void dialog()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect([dialog(), document.activeElement]).toEqual([null, mark]);
  });
  it('shows no card where the sample is not known', async () => {
    const { mark, dialog } = await drawWelcome({ known: false });
    await acting(() => mark.click());
    expect(dialog()).toBeNull();
  });
  it('looks up what is selected in its second sentence, to be tried by hand', async () => {
    const { main, search } = await drawWelcome();
    const text = [...main.querySelectorAll('.sample')].at(-1)!.firstChild!;
    await acting(() => getSelection()!.setBaseAndExtent(text, 0, text, 8));
    await vi.waitFor(() => expect(main.querySelectorAll('ol .results a').length).toBe(3));
    expect(search.mock.calls).toEqual([['At least']]);
    await expectAccessible();
    getSelection()!.removeAllRanges();
  });
  it('asks for access where the browser has not given it', async () => {
    const { main, requestAccess } = await drawWelcome();
    await press(main, say('welcomeAccess'));
    expect(requestAccess).toHaveBeenCalledTimes(1);
    expect(textsOf(main, '[role=status]')).toContain(say('welcomeAccessDone'));
  });
  it('goes on asking when the reader refuses', async () => {
    const { main } = await drawWelcome({ grants: false });
    await press(main, say('welcomeAccess'));
    expect(named(main, say('welcomeAccess'))).toBeTruthy();
  });
  it('does not ask where it is given', async () => {
    const { main } = await drawWelcome({ granted: true });
    expect(shown(main)).not.toContain(say('welcomeAccess'));
  });
  it('leads to the options', async () => {
    const { main, onOptions } = await drawWelcome();
    await press(main, say('welcomeOptions'));
    expect(onOptions).toHaveBeenCalledTimes(1);
  });
});
