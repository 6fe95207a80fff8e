// Addresses: when two are one page, how a host is shown, and how the browser names a site.

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

/** Parameters that name an article on sites whose paths do not; not the ones that only say where a reader came from. */
const NAMES_AN_ARTICLE = /^(?!utm_|fbclid|gclid|igshid|mc_)(?:p|id|\w*_?id|article|story|news|post|node)$/;

/**
 * An address without what does not make another page: scheme, www, a closing slash, amp, fragment, and every parameter
 * but the one that names the article.
 */
export function sameAddress(url: string): string {
  const [whole = ''] = url.toLowerCase().split('#');
  const [address = '', query = ''] = whole.split(/\?(.*)/s);
  const path = address.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/, '').replace(/\/(?:amp\/?)?$/, '');
  const named = query.split('&').filter((pair) => NAMES_AN_ARTICLE.test(pair.split('=')[0]!));
  return named.length ? `${path}?${named.sort().join('&')}` : path;
}

/** Whether two addresses are one page. */
export const isSamePage = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && sameAddress(a) === sameAddress(b);

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
