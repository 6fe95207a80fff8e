// Collects the page's text as blocks: runs of text nodes that a reader sees as one paragraph, in the order of the flattened tree.
// Reads the DOM and, of elements that hold text, the style: forces no layout, and never looks into what a reader types.
import { LONGEST_BLOCK, LONGEST_PAGE, MOST_COLLECTED } from '../protocol/limits';
import { CANDIDATES, containerFrom, type Container } from './article';
import {
  allIn,
  assignedTo,
  matches,
  nameOf,
  openRoots,
  pageBody,
  parentOf,
  shadowOf,
  walkerOver,
} from './dom';
import { hiddenBy, isStyledBlock } from './seen';

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
  /** UTF-16 code units of it that lie in links. */
  linked: number;
}

/** Elements whose text is not read. */
const SKIP = words(
  'script style noscript template textarea input select option iframe object svg math canvas video audio nav head rt rp',
);
/** Elements that start a paragraph, as HTML renders them; all others continue one, a site's own too unless styled as blocks. */
const BLOCK = words(
  'body address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary ul table caption thead tbody tfoot tr td th',
);
/** Elements whose text is left alone: what a reader types, and what a page hides from those who cannot see. */
const UNREAD = '[aria-hidden=true],[role=textbox],[contenteditable]:not([contenteditable=false])';

/** The most that is read of one page; what lies beyond is left alone. */
const MAX_NODES = 150_000;
/** Deeper, the browser's own recursion over styles may end the page; its parser builds no more than 512. */
const MAX_DEPTH = 1000;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** The block element that a node's text belongs to. */
export function containerOf(node: Node): Element {
  let element = node instanceof Element ? node : parentOf(node);
  while (element && !BLOCK.has(nameOf(element))) element = parentOf(element);
  return element ?? pageBody();
}

/** Whether a node starts a block of its own, or most likely holds some: a site's own element. */
export const isBlock = (node: Node): node is Element =>
  node instanceof Element && (BLOCK.has(nameOf(node)) || nameOf(node).includes('-'));

/** Whether an element or one that it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let current: Element | null = element; current; current = parentOf(current))
    if (isSkipped(nameOf(current)) || matches(current, UNREAD)) return true;
  return false;
}

/** A form is read, since some sites put the whole page into one; a form that hides its own name is not. */
const isSkipped = (name: string) => !name || SKIP.has(name);

/** Nodes that the walk visits in an element's stead: those of its shadow root, or those that it shows as a slot. */
interface Detour {
  from: Element;
  nodes: readonly (Element | Text)[];
  /** The index of the node that the walk is at, or in. */
  at: number;
}

/**
 * The blocks below a root, in the order of the flattened tree. An article candidate starts a block of its own even if it is an
 * inline element. Each block gets the next id. `unseen` gets the outermost elements of what a reader does not see now, `hollow`
 * those that may yet get a shadow root: there is nothing below them, or they are elements of the site's own.
 */
export function collect(
  root: Element,
  candidates: Set<Element>,
  nextId: () => number,
  unseen = new Set<Element>(),
  hollow = new Set<Element>(),
): Block[] {
  for (const shadow of openRoots) if (!shadow.isConnected) openRoots.delete(shadow);
  // asked once: a document that is edited as a whole has no attribute that says so
  if (liesInSkipped(root) || matches(root, ':read-write')) return [];
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let linked = 0;
  /** Whether the text holds more than the labels of buttons. */
  let hasText = false;
  let broken = false;
  let length = 0;
  let container = containerFrom(containerOf(root));
  const flush = () => {
    if (hasText && text.length <= LONGEST_BLOCK) {
      blocks.push({ id: nextId(), container, pieces, text, linked });
      length += text.length;
    }
    pieces = [];
    text = '';
    linked = 0;
    hasText = broken = false;
  };
  // one query for all: asking for each element would take most of the walk's time
  const unread = new Set<Node>(allIn(root, UNREAD));
  const known = new Map<Element, boolean>();
  const holdsSeen = (node: Node) => {
    const holder = parentOf(node) ?? root;
    if (!known.has(holder)) {
      const by = hiddenBy(holder, unseen);
      known.set(holder, !by);
      if (by) unseen.add(by);
    }
    return known.get(holder);
  };
  const walker = walkerOver(root);
  const detours: Detour[] = [];
  /** Starts a detour if the flattened tree has other nodes below an element than the document; null if it has none. */
  const firstBelow = (element: Element, name: string): Node | null => {
    const shadow = shadowOf(element);
    if (shadow) {
      openRoots.add(shadow);
      for (const e of allIn(shadow, CANDIDATES)) candidates.add(e);
      for (const e of allIn(shadow, UNREAD)) unread.add(e);
    }
    const nodes = shadow ? childrenOf(shadow) : name === 'slot' ? assignedTo(element) : [];
    if (!nodes.length) {
      const first = shadow ? null : walker.firstChild();
      if (!shadow && (name.includes('-') || (!first && BLOCK.has(name)))) hollow.add(element);
      return first;
    }
    detours.push({ from: element, nodes, at: 0 });
    return (walker.currentNode = nodes[0]!);
  };
  let button: Node | null = null;
  let link: Node | null = null;
  let depth = 0;
  let node = firstBelow(root, nameOf(root));
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    let next: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) {
      const { data } = node as Text;
      const says: boolean = (!hasText || broken) && /\S/.test(data);
      // white space alone does not start a block
      if ((says || pieces.length) && holdsSeen(node)) {
        if (says) broken = false;
        hasText ||= says && !button;
        pieces.push({ node: node as Text, start: text.length });
        text += data;
        if (link) linked += data.trim().length;
      }
    } else {
      const element = node as Element;
      const name = nameOf(element);
      if (name === 'br') {
        // a blank; two of them end a paragraph
        if (broken) flush();
        else if (pieces.length) text += ' ';
        broken = pieces.length > 0;
      } else if (depth < MAX_DEPTH && !isSkipped(name) && !unread.has(element)) {
        if (BLOCK.has(name) || candidates.has(element) || (name.includes('-') && isStyledBlock(element))) {
          flush();
          container = { element, parent: container };
        } else if (name === 'button') button = element;
        else if (name === 'a') link = element;
        next = firstBelow(element, name);
        if (next) depth++;
      }
    }
    if (blocks.length >= MOST_COLLECTED || length >= LONGEST_PAGE) break;
    // leave the elements that end here, up to the next node
    while (!next && node) {
      if (container.element === node) {
        flush();
        container = container.parent!;
      }
      if (button === node) button = null;
      if (link === node) link = null;
      const detour: Detour | undefined = detours.at(-1);
      if (detour && detour.nodes[detour.at] === node) {
        next = detour.nodes[++detour.at] ?? null;
        node = walker.currentNode = next ?? detour.from;
        if (!next) detours.pop();
      } else {
        next = walker.nextSibling();
        node = next ?? walker.parentNode();
        if (node === root) node = null;
      }
      if (!next) depth--;
    }
    node = next;
  }
  flush();
  return blocks;
}

/** The elements (node type 1) and the text (3) right below a root. */
const childrenOf = (root: ShadowRoot) =>
  [...root.childNodes].filter(({ nodeType }) => nodeType < 4) as (Element | Text)[];

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
