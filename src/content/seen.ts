// Whether a reader sees an element's own text, and cannot edit it. Asks for style, never for layout: when a page is read its style
// is mostly clean, and what is computed here the next frame need not compute.
import { hasVisibleBox, parentOf } from './dom';

/**
 * False for what has no box, what is not laid out (closed details, `hidden=until-found`), and what is `visibility: hidden`; and
 * for what is edited. Transparent text counts as seen: pages fade it in.
 */
export function isSeen(element: Element): boolean {
  let boxed: Element | null = element;
  while (boxed && !hasVisibleBox(boxed, { visibilityProperty: true }))
    // an element with `display: contents` has no box of its own
    boxed = getComputedStyle(boxed).display === 'contents' ? parentOf(boxed) : null;
  if (!boxed) return false;
  const style = getComputedStyle(element);
  // no selector finds what an `EditContext` makes editable, or this property of WebKit's
  return style.contentVisibility !== 'hidden' && !/write/.test(style.getPropertyValue('-webkit-user-modify'));
}
