// Addresses: how a host is shown, and how the browser names a site.

/** The host of an address as readers know it, without www; the address itself when it has none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
}

/** The match pattern of one host: itself, nothing else. */
export const patternOf = (host: string) => `*://${host}/*`;

/** Parameters that name an article, and say nothing of who reads it: everything else is dropped from an address that is kept. */
const ARTICLE =
  /^(?:p|id|(?:article|story|news|post|page|doc|art|item)_?id|article|story|news|post|node|nid|aid)$/i;
/** A longer value is no article's number. */
const LONGEST_VALUE = 40;

/**
 * An address without fragment, credentials, and any parameter but the one that names the article: without what can identify
 * a reader. Null for what is no web address.
 */
export function withoutTracking(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(url.protocol)) return null;
  const named = [...url.searchParams].filter(
    ([name, value]) => ARTICLE.test(name) && value.length <= LONGEST_VALUE,
  );
  url.search = new URLSearchParams(named).toString();
  url.hash = url.username = url.password = '';
  return url.href;
}
