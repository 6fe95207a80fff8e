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
