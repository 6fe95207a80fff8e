// The popup in every state of a page.
import { describe, expect, it, vi } from 'vitest';
import '../../../src/ui/popup/popup.css';
import { say } from '../../../src/i18n/say';
import { Popup } from '../../../src/ui/popup/Popup';
import { popups } from '../../fixtures/data';
import { acting, draw, expectAccessible, get, press, shown, textsOf } from '../render';

async function drawPopup(name: string) {
  const on = {
    onRead: vi.fn(),
    onAgain: vi.fn(),
    onDay: vi.fn(),
    onSwitch: vi.fn(),
    onAlways: vi.fn(),
    onPause: vi.fn(),
    onPanel: vi.fn(),
    onOptions: vi.fn(),
    onJump: vi.fn(),
  };
  const main = await draw(<Popup {...popups[name]!} {...on} />);
  const has = (text: string) => shown(main).includes(text.replace(/\s+/g, ' '));
  return { main, on, has };
}
const HOST = 'outlet.example';

describe('the popup', () => {
  it.each(Object.keys(popups))('is accessible: %s', async (name) => {
    await drawPopup(name);
    await expectAccessible();
  });
  it('counts what was found, and says how much of it differs', async () => {
    const { main, has } = await drawPopup('a page with differing figures');
    expect(has(say('popupFound', 12, 4))).toBe(true);
    expect(has(say('popupDiffering', 2))).toBe(true);
    const story = get<HTMLAnchorElement>(main, '.about a');
    expect(shown(story)).toBe(
      'This page is about: A strike in a city, 4 January 2024. In the record, with 28 reports.',
    );
    expect(story.href).toBe('https://extension.example/src/ui/record/index.html?kind=incident&id=b');
    // what is in the sentence is not listed again
    expect(textsOf(main, '.links-list a')).toEqual(['An attack of the week before']);
  });
  it('sets beside each other what only the page itself gives', async () => {
    const { main, on } = await drawPopup('a page about an event that the record lacks');
    expect(main.querySelector('.about a')).toBeNull();
    const row = get(main, '.differences button');
    expect(shown(row)).toContain('23: hospital official · Paragraph 2');
    await acting(() => row.click());
    expect(on.onJump.mock.calls).toEqual([[0]]);
  });
  it('goes to each contested figure, and says what was assumed and what is covered', async () => {
    const { main, on, has } = await drawPopup('a page with differing figures');
    expect(textsOf(main, '.differences button')).toEqual([
      'Killed · peopleThis page: 4. Most others: 2.2: 27 origins3: 9 origins',
      'Wounded · peopleThis page: 6. 26 of 28 origins agree.7: 2 origins',
    ]);
    await acting(() => get(main, '.differences button').click());
    expect(on.onJump.mock.calls).toEqual([[3]]);
    expect(has('Read as of 5 January 2024. Language: English.')).toBe(true);
    expect(has('The record: 419 incidents')).toBe(true);
    // what one came for is before the search
    const [row, search] = ['.differences', '[role=search]'].map((at) => get(main, at));
    expect(row!.compareDocumentPosition(search!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  it('says when nothing is known, and in which language a page was read in part', async () => {
    const { main, has } = await drawPopup('a page with nothing known');
    expect(has(say('popupNothing'))).toBe(true);
    expect(main.querySelector('.differing, .differences')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    const part = await drawPopup('a page in a language read in part');
    expect(part.has('Only names are read in this language.')).toBe(true);
  });
  it('offers to read a page of a site that is not read by itself', async () => {
    const { main, on, has } = await drawPopup('a site not read by default');
    expect(has(say('popupNotRead'))).toBe(true);
    await press(main, say('popupRead'));
    await press(main, say('popupAlways', HOST));
    expect([on.onRead.mock.calls.length, on.onAlways.mock.calls]).toEqual([1, [[true]]]);
  });
  it('says that a page cannot be read', async () => {
    const { main } = await drawPopup('a page that cannot be read');
    expect(textsOf(main, '[role=alert]')).toEqual([say('popupCannot')]);
    const { main: other } = await drawPopup('a page with differing figures');
    expect(other.querySelector('[role=alert]')).toBeNull();
  });
  it('lets a chosen site go, and offers no choice for a default one', async () => {
    const { main, on } = await drawPopup('a site chosen by the reader');
    await press(main, say('popupNever', HOST));
    expect(on.onAlways.mock.calls).toEqual([[false]]);
    const { has } = await drawPopup('a page with differing figures');
    expect(has(say('popupAlways', HOST)) || has(say('popupNever', HOST))).toBe(false);
  });
  it('says why nothing is read: switched off here, everywhere, or no page at all', async () => {
    const off = await drawPopup('a site switched off');
    expect(off.has(say('popupSiteOff'))).toBe(true);
    expect(off.has(say('popupRead'))).toBe(false);
    const paused = await drawPopup('everything switched off');
    expect(paused.has(say('popupPaused'))).toBe(true);
    expect(paused.has(say('popupMarkSite', HOST))).toBe(false);
    const none = await drawPopup('no page');
    expect(none.has(say('popupOpenArticle'))).toBe(true);
    expect(none.main.querySelectorAll('input[type=checkbox]')).toHaveLength(1);
  });
  it('switches this site and all sites', async () => {
    const { main, on } = await drawPopup('a page with differing figures');
    const [site, all] = main.querySelectorAll<HTMLInputElement>('input[type=checkbox]');
    expect([site!.checked, all!.checked]).toEqual([true, true]);
    await acting(() => site!.click());
    await acting(() => all!.click());
    expect([on.onSwitch.mock.calls, on.onPause.mock.calls]).toEqual([[[false]], [[true]]]);
  });
  it('leads to the panel and to the options', async () => {
    const { main, on } = await drawPopup('a page with differing figures');
    await press(main, say('popupPanel'));
    await press(main, say('popupOptions'));
    expect([on.onPanel.mock.calls.length, on.onOptions.mock.calls.length]).toEqual([1, 1]);
  });
  it('shows the day that a page is read as of, and lets the reader set it', async () => {
    const { main, on } = await drawPopup('a page whose day the reader set');
    const field = get<HTMLInputElement>(main, 'input[type=date]');
    expect(field.value).toBe('2030-05-03');
    field.value = '2030-05-04';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await press(main, say('popupOwnDay'));
    expect(on.onDay.mock.calls).toEqual([['2030-05-04'], [null]]);
  });
  it('says that a page gives no day', async () => {
    const { main } = await drawPopup('a page without a day');
    expect(main.textContent).toContain(say('popupNoDay'));
    expect(get<HTMLInputElement>(main, 'input[type=date]').value).toBe('');
  });
  it('says that a page waits, and offers only what is given up to be tried again', async () => {
    const waiting = await drawPopup('a page that waits');
    expect(textsOf(waiting.main, '[role=status]')).toContain(say('unreadWaiting'));
    expect(waiting.has(say('popupRead'))).toBe(false);
    expect(waiting.has(say('tryAgain'))).toBe(false);
    const { main, on, has } = await drawPopup('a page that is not tried any more');
    expect(has(say('unreadCrashed'))).toBe(true);
    await press(main, say('tryAgain'));
    expect(on.onAgain).toHaveBeenCalledOnce();
  });
  it('says what of a page was not read', async () => {
    const { has } = await drawPopup('a page read in part');
    expect(has(say('noteTooLong'))).toBe(true);
    expect(has(say('notePartsUnread', 12))).toBe(true);
  });
});
