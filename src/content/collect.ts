// Collects the page's text as blocks: runs of text nodes that a reader sees as one paragraph. Reads the DOM only: forces no
// layout, and never looks into what a reader types.
import { LONGEST_BLOCK, LONGEST_PAGE } from '../protocol/limits';
import { containerFrom, containerIn, type Container } from './article';
import { allIn, matches, pageBody, parentOf, nameOf, walkerOver } from './dom';

interface Piece {
  node: Text;
  /** Where the node's text begins in the block's, in UTF-16 code units. */
  start: number;
}

export interface Block {
  id: number;
  /** The block element that holds it. */
  container: Container;
  /** Its text nodes, in document order; at least one. */
  pieces: Piece[];
  /** The text as it is in the page, white space included. */
  text: string;
  /** Whether it belongs to the page's article. */
  article: boolean;
}

/** Elements whose text is not read. */
const SKIP = new Set(
  'script style noscript template textarea input select option button iframe object svg math canvas video audio nav dialog head'.split(
    ' ',
  ),
);
/** Elements that continue a paragraph; all others start one. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr ruby'.split(
    ' ',
  ),
);
/** Elements whose text is left alone. Attributes only: `isContentEditable` would force style. */
const UNREAD = '[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false])';

/** The most that is read of one page; what lies beyond is left alone. */
const MAX_NODES = 150_000;
const MAX_BLOCKS = 15_000;

/** The block element that a node's text belongs to. */
export function containerOf(node: Node): Element {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && INLINE.has(nameOf(element))) element = parentOf(element);
  return element ?? pageBody();
}

/** Whether a node starts a block of its own. */
export const isBlock = (node: Node): node is Element =>
  node instanceof Element && !INLINE.has(nameOf(node)) && nameOf(node) !== 'br';

/** Whether an element or one that it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let current: Element | null = element; current; current = parentOf(current))
    if (isSkipped(nameOf(current)) || matches(current, UNREAD)) return true;
  return false;
}

/** A form is read, since some sites put the whole page into one; a form that hides its own name is not. */
const isSkipped = (name: string) => !name || SKIP.has(name);

/**
 * The blocks below a root, in document order. An article candidate starts a block of its own even if it is an inline element.
 * Each block gets the next id.
 */
export function collect(root: Element, candidates: ReadonlySet<Element>, nextId: () => number): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let hasText = false;
  let length = 0;
  let container = containerFrom(containerOf(root), candidates);
  const flush = () => {
    if (hasText && text.length <= LONGEST_BLOCK) {
      blocks.push({ id: nextId(), container, pieces, text, article: false });
      length += text.length;
    }
    if (pieces.length) pieces = [];
    text = '';
    hasText = false;
  };
  // one query for all: asking for each element would take most of the walk's time
  const unread = new Set<Node>(allIn(root, UNREAD));
  const walker = walkerOver(root);
  let node = walker.firstChild();
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    let descend = false;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      // white space alone does not start a block
      if (hasText || /\S/.test(data)) {
        hasText = true;
        pieces.push({ node: node as Text, start: text.length });
        text += data;
      }
    } else {
      const element = node as Element;
      const name = nameOf(element);
      if (!isSkipped(name) && !unread.has(element)) {
        descend = name !== 'br';
        if (!INLINE.has(name) || candidates.has(element)) {
          flush();
          if (descend) container = containerIn(container, element, name, candidates);
        }
      }
    }
    if (blocks.length >= MAX_BLOCKS || length >= LONGEST_PAGE) break;
    let next = descend ? walker.firstChild() : null;
    // leave the elements that end here, up to the next node
    while (!next && node) {
      if (container.element === node) {
        flush();
        container = container.parent!;
      }
      next = walker.nextSibling();
      if (next) break;
      node = walker.parentNode();
      if (node === root) node = null;
    }
    node = next;
  }
  flush();
  return blocks;
}

/**
 * The node and offset at a block's offset (UTF-16 code units). Where two nodes meet, an end lies in the first one and a start in
 * the second. Null if the node has become shorter since.
 */
export function locate(block: Block, offset: number, isEnd: boolean): { node: Text; offset: number } | null {
  for (let i = block.pieces.length - 1; i >= 0; i--) {
    const { node, start } = block.pieces[i]!;
    if (offset > start || (offset === start && !isEnd) || i === 0) {
      const inside = offset - start;
      return inside <= node.data.length ? { node, offset: inside } : null;
    }
  }
  return null;
}
