// Whether a reader sees an element's own text, and cannot edit it. Asks for style, never for layout: when a page is read its style
// is mostly clean, and what is computed here the next frame need not compute.
import { hasVisibleBox, parentOf } from './dom';

/**
 * The outermost element that hides an element's own text: it has no box, is not laid out (closed details, `hidden=until-found`), or
 * is `visibility: hidden`; the element itself if it is edited. Null if the text is seen. Transparent text is: pages fade it in.
 * `known` are elements that hid what they hold when they were last asked.
 */
export function hiddenBy(element: Element, known?: ReadonlySet<Element>): Element | null {
  const boxless: Element[] = [];
  for (
    let e: Element | null = element;
    e && !hasVisibleBox(e, { visibilityProperty: true });
    e = parentOf(e)
  ) {
    if (known?.has(e)) return e;
    boxless.push(e);
  }
  // from the outermost on, since the browser computes the style within what is hidden by recursion
  for (const e of boxless.reverse())
    // an element with `display: contents` has no box of its own
    if (getComputedStyle(e).display !== 'contents') return e;
  const style = getComputedStyle(element);
  // no selector finds what an `EditContext` makes editable, or this property of WebKit's
  const isLeft =
    style.contentVisibility === 'hidden' || /write/.test(style.getPropertyValue('-webkit-user-modify'));
  return isLeft ? element : null;
}

/** Whether a reader sees an element's own text, and cannot edit it. */
export const isSeen = (element: Element) => hiddenBy(element) === null;

/** Whether the page's style makes an element a block; also that of a flexible box, which makes one of each child. */
export const isStyledBlock = (element: Element) =>
  !/^(inline|contents|ruby|none)/.test(getComputedStyle(element).display);
