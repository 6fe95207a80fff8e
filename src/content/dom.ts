// Reading a hostile page's tree: a form's or the document's own fields can be hidden behind elements that are named like them
// (“DOM clobbering”, in every script's world), so these are asked for by the getters themselves; and no walk is recursive.

function getter<T, V>(of: T, key: keyof T): (on: T) => V {
  const { get } = Object.getOwnPropertyDescriptor(of, key)!;
  return (on) => get!.call(on) as V;
}

/** The element that a node lies in. */
export const parentOf: (node: Node) => Element | null = getter(Node.prototype, 'parentElement');
/** A method that is called on an element whatever stands in its place there. */
const method =
  <A extends unknown[], V>(of: (...args: A) => V) =>
  (on: Element, ...args: A): V =>
    of.apply(on, args);
/** Whether an element is another or holds it. */
export const contains = method(Node.prototype.contains);
export const matches = method(Element.prototype.matches);
export const rectOf = method(Element.prototype.getBoundingClientRect);
export const bringIntoView = method(Element.prototype.scrollIntoView);
const body: (of: Document) => HTMLElement | null = getter(Document.prototype, 'body');
const top: (of: Document) => HTMLElement = getter(Document.prototype, 'documentElement');
const createWalker = Document.prototype.createTreeWalker;
const queryAll = Document.prototype.querySelectorAll;
const queryAllIn = Element.prototype.querySelectorAll;
const create = Document.prototype.createElement;

/** The whole document's element. */
export const wholePage = (): HTMLElement => top(document);

/** The page's body; the whole document where there is none. */
export const pageBody = (): HTMLElement => body(document) ?? wholePage();

/** A walker over elements and text. */
export const walkerOver = (root: Element): TreeWalker =>
  createWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** All elements of the page that a selector finds. */
export const allOf = <E extends Element>(selector: string): E[] => [
  ...(queryAll.call(document, selector) as NodeListOf<E>),
];

/** All elements below one that a selector finds. */
export const allIn = <E extends Element>(root: Element, selector: string): E[] => [
  ...(queryAllIn.call(root, selector) as NodeListOf<E>),
];

const fromPoint = Document.prototype.caretPositionFromPoint;
/** The place in the text under a point of the window. */
export const caretAt = (x: number, y: number): CaretPosition | null => fromPoint.call(document, x, y);

/** A new element, of the page's document. */
export const make = (tag: string) => create.call(document, tag) as HTMLElement;
export const makeButton = (): HTMLButtonElement => make('button') as HTMLButtonElement;

/** An element's name in small letters, in XHTML too; of a form that hides its own, nothing. */
export function nameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : '';
}

/**
 * A function that gives the nearest of some elements that an element is or lies in. What was found on the way is
 * remembered: asked of every element of a page it costs one step each, however deep they lie.
 */
export function nearestIn(some: ReadonlySet<Element>): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const way: Element[] = [];
    let at: Element | null = element;
    let found: Element | null = null;
    for (; at; at = parentOf(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        found = before;
        break;
      }
      way.push(at);
      if (some.has(at)) {
        found = at;
        break;
      }
    }
    for (const passed of way) known.set(passed, found);
    return found;
  };
}
