// Finds the page's article: the smallest element that holds most of its paragraphs. Where a block stands is noted as the
// page is walked: asked of each block anew it would cost as much as the walk.
import type { Block } from './collect';
import { allOf, contains, nameOf, pageBody, parentOf } from './dom';

/** A block element, and where it stands. */
export interface Container {
  element: Element;
  /** Its name, in small letters. */
  name: string;
  /** The innermost element that it is or lies in that may be the page's article. */
  home: Element | null;
  /** The name of the innermost aside, footer or figure that it is or lies in. */
  beside: string;
  /** The container that it lies in. */
  outer: Container | null;
}

const MOST_CANDIDATES = 40;
/** An element must hold this much of the page's paragraphs to be its article. */
const ARTICLE_SHARE = 0.6;
const BESIDE = new Set(['aside', 'footer', 'figure']);

/** The elements that may be the page's article, in document order. */
export const articleCandidates = (): Set<Element> =>
  new Set(allOf('article,main,[role=main],[itemprop=articleBody]').slice(0, MOST_CANDIDATES));

/** An element that lies in a container, or in none, as a container. */
export const containerIn = (
  outer: Container | null,
  element: Element,
  name: string,
  candidates: ReadonlySet<Element>,
): Container => ({
  element,
  name,
  home: candidates.has(element) ? element : (outer?.home ?? null),
  beside: BESIDE.has(name) ? name : (outer?.beside ?? ''),
  outer,
});

/** An element as the container that a walk begins in. */
export function containerFrom(element: Element, candidates: ReadonlySet<Element>): Container {
  const outward: Element[] = [];
  for (let at = parentOf(element); at; at = parentOf(at)) outward.push(at);
  const outer = outward.reduceRight<Container | null>(
    (within, at) => containerIn(within, at, nameOf(at), candidates),
    null,
  );
  return containerIn(outer, element, nameOf(element), candidates);
}

/** The page's article, the body where there is none; and which blocks are its own. */
export function findArticle(blocks: readonly Block[], candidates: ReadonlySet<Element>): Element {
  const held = new Map<Element | null, number>();
  let total = 0;
  for (const { container, text } of blocks) {
    if (container.name !== 'p') continue;
    total += text.length;
    held.set(container.home, (held.get(container.home) ?? 0) + text.length);
  }
  const heldBy = (candidate: Element) =>
    [...held].reduce((sum, [home, units]) => sum + (home && contains(candidate, home) ? units : 0), 0);
  let article: Element = pageBody();
  for (const candidate of candidates)
    if (total > 0 && contains(article, candidate) && heldBy(candidate) / total >= ARTICLE_SHARE)
      article = candidate;
  const isPage = article === pageBody();
  const homes = new Set(blocks.map((b) => b.container.home));
  const inside = new Set([...homes].filter((home) => isPage || (home && contains(article, home))));
  for (const block of blocks) {
    const { name, home, beside } = block.container;
    block.article =
      (inside.has(home) && beside !== 'aside' && beside !== 'footer') || (name === 'h1' && beside === '');
  }
  return article;
}
