// Addresses: how a host is shown, and how the browser names a site.

/** UTF-16 code units of an address. */
const LONGEST_ADDRESS = 8192;
/** Blanks, controls, quotes and brackets are written with percent signs in an address; so is what has no shape. */
const UNSAFE = /[\s\u0000-\u0020\u007f-\u009f<>"`\\\p{Cf}\p{Cs}\p{Co}\p{Cn}]/u;

/** Whether a text is the whole address of a web page, without credentials and without anything that could end it early. */
export function isWebAddress(text: string): boolean {
  if (text.length > LONGEST_ADDRESS || UNSAFE.test(text) || !/^https?:\/\/[^/]/i.test(text)) return false;
  if (!URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return !username && !password;
}

/** Names for the same site: on a telephone, in a fast form. */
const siteOf = (host: string) => host.replace(/^(?:www|m|mobile|amp|edition)\./, '');

/** Whether an address that a page gives as its own is on the host it came from, or on that host under another first name. */
export function isOwnAddress(address: string, own: string): boolean {
  if (!isWebAddress(address) || !URL.canParse(own)) return false;
  return siteOf(new URL(address).hostname) === siteOf(new URL(own).hostname);
}

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
