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

/** Whether text below this element is left alone. */
function isSkipped(element: Element): boolean {
  return (
    SKIP.has(element.tagName) ||
    element.hasAttribute('hidden') ||
    (element as HTMLElement).isContentEditable ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** Whether an element or one it lies in is left alone. */
export function liesInSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isSkipped(at)) return true;
  return false;
}

/** The blocks below a root, in document order. */
export function collect(root: Element): Block[] {
  const blocks: Block[] = [];
  let pieces: Piece[] = [];
  let text = '';
  let container = root;
  const flush = () => {
    if (text.trim())
      blocks.push({ id: nextId++, container, pieces, text: text.replace(/\s/g, ' '), article: false });
    pieces = [];
    text = '';
  };
  const walk = (element: Element) => {
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === Node.TEXT_NODE) {
        if (!pieces.length) container = containerOf(child);
        pieces.push({ node: child as Text, start: text.length });
        text += (child as Text).data;
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const next = child as Element;
        if (isSkipped(next)) continue;
        if (next.tagName === 'BR') flush();
        else if (INLINE.has(next.tagName)) walk(next);
        else {
          flush();
          walk(next);
          flush();
        }
      }
    }
  };
  walk(root);
  flush();
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
