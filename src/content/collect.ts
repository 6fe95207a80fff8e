// Collects the page's text as blocks: runs of text nodes that a reader sees as one paragraph. Reads the DOM only, asks
// for no layout, and never looks into what a reader types.
import { allOf, attribute, hasAttributes, nearestIn, pageBody, parentOf, nameOf, walkerOver } from './dom';

interface Piece {
  node: Text;
  /** Where the node's text begins in the block's. */
  start: number;
}

export interface Block {
  id: number;
  /** The block element that holds it. */
  container: Element;
  pieces: Piece[];
  text: string;
  article: boolean;
}

/** Elements whose text is no part of what is read. */
const SKIP = new Set(
  'script style noscript template textarea input select option button iframe object svg math canvas video audio nav dialog head'.split(
    ' ',
  ),
);
/** Elements that run on inside a paragraph; all others start one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr ruby'.split(
    ' ',
  ),
);

let nextId = 0;

/** The block element that a node's text belongs to. */
export function containerOf(node: Node): Element {
  let at = node instanceof Element ? node : parentOf(node);
  while (at && INLINE.has(nameOf(at))) at = parentOf(at);
  return at ?? pageBody();
}

/** Whether a node starts a block of its own. */
export const isBlock = (node: Node): node is Element =>
  node instanceof Element && !INLINE.has(nameOf(node)) && nameOf(node) !== 'br';

/** Whether text below this element is left alone. Attributes only: `isContentEditable` would ask for style. */
function isSkipped(element: Element, name: string): boolean {
  // a form is read, since some sites stand in one as a whole; one that hides its own name is not
  if (!name || SKIP.has(name)) return true;
  if (!hasAttributes(element)) return false;
  const editable = attribute(element, 'contenteditable');
  return (
    attribute(element, 'hidden') !== null ||
    (editable !== null && editable !== 'false') ||
    attribute(element, 'aria-hidden') === 'true'
  );
}

/** Whether an element or one it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) if (isSkipped(at, nameOf(at))) return true;
  return false;
}

const TEXT = 3;
const BREAKS = /[\t\n\f\r\u00a0\u2028\u2029]/;

/** What is read of one page at most: what lies beyond is left alone. Nodes, blocks, and UTF-16 code units. */
const MOST_NODES = 150_000;
const MOST_BLOCKS = 15_000;
const MOST_TEXT = 1_000_000;
const LONGEST_BLOCK = 100_000;

/** The blocks below a root, in document order. */
export function collect(root: Element): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let solid = false;
  let units = 0;
  const flush = (container: Element) => {
    if (solid && text.length <= LONGEST_BLOCK) {
      const plain = BREAKS.test(text) ? text.replace(/\s/g, ' ') : text;
      blocks.push({ id: nextId++, container, pieces, text: plain, article: false });
      units += text.length;
    }
    if (pieces.length) pieces = [];
    text = '';
    solid = false;
  };
  /** The blocks that the walk is in, innermost last. */
  const within = [containerOf(root)];
  const walker = walkerOver(root);
  let node = walker.firstChild();
  for (let seen = 0; node && seen < MOST_NODES; seen++) {
    let inside = false;
    if (node.nodeType === TEXT) {
      const { data } = node as Text;
      // white space alone neither starts a block nor fills one
      if (solid || /\S/.test(data)) {
        solid = true;
        pieces.push({ node: node as Text, start: text.length });
        text += data;
      }
    } else {
      const name = nameOf(node as Element);
      if (!isSkipped(node as Element, name)) {
        inside = name !== 'br';
        if (!INLINE.has(name)) {
          flush(within.at(-1)!);
          if (inside) within.push(node as Element);
        }
      }
    }
    if (blocks.length >= MOST_BLOCKS || units >= MOST_TEXT) break;
    let next = inside ? walker.firstChild() : null;
    // out of what ends here, to what comes after it
    while (!next && node) {
      if (within.length > 1 && within.at(-1) === node) {
        flush(node as Element);
        within.pop();
      }
      next = walker.nextSibling();
      if (next) break;
      node = walker.parentNode();
      if (node === root) node = null;
    }
    node = next;
  }
  while (within.length) flush(within.pop()!);
  return blocks;
}

/** An element must hold this much of the page's paragraphs to be its article. */
const ARTICLE_SHARE = 0.6;
const MOST_CANDIDATES = 40;

/** Marks the blocks of the article: those in the smallest element that holds most of the page's paragraphs. */
export function findArticle(blocks: readonly Block[]): Element {
  const candidates = new Set(
    allOf('article,main,[role=main],[itemprop=articleBody]').slice(0, MOST_CANDIDATES),
  );
  const candidateOf = nearestIn(candidates);
  const held = new Map<Element, number>();
  let total = 0;
  for (const { container, text } of blocks) {
    if (nameOf(container) !== 'p') continue;
    total += text.length;
    for (let at = candidateOf(container); at; at = outside(at, candidateOf))
      held.set(at, (held.get(at) ?? 0) + text.length);
  }
  let article: Element = pageBody();
  for (const candidate of candidates)
    if (total > 0 && (held.get(candidate) ?? 0) / total >= ARTICLE_SHARE && article.contains(candidate))
      article = candidate;
  const isIn = nearestIn(new Set([article]));
  const beside = nearestIn(new Set(allOf('aside,footer,figure')));
  for (const block of blocks) {
    const nearby = beside(block.container);
    const side = nearby ? nameOf(nearby) : '';
    block.article =
      (isIn(block.container) !== null && side !== 'aside' && side !== 'footer') ||
      (nameOf(block.container) === 'h1' && side === '');
  }
  return article;
}

/** The candidate that another lies in. */
function outside(candidate: Element, candidateOf: (e: Element) => Element | null): Element | null {
  const parent = parentOf(candidate);
  return parent && candidateOf(parent);
}

/** The node and offset at a block's offset (UTF-16 code units); an end may lie at a node's end. */
export function locate(block: Block, offset: number, end: boolean): { node: Text; offset: number } | null {
  for (let i = block.pieces.length - 1; i >= 0; i--) {
    const { node, start } = block.pieces[i]!;
    if (offset > start || (offset === start && !end) || i === 0) {
      const inside = offset - start;
      return inside <= node.data.length ? { node, offset: inside } : null;
    }
  }
  return null;
}
