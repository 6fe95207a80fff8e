// Copies of a page: archives, AMP, translation proxies, mobile and edition hosts, tracking parameters. They are one page.
import { parse } from 'tldts';

/** Parameters that hold the address of what is shown, by the host that shows it. */
const SHOWS_ANOTHER: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^translate\.google\./, /^\/(?:translate|website)/, 'u'],
  [/^translate\.yandex\./, /^\/translate/, 'url'],
  [/^(?:www\.)?translatetheweb\.com$/, /^/, 'a'],
  [/^(?:www\.)?google\./, /^\/url$/, 'url'],
  [/^(?:www\.)?google\./, /^\/url$/, 'q'],
  [/^webcache\.googleusercontent\.com$/, /^\/search/, 'q'],
  [/^(?:lm?|www)\.facebook\.com$/, /^\/(?:l|flx\/warn)\b/, 'u'],
  [/^(?:www\.)?(?:archive\.org|arquivo\.pt)$/, /^\//, 'url'],
];
/** A cache names the page after an identifier: “cache:Xy12:example.org/a”. */
const CACHE = /^cache:(?:[\w-]{8,}:)?/;
/** Copies of copies are followed so far. */
const MOST_LAYERS = 4;

/** Labels before a site's own domain under which the same pages are shown again. */
const SAME_SITE = new Set(
  'www m mobile mobil amp touch wap lite text edition international intl global us uk au nz ie print beta'.split(
    ' ',
  ),
);
const TRANSLATED = '.translate.goog';
const AMP_CACHE = /\.(?:cdn\.ampproject\.org|bing-amp\.com|amp\.cloudflare\.com)$/;

/**
 * The address of what a copy shows: of an archive's, a translation's or a cache's page the page that was copied. Any other
 * address as it is.
 */
export function originalAddress(url: string): string {
  let address = url;
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    const inner = copiedAddress(address);
    if (inner === null) break;
    address = inner;
  }
  return address;
}

function copiedAddress(url: string): string | null {
  const parsed = parseAddress(url);
  if (!parsed) return null;
  const { hostname: host, pathname, search, hash, searchParams } = parsed;
  // archives and proxies print the whole address after their own path: /web/20240203093000id_/https://…
  const embedded = /^\/(?:.*?\/)?(https?:\/{1,2}[^/].*)$/i.exec(pathname)?.[1];
  if (embedded) return `${embedded.replace(/^(https?:)\/{1,2}/i, '$1//')}${search}${hash}`;
  if (host.endsWith(TRANSLATED)) {
    // dots are hyphens there, and hyphens two
    const original = host.slice(0, -TRANSLATED.length).replace(/--|-/g, (h) => (h === '-' ? '.' : '-'));
    return `https://${original}${pathname}${search}`;
  }
  const amp =
    AMP_CACHE.test(host) || /^(?:www\.)?google\./.test(host)
      ? /^\/(?:[a-z]{1,4}\/)?(?:amp\/)?s\/(.+)$/.exec(pathname)
      : null;
  const plainAmp = AMP_CACHE.test(host) ? /^\/[a-z]{1,4}\/(.+)$/.exec(pathname) : null;
  const behind = amp ?? plainAmp;
  if (behind) return `https://${behind[1]!}${search}`;
  for (const [shows, path, parameter] of SHOWS_ANOTHER) {
    const shown =
      shows.test(host) && path.test(pathname) ? searchParams.get(parameter)?.replace(CACHE, '') : undefined;
    if (shown)
      return /^https?:\/\//i.test(shown)
        ? shown
        : /^[\w-]+(?:\.[\w-]+)+\//.test(shown)
          ? `https://${shown}`
          : null;
  }
  return null;
}

/** Parameters that name an article on sites whose paths do not. */
const NAMES_AN_ARTICLE = /^(?:p|id|\w*_?id|article|story|news|post|node)$/;
/** Parameters that only say where a reader came from, or who the reader is. */
const TRACKS =
  /^(?:utm_|mc_|_x_tr_|at_|[a-z]*clid$|gad_?id$|igshid|guid$|(?:session|phpsess|jsession|asp\.net_session|user|client|visitor|device)_?id|(?:nc|ic|oc|c|sm|cmp|campaign|share|ref|referrer|source|mkt|trk|smid|affiliate|partner|ad|ga)_?id$|s?cid$)/;
/** Ends of paths that show a page in another form. */
const FORM =
  /(?:\/(?:amp|amphtml|print|index\.(?:html?|php|aspx?|jsp)|default\.aspx?)|\.amp(?=\.html?$|$))(?=\/?$|\.html?$)|(?<!\/)\/+$/;
/** Segments of paths that do. */
const FORM_SEGMENT = /\/(?:amp|amphtml)(?=\/)/g;

const MOST_KNOWN = 10_000;
const known = new Map<string, string>();

/** An address without what does not make another page: the copy, the scheme, the form of the site, tracking, the fragment. */
export function sameAddress(url: string): string {
  const before = known.get(url);
  if (before !== undefined) return before;
  const same = bareAddress(url);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(url, same);
  return same;
}

function bareAddress(url: string): string {
  const parsed = parseAddress(originalAddress(url));
  if (!parsed) return url.toLowerCase();
  const { hostname, port, pathname, search } = parsed;
  let path = decoded(pathname)
    .toLowerCase()
    .replace(/;jsessionid=[^/]*/g, '')
    .replace(/\/{2,}/g, '/')
    .replace(FORM_SEGMENT, '');
  for (let ended = ''; ended !== path;) [ended, path] = [path, path.replace(FORM, '')];
  const named = search
    .slice(1)
    .toLowerCase()
    .split('&')
    .filter((pair) => {
      const name = pair.split('=')[0]!;
      return NAMES_AN_ARTICLE.test(name) && !TRACKS.test(name);
    });
  const address = `${siteOf(hostname)}${port && `:${port}`}${path}`;
  return named.length ? `${address}?${named.sort().join('&')}` : address;
}

/** A host without the labels that show the same site again; never less than a domain that somebody owns. */
function siteOf(host: string): string {
  const { domain, subdomain } = parse(host);
  if (!domain || !subdomain) return host;
  const labels = subdomain.split('.');
  while (labels.length > 0 && (SAME_SITE.has(labels[0]!) || /^www?\d+$/.test(labels[0]!))) labels.shift();
  return [...labels, domain].join('.');
}

/** Whether two addresses are one page. */
export const isSamePage = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && sameAddress(a) === sameAddress(b);

function parseAddress(url: string): URL | null {
  try {
    return new URL(/^[a-z][\w+.-]*:/i.test(url) ? url : `https://${url}`);
  } catch {
    return null;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
