// Which outlet an address belongs to.
import type { Knowledge } from './knowledge';

/** The outlet under whose domain an address lies, or null. */
export function outletOf(url: string, know: Knowledge): string | null {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return null;
  }
  for (const outlet of know.outlets.values()) {
    if (outlet.domains.some((d) => host === d || host.endsWith(`.${d}`))) return outlet.id;
  }
  return null;
}
