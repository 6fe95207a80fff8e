// Which language a text is written in: by its letters, by its short words, or as the page says.
import type { Language } from '../reading/language';

const SAMPLE = 6000;
const FEWEST_WORDS = 12;
/** In a shorter text, so many more of one language's short words than of any other's. */
const FEWEST_SHORT = 2;
const NEARLY = 0.7;
/** One common word in so many, at least, or the language is none of these. */
const LEAST_SHARE = 0.08;

/** The code of a text's language: what its words show, or else what the page declares. Null when neither decides. */
export function codeOf(text: string, declared: string | null, all: readonly Language[]): string | null {
  const sample = text.slice(0, SAMPLE);
  return byScript(sample) ?? byWords(sample, declared, all);
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

function byWords(text: string, declared: string | null, all: readonly Language[]): string | null {
  const stated = declared?.slice(0, 2).toLowerCase() ?? null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = all.flatMap(({ code, common }) => {
    if (!common) return [];
    const short = new Set(common.split(' '));
    return [[code, words.filter((w) => short.has(w)).length] as const];
  });
  const [best, second] = counts.sort((a, b) => b[1] - a[1]);
  const own = counts.find(([code]) => code === stated)?.[1] ?? 0;
  // neighbours share many short words: where the page’s own language fits nearly as well, it is that
  if (own > 0 && own >= NEARLY * best![1]) return stated;
  const clear = best![1] >= LEAST_SHARE * words.length && best![1] > second![1];
  // of few words some could be anybody's: then what the page says, or the first language, that of most pages
  const enough = words.length >= FEWEST_WORDS || best![1] >= FEWEST_SHORT + second![1];
  if (clear && enough) return best![0];
  return stated ?? (words.length < FEWEST_WORDS ? (all[0]?.code ?? null) : null);
}
