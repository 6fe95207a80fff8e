// The page of health: every state in words of every language, by keyboard and for screen readers, and each with a way to try again.
import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../src/ui/options/options.css';
import { fill, say, useSpeaker } from '../../../src/i18n/say';
import { LANGUAGES } from '../../../src/platform/settings-schema';
import { HealthLists } from '../../../src/ui/options/Health';
import { healths } from '../../fixtures/health';
import { acting, draw, expectAccessible, named, press, shown, textsOf } from '../render';

const LOCALES = import.meta.glob<{ default: Record<string, string> }>('../../../src/i18n/locales/*.json', {
  eager: true,
});
const speak = (code: string) => {
  const texts = LOCALES[`../../../src/i18n/locales/${code}.json`]!.default;
  useSpeaker((key, inserts) => fill(texts[key]!, inserts), code === 'en' ? 'en-GB' : code);
};
afterEach(() => speak('en'));

async function drawHealth(name: string) {
  const onAgain = vi.fn();
  return { onAgain, main: await draw(<HealthLists report={healths()[name]!} onAgain={onAgain} />) };
}
const WRONG = 'everything is wrong';

describe.each(LANGUAGES)('in %s', (code) => {
  it.each(Object.keys(healths()))('is accessible and has all its words: %s', async (name) => {
    speak(code);
    const { main } = await drawHealth(name);
    await expectAccessible();
    expect(main.textContent).not.toMatch(/undefined|\bnull\b|\$\d|Error|exception/i);
    expect(main.querySelectorAll('h3')).toHaveLength(name === WRONG ? 6 : 5);
  });
});

describe('health', () => {
  it('says what is read, what is not, and why', async () => {
    const { main } = await drawHealth(WRONG);
    const text = shown(main);
    for (const said of [
      say('healthCoreUnread'),
      say('unreadWaiting'),
      say('unreadCrashed'),
      say('unreadFailed'),
      say('noteTooLong'),
      say('healthPackDamaged'),
      say('healthPackRefused', 12),
      say('healthChecking'),
      say('problemFull'),
      'no whole answer in time',
      say('healthImports'),
    ])
      expect(text).toContain(said);
    expect(textsOf(main, 'li')).toHaveLength(14);
  });

  it.each([
    [say('packsCore'), { kind: 'packs' }],
    ['b.example', { kind: 'tab', tab: 2 }],
    ['d.example', { kind: 'tab', tab: 4 }],
    ['e.example', { kind: 'page', page: 'e.example/1' }],
    ['Hill events', { kind: 'packs' }],
    ['Fifth', { kind: 'subscription', address: 'https://p.example/5' }],
    [say('myRecord'), { kind: 'journal' }],
    ['https://p.example/3', { kind: 'subscription', address: 'https://p.example/3' }],
  ])('tries again: %s', async (name, what) => {
    const { main, onAgain } = await drawHealth(WRONG);
    await press(main, say('healthAgain', name));
    expect(onAgain.mock.calls).toEqual([[what, name]]);
  });

  it('takes an import that never ended off the list', async () => {
    const { main, onAgain } = await drawHealth(WRONG);
    await press(main, say('healthDismiss', 'losses.csv'));
    expect(onAgain.mock.calls).toEqual([[{ kind: 'unended', id: 'job-1' }, 'losses.csv']]);
  });

  it('offers nothing for what only waits, or is being checked', async () => {
    const { main } = await drawHealth(WRONG);
    for (const name of ['a.example', 'Second', 'River events'])
      expect(() => named(main, say('healthAgain', name))).toThrow();
  });

  it('is used by keyboard alone, in the order in which it is read', async () => {
    const { main, onAgain } = await drawHealth(WRONG);
    const buttons = [...main.querySelectorAll('button')];
    for (const button of buttons) {
      await acting(() => button.focus());
      expect(document.activeElement).toBe(button);
      await acting(() => button.click());
    }
    expect(onAgain).toHaveBeenCalledTimes(buttons.length);
  });
});
