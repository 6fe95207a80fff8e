// Reads the tree of a hostile page. A form or the document can hide its own properties behind elements that are named like them
// (DOM clobbering works in every script's world), so properties are read with the prototype's getters. No walk is recursive.

function getter<T, V>(prototype: T, key: keyof T): (object: T) => V {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key)!;
  return (object) => get!.call(object) as V;
}

/** A prototype's method as a function of the element. */
const method =
  <A extends unknown[], V>(implementation: (...args: A) => V) =>
  (element: Element, ...args: A): V =>
    implementation.apply(element, args);

/** The element that a node lies in. */
export const parentOf: (node: Node) => Element | null = getter(Node.prototype, 'parentElement');
/** Whether an element is another one or contains it. */
export const contains = method(Node.prototype.contains);
export const attributeOf = method(Element.prototype.getAttribute);
/** Where a node is, seen from an element: the bits of `Node.DOCUMENT_POSITION_…`. */
export const whereIs = method(Node.prototype.compareDocumentPosition);
export const matches = method(Element.prototype.matches);
export const rectOf = method(Element.prototype.getBoundingClientRect);
export const bringIntoView = method(Element.prototype.scrollIntoView);
const bodyOf: (document: Document) => HTMLElement | null = getter(Document.prototype, 'body');
const rootOf: (document: Document) => HTMLElement = getter(Document.prototype, 'documentElement');
const {
  createTreeWalker,
  querySelectorAll,
  createElement: create,
  caretPositionFromPoint,
} = Document.prototype;
const { querySelectorAll: querySelectorAllIn } = Element.prototype;

/** The document's root element. */
export const wholePage = (): HTMLElement => rootOf(document);

/** The page's body; the root element if there is none. */
export const pageBody = (): HTMLElement => bodyOf(document) ?? wholePage();

/** A walker over elements and text. */
export const walkerOver = (root: Element): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** All elements of the page that match a selector. */
export const allOf = <E extends Element>(selector: string): E[] => [
  ...(querySelectorAll.call(document, selector) as NodeListOf<E>),
];

/** All elements below a root that match a selector. */
export const allIn = <E extends Element>(root: Element, selector: string): E[] => [
  ...(querySelectorAllIn.call(root, selector) as NodeListOf<E>),
];

/** The position in the text under a point of the window. */
export const caretAt = (x: number, y: number): CaretPosition | null =>
  caretPositionFromPoint.call(document, x, y);

/** A new element of the page's document. */
export const createElement = (tag: string) => create.call(document, tag) as HTMLElement;

/** A new button with a class. */
export function createButton(className: string): HTMLButtonElement {
  const button = createElement('button') as HTMLButtonElement;
  button.className = className;
  button.type = 'button';
  return button;
}

/** An element's name in lower case, in XHTML too; empty for a form that hides its own name. */
export function nameOf(element: Element): string {
  const { localName } = element;
  return typeof localName === 'string' ? localName : '';
}

/**
 * Returns a function that finds the nearest of the given elements that an element is or lies in. Ancestors that were passed are
 * remembered: for all elements of a page it takes one step each, however deep they lie.
 */
export function nearestIn(elements: ReadonlySet<Element>): (element: Element) => Element | null {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const passed: Element[] = [];
    let nearest: Element | null = null;
    for (let current: Element | null = element; current; current = parentOf(current)) {
      const remembered = known.get(current);
      if (remembered !== undefined) {
        nearest = remembered;
        break;
      }
      passed.push(current);
      if (elements.has(current)) {
        nearest = current;
        break;
      }
    }
    for (const ancestor of passed) known.set(ancestor, nearest);
    return nearest;
  };
}
