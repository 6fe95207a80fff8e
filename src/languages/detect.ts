// Which language a text is written in, and what of it we read. A language that is not read is said to be so.

import type { Coverage, Language } from '../model/reading';

const COVERAGE: Record<string, Coverage> = {
  en: 'everything',
  ar: 'names and tolls',
  de: 'names and tolls',
  es: 'names and tolls',
  fr: 'names and tolls',
  it: 'names and tolls',
};

/** Short words that every text of a language is full of, and its neighbours are not. */
const COMMON: Record<string, string> = {
  en: 'the of and to in was that for on with were by from said has had been at',
  fr: 'le la les des du une est dans que qui pour par sur avec aux ont été selon cette',
  es: 'el los las del una que por con para según fue han está como más su al entre',
  de: 'der die das und den von mit ist bei dem des wurden nach auch für eine einem sich',
  it: 'il lo gli della che di per con sono una nel alla stato dal più è delle',
  pt: 'o os as da do dos que em um uma não com para foi pelo mais ao nos',
  nl: 'de het een van en dat op zijn met voor niet aan door bij werd ook',
  tr: 've bir bu için ile olarak da de göre olan daha çok ise',
  pl: 'w i na z do się że nie jest przez oraz od po jak',
  sv: 'och att det som en är på för med av har till den inte',
};
const SAMPLE = 6000;
const FEWEST_WORDS = 12;
/** One common word in so many, at least, or the language is none of these. */
const LEAST_SHARE = 0.08;

/** The language of a text: what its words show, or else what the page declares. */
export function languageOf(text: string, declared: string | null): Language {
  const sample = text.slice(0, SAMPLE);
  const code = byScript(sample) ?? byWords(sample, declared);
  return { code, coverage: (code !== null && COVERAGE[code]) || 'names' };
}

function byScript(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / (letters || 1);
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he';
  if (share(/\p{Script=Arabic}/gu) > 0.5) {
    if (/[ٹڈڑںے]/.test(text)) return 'ur';
    return share(/[پچژگیک]/g) > 0.02 ? 'fa' : 'ar';
  }
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
  if (share(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu) > 0.3)
    return /[ぁ-ん]/.test(text) ? 'ja' : 'zh';
  if (share(/\p{Script=Greek}/gu) > 0.5) return 'el';
  return share(/\p{Script=Hangul}/gu) > 0.5 ? 'ko' : null;
}

function byWords(text: string, declared: string | null): string | null {
  const stated = declared?.slice(0, 2).toLowerCase() ?? null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  // too short to tell: what the page says, or English, which most of the pages we read are written in
  if (words.length < FEWEST_WORDS) return stated ?? 'en';
  const counts = Object.entries(COMMON).map(([code, list]) => {
    const common = new Set(list.split(' '));
    return [code, words.filter((w) => common.has(w)).length] as const;
  });
  const [best, second] = counts.sort((a, b) => b[1] - a[1]);
  return best![1] >= LEAST_SHARE * words.length && best![1] > second![1] ? best![0] : stated;
}
