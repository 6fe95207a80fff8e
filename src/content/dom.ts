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

const parentElementOf: (node: Node) => Element | null = getter(Node.prototype, 'parentElement');
const parentNodeOf: (node: Node) => Node | null = getter(Node.prototype, 'parentNode');
/** The open shadow root of an element. */
export const shadowOf: (element: Element) => ShadowRoot | null = getter(Element.prototype, 'shadowRoot');
/** The nodes of the light tree that a slot shows. */
export const assignedTo = method(HTMLSlotElement.prototype.assignedNodes) as unknown as (
  slot: Element,
) => (Element | Text)[];
export const attributeOf = method(Element.prototype.getAttribute);
/** Where a node is, seen from an element: the bits of `Node.DOCUMENT_POSITION_…`. */
export const whereIs = method(Node.prototype.compareDocumentPosition);
export const matches = method(Element.prototype.matches);
export const rectOf = method(Element.prototype.getBoundingClientRect);
export const hasVisibleBox = method(Element.prototype.checkVisibility);
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
const { querySelectorAll: querySelectorAllInRoot } = DocumentFragment.prototype;

/** The open shadow roots of the page, as the last walk over it has met them. */
export const openRoots = new Set<ShadowRoot>();

/** The element that shows a node: the parent of the flattened tree, in which a host holds its root, and a slot what it shows. */
export function parentOf(node: Node): Element | null {
  const parent = parentElementOf(node);
  // pages without shadow roots pay for one question
  if (openRoots.size === 0) return parent;
  if (parent) return (shadowOf(parent) && (node as Element | Text).assignedSlot) ?? parent;
  const root = parentNodeOf(node);
  return root instanceof ShadowRoot ? root.host : null;
}

/** The document's root element. */
export const wholePage = (): HTMLElement => rootOf(document);

/** The page's body; the root element if there is none. */
export const pageBody = (): HTMLElement => bodyOf(document) ?? wholePage();

/** A walker over elements and text. */
export const walkerOver = (root: Element): TreeWalker =>
  createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);

/** All elements of the page that match a selector, those in open shadow roots last. */
export const allOf = <E extends Element>(selector: string): E[] => [
  ...(querySelectorAll.call(document, selector) as NodeListOf<E>),
  ...[...openRoots].flatMap((root) => allIn<E>(root, selector)),
];

/** All elements below a root that match a selector. */
export const allIn = <E extends Element>(root: Element | ShadowRoot, selector: string): E[] => [
  ...((root instanceof Element ? querySelectorAllIn : querySelectorAllInRoot).call(
    root,
    selector,
  ) as NodeListOf<E>),
];

/** The position in the text under a point of the window. */
export const caretAt = (x: number, y: number): CaretPosition | null =>
  caretPositionFromPoint.call(document, x, y, { shadowRoots: [...openRoots] });

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
