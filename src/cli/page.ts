// Turns a file into text and what is known of its page. For .html the article is extracted with Readability.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { PageInfo } from '../model/reading';
import { outletOf } from '../reading/outlet';
import { decode } from './decode';
import { messageOf } from './message';
import type { EventRecord } from '../reading/record';

export interface FilePage {
  text: string;
  page: PageInfo;
  /** What the page calls its outlet; null where it does not say. */
  siteName: string | null;
}

/** Reads a .txt (first paragraph is the title) or .html file. Throws when the file is missing or holds no text. */
export async function pageOfFile(file: string, know: EventRecord): Promise<FilePage> {
  const kind = extname(file).toLowerCase();
  if (!/^\.(?:txt|html?)$/.test(kind))
    throw new Error(`${basename(file)}: only .html and .txt files can be read`);
  const raw = textOf(file);
  if (kind === '.txt') return pageOfText(raw);
  return pageOfHtml(raw, know).catch((error: unknown) => {
    throw new Error(`${basename(file)}: ${messageOf(error)}`, { cause: error });
  });
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  try {
    // an empty line is one whatever ends lines
    return decode(bytes).replace(/\r\n?/g, '\n');
  } catch (error) {
    throw new Error(`${basename(file)}: ${messageOf(error)}`, { cause: error });
  }
}

/** A text whose first paragraph is the title. */
export function pageOfText(text: string): FilePage {
  const title =
    text
      .trim()
      .split(/\n\s*\n/)[0]
      ?.trim() || null;
  return { text, page: { url: null, title, outlet: null, published: null, language: null }, siteName: null };
}

const DATES =
  'meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="parsely-pub-date"],time[datetime]';

/** The article of a page. Rejects when there is none in it. */
export async function pageOfHtml(html: string, know: EventRecord): Promise<FilePage> {
  // a DOM takes longer to load than a text to read: only .html files pay for it
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([
    import('jsdom'),
    import('@mozilla/readability'),
  ]);
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const url = attribute('link[rel=canonical]', 'href') ?? attribute('meta[property="og:url"]', 'content');
  const dated = document.querySelector(DATES);
  const stated =
    dated?.getAttribute('content') ??
    dated?.getAttribute('datetime') ??
    /"datePublished"\s*:\s*"([^"]+)"/.exec(html)?.[1] ??
    '';
  const language = document.documentElement.getAttribute('lang');
  const article = new Readability(document).parse();
  const body = article?.content ? paragraphsOf(new JSDOM(article.content).window.document) : '';
  if (!body) throw new Error('no article was found in it');
  const title = article?.title?.trim() || null;
  return {
    text: title ? `${title}\n\n${body}` : body,
    page: {
      url: url?.startsWith('http') ? url : null,
      title,
      outlet: url ? outletOf(url, know) : null,
      published: /\d{4}-\d{2}-\d{2}/.exec(stated)?.[0] ?? null,
      language,
    },
    siteName: attribute('meta[property="og:site_name"]', 'content')?.trim() || null,
  };
}

const BLOCKS = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,figcaption,td,th,pre';

/** The article's paragraphs, apart by empty lines. */
function paragraphsOf(document: Document): string {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter((b) => !b.querySelector(BLOCKS));
  const texts = blocks.length ? blocks.map((b) => b.textContent) : [document.body.textContent];
  return texts
    .map((t) => t.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
}
