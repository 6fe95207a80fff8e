// Collects the page's text as blocks: runs of text nodes that a reader sees as one paragraph. Reads the DOM only, asks
// for no layout, and never looks into what a reader types.
import { containerFrom, containerIn, type Container } from './article';
import { allIn, matches, pageBody, parentOf, nameOf, walkerOver } from './dom';

interface Piece {
  node: Text;
  /** Where the node's text begins in the block's. */
  start: number;
}

export interface Block {
  id: number;
  /** The block element that holds it. */
  container: Container;
  pieces: Piece[];
  /** As it stands in the page, white space and all. */
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

/** Elements whose text is left alone. Attributes only: `isContentEditable` would ask for style. */
const UNREAD = '[hidden],[aria-hidden=true],[contenteditable]:not([contenteditable=false])';

/** Whether an element or one it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (isSkipped(nameOf(at)) || matches(at, UNREAD)) return true;
  return false;
}

/** A form is read, since some sites stand in one as a whole; one that hides its own name is not. */
const isSkipped = (name: string) => !name || SKIP.has(name);

const TEXT = 3;

/** What is read of one page at most: what lies beyond is left alone. Nodes, blocks, and UTF-16 code units. */
const MOST_NODES = 150_000;
const MOST_BLOCKS = 15_000;
const MOST_TEXT = 1_000_000;
const LONGEST_BLOCK = 100_000;

/** The blocks below a root, in document order. What may be the page's article starts a block of its own. */
export function collect(root: Element, candidates: ReadonlySet<Element>): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let solid = false;
  let units = 0;
  let container = containerFrom(containerOf(root), candidates);
  const flush = () => {
    if (solid && text.length <= LONGEST_BLOCK) {
      blocks.push({ id: nextId++, container, pieces, text, article: false });
      units += text.length;
    }
    if (pieces.length) pieces = [];
    text = '';
    solid = false;
  };
  // one question to the browser: asked of each element it would be most of the walk
  const unread = new Set<Node>(allIn(root, UNREAD));
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
      const element = node as Element;
      const name = nameOf(element);
      if (!isSkipped(name) && !unread.has(element)) {
        inside = name !== 'br';
        if (!INLINE.has(name) || candidates.has(element)) {
          flush();
          if (inside) container = containerIn(container, element, name, candidates);
        }
      }
    }
    if (blocks.length >= MOST_BLOCKS || units >= MOST_TEXT) break;
    let next = inside ? walker.firstChild() : null;
    // out of what ends here, to what comes after it
    while (!next && node) {
      if (container.element === node) {
        flush();
        container = container.outer!;
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
