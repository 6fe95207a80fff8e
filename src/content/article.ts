// What surrounds a block, recorded while the page is walked: the engine finds the article by it.
import { LONGEST_LABEL, MOST_CONTAINERS } from '../protocol/limits';
import type { SentPlaces } from '../protocol/from-content';
import type { Block } from './collect';
import { allOf, attributeOf, nameOf, parentOf } from './dom';

/** A block element and the one that it lies in. */
export interface Container {
  element: Element;
  parent: Container | null;
}

const MAX_CANDIDATES = 40;

/** Elements that may be the page's article; they start a block of their own even if they are inline. */
export const CANDIDATES = 'article,main,[role=main],[itemprop=articleBody]';

/** The elements that may be the page's article, in document order. A walk adds those of shadow roots that it meets first. */
export const articleCandidates = (): Set<Element> => new Set(allOf(CANDIDATES).slice(0, MAX_CANDIDATES));

/** An element as the container that a walk begins in. */
export function containerFrom(element: Element): Container {
  const ancestors: Element[] = [];
  for (let current: Element | null = element; current; current = parentOf(current)) ancestors.push(current);
  return ancestors.reduceRight<Container | null>(
    (parent, ancestor) => ({ element: ancestor, parent }),
    null,
  )!;
}

const MARKS = ['class', 'id', 'role', 'itemprop', 'itemtype'];

/** An element's name and what else says what it is. */
export const labelOf = (element: Element) =>
  [nameOf(element), ...MARKS.map((name) => attributeOf(element, name))].join(' ').slice(0, LONGEST_LABEL);

/** The containers of blocks, each after the one that it lies in, and the index of each block's own. */
export function placesOf(blocks: Iterable<Block>): SentPlaces {
  const known = new Map<Element, number>();
  const containers: SentPlaces['containers'] = [];
  const within = [...blocks].map(({ container }) => {
    const passed: Element[] = [];
    let at: Container | null = container;
    for (; at && !known.has(at.element); at = at.parent) passed.push(at.element);
    let index = at ? known.get(at.element)! : -1;
    for (const element of passed.reverse()) {
      if (containers.length < MOST_CONTAINERS) index = containers.push([labelOf(element), index]) - 1;
      known.set(element, index);
    }
    return index;
  });
  return { containers, within };
}
