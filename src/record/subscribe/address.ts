// The address of a published pack, as a reader types it.
import { INDEX_FILE } from '../publish/index-file';

/** This machine, by the names that the manifest's policy allows. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/**
 * The address of a pack's index; null when it is none that is asked: https, or http on this machine, for those who make packs.
 */
export function indexAddress(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!safe || url.username || url.password || url.search) return null;
  url.hash = '';
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/${INDEX_FILE}`;
  return url.href;
}

/** The browser's name for the one host of an address. */
export function originPattern(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}

/** The id that a subscribed pack is kept under. */
export const idOfSubscription = (address: string) => `at:${address}`;
