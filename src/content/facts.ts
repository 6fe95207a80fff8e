// What the page says about itself: address, title, date, language. The visible article takes precedence over the head, which
// goes stale when a site navigates without loading a document.
import type { PageFacts } from '../protocol/from-content';
import { LONGEST_LANGUAGE, LONGEST_TITLE } from '../protocol/limits';
import { allIn, allOf, wholePage } from './dom';

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;
/** The hour and minute of a moment in ISO form, by the clock that the page uses. */
const ISO_HOUR = /\dT([01]\d:\d\d|2[0-3]:\d\d)/;
const META_DATES =
  'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name="date"],meta[name="pubdate"],meta[name="parsely-pub-date"],meta[name="DC.date.issued"],meta[name="article.published"]';
/** What is searched of one script, in UTF-16 code units. */
const MAX_JSON = 400_000;

/** `headIsFresh`: the address is still the one that was loaded, so the head describes this article. */
export function pageFacts(documentId: string, article: Element, headIsFresh: boolean): PageFacts {
  const h1 = allIn(article, 'h1')[0] ?? allOf('h1')[0];
  // not `document.title`: an element named “title” can hide it
  const headTitle = (allOf('head > title')[0]?.textContent ?? '').trim();
  const title = h1?.textContent?.trim() || headTitle;
  const canonical = headIsFresh ? (allOf<HTMLLinkElement>('link[rel=canonical]')[0]?.href ?? null) : null;
  const printed = visibleDate(article) ?? (headIsFresh ? headDate() : null);
  return {
    document: documentId,
    url: location.href,
    canonical: canonical?.startsWith('http') ? canonical : null,
    title: title.slice(0, LONGEST_TITLE) || null,
    published: printed && isoDay(printed),
    hour: (printed && ISO_HOUR.exec(printed)?.[1]) || null,
    language: wholePage().lang.slice(0, LONGEST_LANGUAGE) || null,
  };
}

function visibleDate(article: Element): string | null {
  for (const time of allIn<HTMLTimeElement>(article, 'time[datetime]'))
    if (!time.closest('aside,footer,li')) return isoDay(time.dateTime) && time.dateTime;
  return null;
}

function headDate(): string | null {
  const meta = allOf<HTMLMetaElement>(META_DATES)[0]?.content;
  if (meta && isoDay(meta)) return meta;
  for (const script of allOf('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, MAX_JSON);
    const published = /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1];
    if (published && isoDay(published)) return published;
  }
  return null;
}

/** The day as printed, not shifted into another time zone. */
const isoDay = (text: string) => ISO_DAY.exec(text)?.[0] ?? null;
