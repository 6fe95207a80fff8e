// Linked data (JSON-LD): what it says of the page's article, and not of films, pictures and comments on the page.
import type { DayCandidate } from './candidates';
import { machineDay } from './values';

/** An article or a post that linked data describes. */
export interface LinkedArticle {
  headline: string | null;
  url: string | null;
  language: string | null;
  published: string | null;
  updated: string | null;
  /** How surely it is the page's own, as the weight of a candidate. */
  weight: number;
}

/** A post of a live blog: how it begins, and its ISO day. */
export interface LinkedPost {
  begins: string;
  day: string;
}

export interface LinkedData {
  articles: LinkedArticle[];
  posts: LinkedPost[];
}

const MOST_OBJECTS = 5000;
const ARTICLE = /(?:Article|Posting|Report|Review|Document)$/;
const PAGE = /Page$/;
/** Under these are other articles than the page's own. */
const OTHERS =
  /^(?:comment|itemListElement|hasPart|mentions|citation|relatedLink|video|image|isPartOf|associatedMedia|potentialAction|publisher|author)$/;

const OWN = 100;
const OF_THE_PAGE = 80;
const UNTYPED = 50;
const SOMETHING = 12;
const LONGEST_BEGINNING = 80;

/** What the scripts of linked data say. Damaged and cut ones give what can be read of them. */
export function readLinkedData(scripts: readonly string[], codes: readonly string[]): LinkedData {
  const data: LinkedData = { articles: [], posts: [] };
  for (const script of scripts) {
    const parsed = parse(script);
    if (parsed === undefined) data.articles.push(...scan(script, codes));
    else collect(parsed, data, codes);
  }
  return data;
}

/** The days of the articles. */
export const linkedDays = ({ articles }: LinkedData): DayCandidate[] =>
  articles.flatMap(({ published, updated, weight }) => [
    ...(published
      ? [{ day: published, role: 'published' as const, source: 'linked data' as const, weight }]
      : []),
    ...(updated ? [{ day: updated, role: 'updated' as const, source: 'linked data' as const, weight }] : []),
  ]);

/** The value; undefined when it is no JSON, even without comments and with its line breaks repaired. */
function parse(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^(?:\/\/)?\s{0,9}(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s{0,9}(?:-->|\]\]>)$/g, '')
    .trim();
  for (const text of [
    bare,
    bare
      .replace(/[\r\n\t]+/g, ' ')
      .replace(/;$/, '')
      .replace(/,\s*(?=[}\]])/g, ''),
  ])
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // try the next form
    }
  return undefined;
}

type Fields = Record<string, unknown>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first === 'number') return String(first);
  return isObject(first) ? textOf(first['@value'] ?? first['@id'] ?? first.url) : null;
};

function collect(parsed: unknown, data: LinkedData, codes: readonly string[]): void {
  const open: { value: unknown; own: boolean }[] = [{ value: parsed, own: true }];
  for (let seen = 0; open.length > 0 && seen < MOST_OBJECTS; seen++) {
    const { value, own } = open.pop()!;
    if (Array.isArray(value)) {
      for (const item of [...(value as unknown[])].reverse()) open.push({ value: item, own });
    } else if (isObject(value)) {
      add(value, own, data, codes);
      for (const [key, inner] of Object.entries(value).reverse())
        if (isObject(inner) && key !== 'liveBlogUpdate')
          open.push({ value: inner, own: own && !OTHERS.test(key) });
    }
  }
}

function add(object: Fields, own: boolean, data: LinkedData, codes: readonly string[]): void {
  const dayOf = (key: string) => {
    const text = textOf(object[key]);
    return text === null ? null : machineDay(text, codes);
  };
  const types = [object['@type']].flat().filter((t): t is string => typeof t === 'string');
  for (const post of [object.liveBlogUpdate].flat().filter(isObject)) {
    const day = machineDay(textOf(post.datePublished) ?? textOf(post.dateModified) ?? '', codes);
    const begins = textOf(post.headline) ?? textOf(post.articleBody);
    if (day && begins) data.posts.push({ begins: begins.slice(0, LONGEST_BEGINNING), day });
  }
  const published = dayOf('datePublished') ?? dayOf('dateCreated') ?? dayOf('uploadDate');
  const updated = dayOf('dateModified');
  if (!published && !updated && !object.headline) return;
  data.articles.push({
    headline: textOf(object.headline) ?? textOf(object.name),
    url: textOf(object.url) ?? textOf(object.mainEntityOfPage),
    language: textOf(object.inLanguage),
    published,
    updated,
    weight: own ? weightOf(types) : SOMETHING,
  });
}

function weightOf(types: readonly string[]): number {
  if (types.some((t) => ARTICLE.test(t))) return OWN;
  if (types.some((t) => PAGE.test(t))) return OF_THE_PAGE;
  return types.length === 0 ? UNTYPED : SOMETHING;
}

/** The days of a script that is no JSON, each with the type of the object around it. */
function scan(script: string, codes: readonly string[]): LinkedArticle[] {
  const objects: { types: string[]; published: string | null; updated: string | null }[] = [];
  const around: (typeof objects)[number][] = [];
  const token =
    /[{}]|"(@type|datePublished|dateModified)"\s{0,9}:\s{0,9}\[?\s{0,9}"([^"]{0,200})"|"(?:[^"\\]|\\.)*(?:"|$)/gs;
  for (const [text, key, value] of script.matchAll(token)) {
    if (text === '{') around.push({ types: [], published: null, updated: null });
    else if (text === '}') objects.push(...around.splice(-1));
    const object = around.at(-1);
    if (!object || key === undefined) continue;
    if (key === '@type') object.types.push(value!);
    else if (key === 'datePublished') object.published ??= machineDay(value!, codes);
    else object.updated ??= machineDay(value!, codes);
  }
  return [...objects, ...around].map(({ types, published, updated }) => ({
    headline: null, url: null, language: null, published, updated, weight: weightOf(types),
  })); // prettier-ignore
}
