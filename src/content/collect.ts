// Collects the page's text as blocks: runs of text nodes that a reader sees as one paragraph. Reads the DOM only, asks
// for no layout, and never looks into what a reader types.

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
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION BUTTON IFRAME OBJECT SVG svg MATH CANVAS VIDEO AUDIO NAV FORM DIALOG HEAD'.split(
    ' ',
  ),
);
/** Elements that run on inside a paragraph; all others start one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR RUBY'.split(
    ' ',
  ),
);

let nextId = 0;

/** The block element that an element's text belongs to. */
export function containerOf(node: Node): Element {
  let at: Element | null = node instanceof Element ? node : node.parentElement;
  while (at && INLINE.has(at.tagName) && at.parentElement) at = at.parentElement;
  return at ?? document.body;
}

/** Whether text below this element is left alone. Attributes only: `isContentEditable` would ask for style. */
function isSkipped(element: Element, tag: string): boolean {
  if (SKIP.has(tag)) return true;
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') || isEditable(element) || element.getAttribute('aria-hidden') === 'true'
  );
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value !== 'false';
}

/** Whether an element or one it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (isSkipped(at, at.tagName)) return true;
  return false;
}

const ELEMENT = 1;
const TEXT = 3;
const BREAKS = /[\t\n\f\r\u00a0\u2028\u2029]/;

/** The blocks below a root, in document order. */
export function collect(root: Element): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let solid = false;
  const flush = (container: Element) => {
    if (solid) {
      const plain = BREAKS.test(text) ? text.replace(/\s/g, ' ') : text;
      blocks.push({ id: nextId++, container, pieces, text: plain, article: false });
    }
    if (pieces.length) pieces = [];
    text = '';
    solid = false;
  };
  const walk = (element: Element, container: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      const type = child.nodeType;
      if (type === TEXT) {
        const { data } = child as Text;
        // white space alone neither starts a block nor fills one
        if (!solid && !/\S/.test(data)) continue;
        solid = true;
        pieces.push({ node: child as Text, start: text.length });
        text += data;
      } else if (type === ELEMENT) {
        const next = child as Element;
        const tag = next.tagName;
        if (isSkipped(next, tag)) continue;
        if (INLINE.has(tag)) walk(next, container);
        else {
          flush(container);
          if (tag === 'BR') continue;
          walk(next, next);
          flush(next);
        }
      }
    }
  };
  const container = containerOf(root);
  walk(root, container);
  flush(container);
  return blocks;
}

/** An element must hold this much of the page's paragraphs to be its article. */
const ARTICLE_SHARE = 0.6;
const MOST_CANDIDATES = 40;

/** Marks the blocks of the article: those in the smallest element that holds most of the page's paragraphs. */
export function findArticle(blocks: readonly Block[]): Element {
  const paragraphs = blocks.filter((b) => b.container.tagName === 'P');
  const total = paragraphs.reduce((sum, b) => sum + b.text.length, 0);
  const candidates = [...document.querySelectorAll('article,main,[role=main],[itemprop=articleBody]')].slice(
    0,
    MOST_CANDIDATES,
  );
  let article: Element = document.body;
  for (const candidate of candidates) {
    if (!article.contains(candidate)) continue;
    const held = paragraphs.reduce(
      (sum, b) => (candidate.contains(b.container) ? sum + b.text.length : sum),
      0,
    );
    if (total > 0 && held / total >= ARTICLE_SHARE) article = candidate;
  }
  const beside = (e: Element) => e.closest('aside,footer,figure')?.tagName;
  for (const block of blocks) {
    const side = beside(block.container);
    block.article =
      (article.contains(block.container) && side !== 'ASIDE' && side !== 'FOOTER') ||
      (block.container.tagName === 'H1' && side === undefined);
  }
  return article;
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
