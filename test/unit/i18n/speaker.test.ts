// The language of the interface where it follows the browser's: the words' own language, so that plurals and dates fit them.
import { afterEach, expect, it, vi } from 'vitest';
import '../browser-stand-in';
import english from '../../../src/i18n/locales/en.json';
import russian from '../../../src/i18n/locales/ru.json';
import { fill, localeNow, sayCount, useSpeaker } from '../../../src/i18n/say';
import { setLanguage } from '../../../src/i18n/speaker';
import browser from '../../../src/platform/browser';
import { DEFAULTS } from '../../../src/platform/settings-schema';

const speakEnglish = () => useSpeaker((key, inserts) => fill(english[key], inserts), 'en-GB');
afterEach(() => {
  vi.restoreAllMocks();
  speakEnglish();
});

it.each([
  ['en', 'en', 'en-GB', 'ltr'],
  ['en_US', 'en-US', 'en-US', 'ltr'],
  ['pt_BR', 'pt-BR', 'pt-BR', 'ltr'],
  ['he', 'he', 'he', 'rtl'],
  ['it', 'it', 'it', 'ltr'],
  ['ru', 'ru', 'ru', 'ltr'],
  // no catalogue: the browser's messages are English
  ['eo', 'en', 'en-GB', 'ltr'],
  ['yi', 'en', 'en-GB', 'ltr'],
  ['', 'en', 'en-GB', 'ltr'],
])('a browser in “%s” gives %s', async (ofBrowser, code, locale, direction) => {
  const getMessage = browser.i18n.getMessage.bind(browser.i18n);
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, inserts) =>
    key === '@@ui_locale' ? ofBrowser : getMessage(key, inserts),
  );
  expect(await setLanguage({ ...DEFAULTS, language: 'auto' })).toEqual({ code, direction });
  expect(localeNow()).toBe(locale);
});

it.each([
  [1, '1 источник'],
  [3, '3 источника'],
  [5, '5 источников'],
  [11, '11 источников'],
  [21, '21 источник'],
  [112, '112 источников'],
])('Russian counts %i in its own form', (count, words) => {
  useSpeaker((key, inserts) => fill(russian[key], inserts), 'ru');
  expect(sayCount('originsCount', count, count)).toBe(words);
});
