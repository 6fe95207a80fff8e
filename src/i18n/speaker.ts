// Sets the language of the interface: the browser's own message catalogue, or the one the reader chose.
import browser from '../platform/browser';
import { LANGUAGES } from '../platform/settings-schema';
import { fill, isRightToLeft, useSpeaker } from './say';
import type { Settings } from '../platform/settings';

/** The direction that text of the interface runs in. */
export type Direction = 'ltr' | 'rtl';

/** Has everything worded in the language set; gives its code and direction. */
export async function setLanguage({ language }: Settings): Promise<{ code: string; direction: Direction }> {
  if (language === 'auto') {
    const code = languageOf(browser.i18n.getMessage('@@ui_locale').replace('_', '-'));
    useSpeaker((key, inserts) => browser.i18n.getMessage(key, [...inserts]), code === 'en' ? 'en-GB' : code);
    return { code, direction: isRightToLeft(code) ? 'rtl' : 'ltr' };
  }
  const answer = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
  const catalogue = (await answer.json()) as Record<string, { message: string }>;
  useSpeaker(
    (key, inserts) => fill(catalogue[key]?.message ?? '', inserts),
    language === 'en' ? 'en-GB' : language,
  );
  return { code: language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' };
}

/** The browser's language where there is a catalogue in it; otherwise English, which the browser then gives its messages in. */
const languageOf = (ofBrowser: string) =>
  LANGUAGES.some((code) => code === ofBrowser.split('-')[0]) ? ofBrowser : 'en';
