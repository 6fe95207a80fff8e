// What the page says of itself: address, title, date, language. The visible article is believed before the head, which
// goes stale when a site navigates without loading.
import type { PageFacts } from '../protocol/from-content';
import { allIn, allOf, wholePage } from './dom';

const ISO_DAY = /\d{4}-\d{2}-\d{2}/;
const META_DATES =
  'meta[property="article:published_time"],meta[itemprop=datePublished],meta[name="date"],meta[name="pubdate"],meta[name="parsely-pub-date"],meta[name="DC.date.issued"],meta[name="article.published"]';
const LONGEST_TITLE = 500;
const LONGEST_JSON = 400_000;

/** `headIsFresh`: the address is still the one that was loaded, so the head speaks of this article. */
export function pageFacts(documentId: string, article: Element, headIsFresh: boolean): PageFacts {
  const h1 = allIn(article, 'h1')[0] ?? allOf('h1')[0];
  // an element named “title” can stand in the document's own place
  const told = String(allOf('head > title')[0]?.textContent ?? '').trim();
  const title = h1?.textContent?.trim() || told;
  const canonical = headIsFresh ? (allOf<HTMLLinkElement>('link[rel=canonical]')[0]?.href ?? null) : null;
  return {
    document: documentId,
    url: location.href,
    canonical: canonical?.startsWith('http') ? canonical : null,
    title: title ? title.slice(0, LONGEST_TITLE) : null,
    published: visibleDate(article) ?? (headIsFresh ? headDate() : null),
    language: wholePage().lang.slice(0, 20) || null,
  };
}

function visibleDate(article: Element): string | null {
  for (const time of allIn<HTMLTimeElement>(article, 'time[datetime]'))
    if (!time.closest('aside,footer,li')) return isoDay(time.dateTime);
  return null;
}

function headDate(): string | null {
  const meta = allOf<HTMLMetaElement>(META_DATES)[0]?.content;
  if (meta && isoDay(meta)) return isoDay(meta);
  for (const script of allOf('script[type="application/ld+json"]')) {
    const json = (script.textContent ?? '').slice(0, LONGEST_JSON);
    const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1];
    if (found && isoDay(found)) return isoDay(found);
  }
  return null;
}

/** The day a date was printed with: no shift into another time zone. */
const isoDay = (text: string) => ISO_DAY.exec(text)?.[0] ?? null;
