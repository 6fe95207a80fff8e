// Sets the language of the interface: the browser's own message catalogue, or the one the reader chose.
import browser from '../platform/browser';
import { fill, isRightToLeft, useSpeaker } from './say';
import type { Settings } from '../platform/settings';

/** The direction that text of the interface runs in. */
export type Direction = 'ltr' | 'rtl';

/** Has everything worded in the language set; gives its code and direction. */
export async function setLanguage({ language }: Settings): Promise<{ code: string; direction: Direction }> {
  if (language === 'auto') {
    const code = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
    useSpeaker((key, inserts) => browser.i18n.getMessage(key, [...inserts]), code === 'en' ? 'en-GB' : code);
    return { code, direction: browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr' };
  }
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const catalogue = (await answer.json()) as Record<string, { message: string }>;
  useSpeaker(
    (key, inserts) => fill(catalogue[key]?.message ?? '', inserts),
    language === 'en' ? 'en-GB' : language,
  );
  return { code: language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
}
