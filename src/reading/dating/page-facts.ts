// What a page says of itself, weighed: its day, title, language and address, and the day that each of its blocks is read as of.
//
// A page gives its day many times, and not always the same. Every candidate is gathered with its role and a weight; what several
// sources agree on counts more; the day of an update counts only where there is no other.
import { isOwnAddress, isWebAddress } from '../../model/addresses';
import { onOneLine } from '../../model/escape';
import { isSamePage, originalAddress } from '../../model/copies';
import type { PageSource, SourceBlock } from '../../model/page-source';
import type { Languages } from '../language';
import { bestDay, type DayCandidate } from './candidates';
import { headDays } from './head';
import { printedHour } from './hour';
import { linkedDays, readLinkedData, type LinkedData } from './linked-data';
import { markupOf, metaOf, type Markup } from './markup';
import { sectionDays } from './sections';
import { isOnlyDate, stampedDays, stampsOf, type Stamps } from './stamps';
import { roleOf, type RoledTime } from './times';
import { machineDay } from './values';

export interface PageFacts {
  /** The page's own address: of a copy that of what was copied. */
  url: string;
  title: string | null;
  language: string | null;
  /** An ISO day. */
  published: string | null;
  /** That day is only assumed: a line that may speak of something else, or the day of an update, gives it. */
  dayAssumed: boolean;
  /** The hour that is printed with it, as HH:MM of the page's own clock. */
  hour: string | null;
  /** For each block the ISO day that it is read as of; null where that is the page's. */
  days: (string | null)[];
}

const LABELLED_TIME = 90;
const TIME = 62;
const LISTED_TIME = 25;
const LABELLED_BYLINE = 75;
const BYLINE = 55;
const LOOSE_BYLINE = 30;
const ADDRESS = 70;
const OTHER_LINKED = 40;
/** Lines of the article, from its beginning and from its end, in which a byline is looked for. */
const FIRST_LINES = 12;
const LAST_LINES = 4;
const LONGEST_BYLINE = 240;
/** A block of more than this is no heading, in UTF-16 code units. */
const LONGEST_TITLE = 500;
const LONGEST_LOOSE = 100;
/** The share of a title's words that another one has of the same article. */
const SAME_TITLE = 0.7;
const LANGUAGE_SAMPLE = 3000;

/** What a page says of itself. `blocks`: in the order of the page. `chosen`: the reader's word for its day, which holds. */
export function pageFacts(
  source: PageSource,
  blocks: readonly SourceBlock[],
  languages: Languages,
  chosen: string | null = null,
): PageFacts {
  const stamps = stampsOf(languages);
  const sample = blocks
    .filter((b) => b.article)
    .map((b) => b.text)
    .join('\n')
    .slice(0, LANGUAGE_SAMPLE);
  const markup = markupOf(source);
  const linked = readLinkedData(markup.linkedData, stamps.codes);
  const believed = isHeadBelieved(source, markup, linked);
  const language = source.language || languageOf(markup, linked);
  const codes = codesOf(languages.detect(sample, language).code, language, stamps);
  const times = source.times.flatMap((time) => roleOf(time, blocks, stamps, codes) ?? []);
  const headed = withHead(blocks);
  const heading = headingOf(markup, linked, believed, blocks);
  const found = bestDay([
    ...(believed
      ? [...headDays(markup, codes), ...linkedDays({ ...linked, articles: ownFirst(linked, heading) })]
      : []),
    ...timeDays(times, headed),
    ...bylineDays(headed, stamps, codes),
    ...addressDay(source.url),
  ]);
  const published = chosen ?? found?.day ?? null;
  const title = heading ?? titleOf(markup, linked, believed);
  return {
    url: ownAddress(believed ? markup.canonical : null, source.url),
    title: title && (onOneLine(asShown(title, blocks)) || null),
    language,
    published,
    dayAssumed: chosen === null && (found?.assumed ?? false),
    hour: printedHour(source, published),
    // what the reader says holds for the whole page
    days: chosen
      ? blocks.map(() => null)
      : sectionDays(blocks, times, linked.posts, published, stamps, codes),
  };
}

const lettersOf = (text: string) => text.replace(/\s+/g, '');

/** A title as the page shows it: markup gives no blanks where a heading is broken into lines. */
function asShown(title: string, blocks: readonly SourceBlock[]): string {
  const letters = lettersOf(title);
  const shown = blocks.find((b) => b.text.length <= LONGEST_TITLE && lettersOf(b.text) === letters);
  return shown?.text ?? title;
}

/** The address that a page gives as its own, where it can be: on its own host, or on that of what it is a copy of. */
function ownAddress(canonical: string | null, url: string): string {
  const original = originalAddress(url);
  if (canonical === null || !isWebAddress(canonical)) return original;
  const stated = originalAddress(canonical);
  return !url || isOwnAddress(stated, url) || isOwnAddress(stated, original) ? stated : original;
}

/** The languages whose words a page's dates can have: its own, and English, which templates are written in. */
function codesOf(detected: string | null, declared: string | null, { codes }: Stamps): readonly string[] {
  const own = [detected, declared?.slice(0, 2).toLowerCase()].filter((c): c is string =>
    codes.includes(c ?? ''),
  );
  return own.length ? [...new Set([...own, 'en'])] : codes;
}

/**
 * Whether the head speaks of what is seen. It does when the page was loaded with this address; a site that shows another article
 * without loading it may have changed its head too.
 */
function isHeadBelieved({ loaded, url }: PageSource, markup: Markup, linked: LinkedData): boolean {
  if (isSamePage(loaded, url)) return true;
  const stated = [markup.canonical, metaOf(markup, 'og:url')].filter((a): a is string => !!a);
  if (stated.length > 0) return stated.every((a) => pathOf(a) === pathOf(url));
  const titles = [metaOf(markup, 'og:title'), ...linked.articles.map((a) => a.headline)].filter(
    (t): t is string => !!t,
  );
  return (titles.length > 0 ? titles : [markup.title ?? '']).some((t) =>
    markup.headings.some((h) => isAbout(t, h)),
  );
}

function pathOf(address: string): string {
  try {
    const { pathname, search } = new URL(address);
    return pathname.replace(/\/$/, '') || search;
  } catch {
    return address;
  }
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How many letters of words two titles share, if they are of one article: most words of the shorter are in the other. Else 0. */
function sharedLetters(title: string, other: string): number {
  const [a, b] = [wordsOf(title), wordsOf(other)];
  const shared = [...a].filter((w) => b.has(w));
  const least = Math.min(a.size, b.size);
  return shared.length / least >= SAME_TITLE && (shared.length > 1 || least === 1)
    ? shared.join('').length
    : 0;
}

const isAbout = (title: string, other: string) => sharedLetters(title, other) > 0;

/** Linked articles of another headline than the page's are others' when one has the page's. */
function ownFirst({ articles }: LinkedData, heading: string | null) {
  const own = articles.filter((a) => heading && a.headline && isAbout(a.headline, heading));
  return own.length === 0
    ? articles
    : articles.map((a) =>
        own.includes(a) || !a.headline ? a : { ...a, weight: Math.min(a.weight, OTHER_LINKED) },
      );
}

/** The headline that is seen; of several the one that the head has too. */
function headingOf(
  markup: Markup,
  linked: LinkedData,
  believed: boolean,
  blocks: readonly SourceBlock[],
): string | null {
  const site = metaOf(markup, 'og:site_name', 'application-name');
  const shown = new Set(blocks.filter((b) => b.article).map((b) => lettersOf(b.text)));
  const isOwn = (heading: string) => shown.has(lettersOf(heading));
  const all = markup.headings.filter((h) => h !== site);
  const seen = [...all.filter(isOwn), ...all.filter((h) => !isOwn(h))];
  const titles = [metaOf(markup, 'og:title'), markup.title, ...linked.articles.map((a) => a.headline)];
  if (!believed) return seen[0] ?? null;
  // a site's name can be in the title too: the heading that has more of it is the article's
  const fit = (heading: string) => Math.max(0, ...titles.map((t) => (t ? sharedLetters(t, heading) : 0)));
  return seen.reduce<string | null>((best, h) => (best === null || fit(h) > fit(best) ? h : best), null);
}

const titleOf = (markup: Markup, { articles }: LinkedData, believed: boolean): string | null =>
  (believed
    ? (metaOf(markup, 'og:title', 'twitter:title') ?? articles.find((a) => a.headline)?.headline)
    : null) ?? markup.title;

const languageOf = (markup: Markup, { articles }: LinkedData): string | null =>
  metaOf(markup, 'content-language', 'og:locale', 'language', 'dc.language') ??
  articles.find((a) => a.language)?.language ??
  null;

/** Between a headline and the text below it is what says who wrote it when: it counts as the article's where it is short. */
function withHead(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const first = blocks.findIndex((b) => b.article);
  const next = blocks.findIndex((b, i) => i > first && b.article);
  if (next - first > FIRST_LINES) return blocks;
  return blocks.map((b, i) => (i > first && i < next ? { ...b, article: true } : b));
}

/** The day of the first dated element of the article, and of one that says what it is. */
function timeDays(times: readonly RoledTime[], blocks: readonly SourceBlock[]): DayCandidate[] {
  const inArticle = times.filter(({ at }) => blocks[at]?.article ?? blocks[at - 1]?.article ?? true);
  const of = (role: DayCandidate['role']) => {
    const all = inArticle.filter((t) => t.role === role);
    return all.find((t) => t.labelled && !t.listed) ?? all.find((t) => !t.listed) ?? all[0];
  };
  return [of('published'), of('updated')].flatMap((time) =>
    time
      ? [
          {
            day: time.day,
            role: time.role,
            source: 'time' as const,
            weight: time.listed ? LISTED_TIME : time.labelled ? LABELLED_TIME : TIME,
          },
        ]
      : [],
  );
}

/**
 * Dates in the first and the last lines of the article that say what they are, or are all that a line says, or are in what is no
 * sentence: “By A. Reporter | 3 February 2024 | News desk”.
 */
function bylineDays(
  blocks: readonly SourceBlock[],
  stamps: Stamps,
  codes: readonly string[],
): DayCandidate[] {
  const lines = blocks.filter((b) => b.article).map((b) => b.text.replace(/\s+/g, ' ').trim());
  const first = lines.slice(0, FIRST_LINES);
  const last = lines.slice(FIRST_LINES).slice(-LAST_LINES);
  return [...first, ...last].flatMap((line, i) => {
    if (line.length > LONGEST_BYLINE) return [];
    return stampedDays(line, stamps, codes).flatMap((date): DayCandidate[] => {
      if (date.iso === null || date.other !== null || machineDay(date.iso, []) === null) return [];
      if (date.role) return [{ day: date.iso, role: date.role, source: 'byline', weight: LABELLED_BYLINE }];
      const loose = i < first.length && line.length <= LONGEST_LOOSE && !/[.!?؟…]["”’»)]?$/.test(line);
      const weight = isOnlyDate(line, date, stamps) ? BYLINE : loose ? LOOSE_BYLINE : 0;
      return weight ? [{ day: date.iso, role: 'published', source: 'byline', weight }] : [];
    });
  });
}

/** The day that an address is filed under: /2024/02/03/, /2024-02-03-, /20240203/. */
function addressDay(url: string): DayCandidate[] {
  const path = pathOf(originalAddress(url));
  const found =
    /(?<!\d)((?:19|20)\d{2})[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/.exec(path);
  const day =
    found && machineDay(`${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}`, []);
  return day ? [{ day, role: 'published', source: 'address', weight: ADDRESS }] : [];
}
