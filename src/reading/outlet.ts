// Which outlet an address belongs to.
import type { EventRecord } from './record';

/** The outlet under whose domain an address lies, or null. */
export function outletOf(url: string, know: EventRecord): string | null {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return null;
  }
  for (let at = 0; at >= 0; at = host.indexOf('.', at) + 1 || -1) {
    const outlet = know.outletAt(host.slice(at));
    if (outlet) return outlet;
  }
  return null;
}
