// Whether a card is on light or on dark: as the page is drawn where its mark is, whatever the page or the reader’s system say.

type Scheme = 'light' | 'dark';
interface Shade {
  /** Relative luminance, 0 to 1. */
  light: number;
  alpha: number;
}

/** Text lighter than this, on a ground that nothing says, is on dark. */
const MIDDLE = 0.4;
const OPAQUE = 0.5;

/** The scheme of what is drawn at a rectangle of the window; the reader's own where that cannot be seen. */
export function schemeAt({ x, y, width, height }: DOMRect): Scheme {
  const at = document.elementFromPoint(x + width / 2, y + height / 2);
  const text = at && shadeOf(getComputedStyle(at).color);
  if (!text) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const ground = groundOf(at);
  return text.light > (ground ?? MIDDLE) ? 'dark' : 'light';
}

/** How light the nearest background colour is that hides what is behind it; null where there is none, or a picture. */
function groundOf(element: Element): number | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const shade = shadeOf(backgroundColor);
    if (shade && shade.alpha >= OPAQUE) return shade.light;
    if (backgroundImage !== 'none') return null;
  }
  return null;
}

/** Of a computed colour in sRGB, `rgb(…)`; null of others. */
function shadeOf(color: string): Shade | null {
  const [, r, g, b, alpha = '1'] =
    /^rgba?\((\d+(?:\.\d+)?),? (\d+(?:\.\d+)?),? (\d+(?:\.\d+)?)(?:(?:,| \/) ([\d.]+))?\)$/.exec(color) ?? [];
  if (r === undefined) return null;
  const [red, green, blue] = [r, g, b].map((part) => linear(Number(part) / 255));
  // the weights of WCAG 2.2
  return { light: 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!, alpha: Number(alpha) };
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
