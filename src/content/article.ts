// Finds the page's article: the smallest element that holds most of its paragraphs. What surrounds a block is recorded while the
// page is walked: looking it up for each block would cost as much as the walk itself.
import type { Block } from './collect';
import { allOf, contains, nameOf, pageBody, parentOf } from './dom';

/** A block element and what surrounds it. */
export interface Container {
  element: Element;
  /** Its name, in lower case. */
  name: string;
  /** The innermost article candidate that it is or lies in. */
  candidate: Element | null;
  /** The name of the innermost aside, footer or figure that it is or lies in; empty if there is none. */
  landmark: string;
  /** The container that it lies in. */
  parent: Container | null;
}

const MAX_CANDIDATES = 40;
/** An element must hold this share of the text of the page's paragraphs to be its article. */
const ARTICLE_SHARE = 0.6;
const LANDMARKS = new Set(['aside', 'footer', 'figure']);

/** What finds the elements that may be the page's article. */
export const CANDIDATES = 'article,main,[role=main],[itemprop=articleBody]';

/** The elements that may be the page's article, in document order. A walk adds those of shadow roots that it meets first. */
export const articleCandidates = (): Set<Element> => new Set(allOf(CANDIDATES).slice(0, MAX_CANDIDATES));

/** An element, named in lower case, as a container inside its parent container. */
export const containerIn = (
  parent: Container | null,
  element: Element,
  name: string,
  candidates: ReadonlySet<Element>,
): Container => ({
  element,
  name,
  candidate: candidates.has(element) ? element : (parent?.candidate ?? null),
  landmark: LANDMARKS.has(name) ? name : (parent?.landmark ?? ''),
  parent,
});

/** An element as the container that a walk begins in. */
export function containerFrom(element: Element, candidates: ReadonlySet<Element>): Container {
  const ancestors: Element[] = [];
  for (let current = parentOf(element); current; current = parentOf(current)) ancestors.push(current);
  const parent = ancestors.reduceRight<Container | null>(
    (outer, ancestor) => containerIn(outer, ancestor, nameOf(ancestor), candidates),
    null,
  );
  return containerIn(parent, element, nameOf(element), candidates);
}

/** Finds the page's article, the body if there is none, and sets for each block whether it belongs to the article. */
export function findArticle(blocks: readonly Block[], candidates: ReadonlySet<Element>): Element {
  const article = smallestWithMostText(blocks, candidates);
  const isWholePage = article === pageBody();
  const nearest = new Set(blocks.map((b) => b.container.candidate));
  const inside = new Set(
    [...nearest].filter((candidate) => isWholePage || (candidate && contains(article, candidate))),
  );
  for (const block of blocks) {
    const { name, candidate, landmark } = block.container;
    block.article =
      (inside.has(candidate) && landmark !== 'aside' && landmark !== 'footer') ||
      // the headline may be above the article
      (name === 'h1' && landmark === '');
  }
  return article;
}

function smallestWithMostText(blocks: readonly Block[], candidates: ReadonlySet<Element>): Element {
  /** UTF-16 code units of paragraphs, by their innermost candidate. */
  const lengths = new Map<Element | null, number>();
  let total = 0;
  for (const { container, text } of blocks) {
    if (container.name !== 'p') continue;
    total += text.length;
    lengths.set(container.candidate, (lengths.get(container.candidate) ?? 0) + text.length);
  }
  const lengthIn = (outer: Element) =>
    [...lengths].reduce((sum, [inner, length]) => sum + (inner && contains(outer, inner) ? length : 0), 0);
  let article: Element = pageBody();
  for (const candidate of candidates)
    // two that hold so much overlap: in document order the later one is inside the other
    if (total > 0 && lengthIn(candidate) / total >= ARTICLE_SHARE) article = candidate;
  return article;
}
