// The blocks of an HTML file by the rules of the content script (content/collect.ts, content/article.ts), over a tree that is no DOM: nothing is run, laid out or loaded. No step is recursive, so no depth is too deep.
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type {
  Container,
  Holder,
  MarkedTime,
  PageSource,
  PlacedBlock,
  SourceBlock,
} from '../model/page-source';
import { findArticle } from '../reading/article/find-article';
import {
  LONGEST_BLOCK,
  LONGEST_FIELD,
  LONGEST_LABEL,
  LONGEST_PAGE,
  LONGEST_SCRIPT,
  MOST_AROUND,
  MOST_FIELDS,
  MOST_TIMES,
} from '../protocol/limits';

type Element = Tree.Element;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIP = words(
  'script style noscript template textarea input select option iframe object svg math canvas video audio nav head rt rp',
);
const BLOCK = words(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search section summary ul xmp table caption colgroup col thead tbody tfoot tr td th',
);
/** Elements that state something of their document. */
const STATES = words('meta link title script');
const MOST_FRAMES = 20;
const MOST_NODES = 150_000;
const MOST_BLOCKS = 15_000;

const attribute = (element: Element, name: string) =>
  element.attrs.find((a) => a.name === name)?.value ?? null;
const isElement = (node: Tree.Node): node is Element => tree.isElementNode(node);

/** What an HTML file holds: its blocks, and what it states of itself. */
export interface HtmlPage {
  source: PageSource;
  blocks: SourceBlock[];
}

/** Gives the markup of a frame by its address; null when there is none. */
export type Frames = (address: string) => string | null;

/**
 * Parses a file. Never throws; a file without text has no blocks. Frames that hold their own markup are read in place, and those
 * that `frames` has.
 */
export function readHtml(html: string, frames: Frames = () => null): HtmlPage {
  const walk = walkOver(parse(html), frames);
  const article = findArticle(walk.blocks, walk.containers);
  return {
    source: sourceOf(walk),
    blocks: walk.blocks.map(({ text }, i) => ({ text, article: article[i]! })),
  };
}

export interface Walk {
  blocks: PlacedBlock[];
  containers: Container[];
  /** All elements in the order of the file, and the blocks that each holds. */
  elements: Map<Element, { from: number; to: number }>;
}

const isCandidate = (element: Element) =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  attribute(element, 'role') === 'main' ||
  attribute(element, 'itemprop') === 'articleBody';

/** Whether a reader of the file would see an element, as far as its attributes say. */
function isUnseen(element: Element): boolean {
  const has = (name: string) => attribute(element, name) !== null;
  const name = element.tagName;
  return (
    has('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    attribute(element, 'role') === 'textbox' ||
    (has('contenteditable') && attribute(element, 'contenteditable') !== 'false') ||
    (name === 'dialog' && !has('open')) ||
    (name !== 'summary' && isClosed(element.parentNode)) ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
  );
}

const isClosed = (parent: Tree.ParentNode | null) =>
  parent !== null && isElement(parent) && parent.tagName === 'details' && attribute(parent, 'open') === null;

/** Where the walk is: an element, which of its children comes next, and what surrounds it. */
interface Step {
  element: Element | null;
  children: readonly Tree.ChildNode[];
  next: number;
  /** The index of its container. */
  within: number;
  /** Its text is read. */
  read: boolean;
  block: boolean;
  /** It is a link, or lies in one. */
  link: boolean;
  /** It is a frame, or lies in one. */
  framed: boolean;
}

const markupOfFrame = (frame: Element, frames: Frames) =>
  attribute(frame, 'srcdoc') ?? frames(attribute(frame, 'src') ?? '');

function walkOver(document: Tree.Document, frames: Frames = () => null): Walk {
  const blocks: PlacedBlock[] = [];
  const containers: Container[] = [{ is: 'html', parent: -1 }];
  const elements: Walk['elements'] = new Map();
  let text = '';
  let linked = 0;
  let breaks = 0;
  let length = 0;
  let framesLeft = MOST_FRAMES;
  const steps: Step[] = [
    {
      element: null,
      children: document.childNodes,
      next: 0,
      within: 0,
      read: true,
      block: true,
      link: false,
      framed: false,
    },
  ];
  const flush = () => {
    const { within } = steps.findLast((s) => s.block)!;
    if (/\S/.test(text) && text.length <= LONGEST_BLOCK) {
      blocks.push({ text: text.trim(), linked, within });
      length += text.length;
    }
    text = '';
    linked = breaks = 0;
  };
  const here = () => blocks.length + (/\S/.test(text) ? 1 : 0);
  for (
    let seen = 0;
    steps.length > 0 && seen < MOST_NODES && blocks.length < MOST_BLOCKS && length < LONGEST_PAGE;
  ) {
    const step = steps.at(-1)!;
    const child = step.children[step.next++];
    if (!child) {
      if (step.block) flush();
      if (step.element && elements.has(step.element)) elements.get(step.element)!.to = here();
      steps.pop();
      continue;
    }
    seen++;
    if (tree.isTextNode(child)) {
      if (step.read) {
        if (/\S/.test(child.value)) breaks = 0;
        const shown = child.value.replace(/\s+/g, ' ');
        text += shown;
        if (step.link) linked += shown.trim().length;
      }
    } else if (isElement(child)) {
      const name = child.tagName;
      // a frame in a frame is an advertisement's
      const isFrame = name === 'iframe' && step.read && !step.framed && framesLeft-- > 0 && !isUnseen(child);
      const framed = isFrame ? markupOfFrame(child, frames) : null;
      const read = framed !== null || (step.read && !SKIP.has(name) && !isUnseen(child));
      // a line break is a blank, two of them end a paragraph
      if (name === 'br' && read) {
        if (++breaks > 1) flush();
        else text += ' ';
      }
      const block = framed !== null || (read && (BLOCK.has(name) || isCandidate(child)));
      if (block) flush();
      // what a frame states is not said of the page
      if (!step.framed || !STATES.has(name)) elements.set(child, { from: here(), to: here() });
      steps.push({
        element: child,
        children: framed === null ? child.childNodes : parse(framed).childNodes,
        next: 0,
        within: block ? containers.push({ is: labelOf(child), parent: step.within }) - 1 : step.within,
        read,
        block,
        link: step.link || name === 'a',
        framed: step.framed || framed !== null,
      });
    }
  }
  while (steps.length > 0) {
    if (steps.length === 1) flush();
    const { element } = steps.pop()!;
    if (element && elements.has(element)) elements.get(element)!.to = here();
  }
  return { blocks, containers, elements };
}

const NAMES = ['name', 'property', 'itemprop', 'http-equiv'];
const VALUES = ['content', 'href', 'datetime', 'data-timestamp', 'title'];
const MARKS = ['class', 'id', 'role', 'itemprop', 'itemtype'];
const labelOf = (e: Element) =>
  cut([e.tagName, ...MARKS.map((name) => attribute(e, name) ?? '')].join(' '), LONGEST_LABEL);
const firstOf = (element: Element, names: readonly string[]) =>
  names.map((name) => attribute(element, name)).find(Boolean) ?? '';
const cut = (text: string, most = LONGEST_FIELD) => text.slice(0, most);

/** What the page states in its markup, as the content script sends it. */
function sourceOf({ elements }: Walk): PageSource {
  const all = [...elements.keys()];
  const named = (name: string) => all.filter((e) => e.tagName === name);
  const stated = all.filter((e) => {
    const rel = attribute(e, 'rel')?.toLowerCase();
    return (
      (e.tagName === 'meta' && attribute(e, 'content') !== null) ||
      (e.tagName === 'link' && rel === 'canonical') ||
      e.tagName === 'title' ||
      e.tagName === 'h1' ||
      (e.tagName === 'script' && attribute(e, 'type')?.includes('ld+json'))
    );
  });
  const fieldOf = (e: Element): [string, string] => [
    cut(e.tagName === 'meta' ? firstOf(e, NAMES) : e.tagName),
    cut(firstOf(e, VALUES) || textOf(e).trim(), e.tagName === 'script' ? LONGEST_SCRIPT : LONGEST_FIELD),
  ];
  const fields = stated.slice(0, MOST_FIELDS).map(fieldOf);
  const own = (name: string) => fields.find(([n]) => n.toLowerCase() === name)?.[1] ?? '';
  // a file has no address of its own: it is where it says it is
  const url = [own('link'), own('og:url')].find((address) => /^https?:/.test(address)) ?? '';
  return {
    url,
    loaded: url,
    language: attribute(named('html')[0]!, 'lang') ?? '',
    fields,
    times: all
      .filter(isDated)
      .slice(0, MOST_TIMES)
      .map((e) => timeOf(e, elements)),
  };
}

const isDated = (e: Element) =>
  e.tagName === 'time' ||
  (e.tagName === 'abbr' && attribute(e, 'title') !== null) ||
  attribute(e, 'data-timestamp') !== null ||
  (attribute(e, 'itemprop')?.startsWith('date') ?? false);

function timeOf(element: Element, elements: Walk['elements']): MarkedTime {
  const path: Holder[] = [];
  let holder: Tree.ParentNode | null = element;
  for (; holder && isElement(holder) && path.length < MOST_AROUND; holder = holder.parentNode) {
    const e: Element = holder;
    path.push({
      is: labelOf(e),
      ...(elements.get(e) ?? { from: 0, to: 0 }),
    });
  }
  return { value: cut(firstOf(element, VALUES)), text: cut(textOf(element).trim()), path };
}

function textOf(element: Element): string {
  const open: Tree.ChildNode[] = [...element.childNodes].reverse();
  let text = '';
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    else if (isElement(node)) open.push(...[...node.childNodes].reverse());
  }
  return text;
}
