// Whether a reader can see some text, as far as style and place show. Asked for marks that only the reader's own packs know: a page
// could print names where nobody sees them, and list which are marked.
import { hasVisibleBox, parentOf, rectOf } from './dom';
import { rectsOf } from './targets';

/** Pixels below which letters are no text to read, and opacity below which nothing is seen. */
const LEAST_FONT = 6;
const LEAST_BOX = 3;
const LEAST_ALPHA = 0.2;

/** Whether the text of a range, which begins in an element, can be seen where it is, or after scrolling to it. */
export function isBare(range: StaticRange, element: Element): boolean {
  const [rect] = rectsOf(range);
  if (!rect || rect.width < LEAST_BOX || rect.height < LEAST_BOX) return false;
  if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return false;
  if (
    !hasVisibleBox(element, { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: false })
  )
    return false;
  const { color, fontSize, webkitTextFillColor } = getComputedStyle(element);
  if (parseFloat(fontSize) < LEAST_FONT || alphaOf(color) < LEAST_ALPHA) return false;
  if (alphaOf(webkitTextFillColor || color) < LEAST_ALPHA) return false;
  return isShownBy(element, rect, color);
}

/** Whether no element around hides it: by its opacity, by clipping it away, or by a background of the text's own colour. */
function isShownBy(element: Element, rect: DOMRect, color: string): boolean {
  let opacity = 1;
  let behind: string | null = null;
  for (let e: Element | null = element; e; e = parentOf(e)) {
    const style = getComputedStyle(e);
    opacity *= Number(style.opacity);
    if (
      style.clipPath !== 'none' ||
      (style.getPropertyValue('clip') !== 'auto' && style.position === 'absolute')
    )
      return false;
    if (alphaOf(style.backgroundColor) > LEAST_ALPHA) behind ??= style.backgroundColor;
    if (/hidden|clip/.test(style.overflow) && !overlap(rectOf(e), rect)) return false;
  }
  return opacity >= LEAST_ALPHA && (behind ?? 'rgb(255, 255, 255)') !== color;
}

const overlap = (a: DOMRect, b: DOMRect) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) >= LEAST_BOX &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= LEAST_BOX;

/** The alpha of a computed colour. */
function alphaOf(color: string): number {
  const alpha = /^rgba\(.*, ([\d.]+)\)$|\/ ([\d.]+)\)$/.exec(color);
  return alpha ? Number(alpha[1] ?? alpha[2]) : 1;
}
