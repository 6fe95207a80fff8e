// What a page states in its head and its headings, sorted by what it is.
import type { PageSource } from '../../model/page-source';

export interface Markup {
  /** The title of the head. */
  title: string | null;
  /** Headings of the first rank, the article's own first. */
  headings: string[];
  /** The address that the page gives as its own; null when it is none of the web. */
  canonical: string | null;
  /** Fields of the head by name, in lower case. */
  metas: (readonly [name: string, content: string])[];
  linkedData: string[];
}

/** Sorts the fields of a page. */
export function markupOf({ fields, url }: PageSource): Markup {
  const of = (element: string) => fields.filter(([name]) => name === element).map(([, content]) => content);
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return {
    title: of('title').map(plain).find(Boolean) ?? null,
    headings: of('h1').map(plain).filter(Boolean),
    canonical: of('link').flatMap((href) => webAddress(href, url) ?? [])[0] ?? null,
    metas: fields.map(([name, content]) => [name.toLowerCase(), content.trim()] as const),
    linkedData: of('script'),
  };
}

/** The content of the first of some fields that has one. */
export function metaOf({ metas }: Pick<Markup, 'metas'>, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.find(([n, c]) => n === name && c)?.[1];
    if (content) return content;
  }
  return null;
}

function webAddress(href: string, base: string): string | null {
  try {
    const { href: address, protocol } = new URL(href, base);
    return protocol.startsWith('http') ? address : null;
  } catch {
    return null;
  }
}
