// Short keys of texts, and ids that follow from others: without the list of public suffixes that `ids.ts` needs.

const PRIMES = [0x01000193, 0x85ebca6b] as const;

/** Two 32-bit FNV-like sums of a text in base 36: enough for the pages that one reader keeps. */
export function hashOf(text: string): string {
  return PRIMES.map((prime, i) => {
    let sum = 0x811c9dc5 ^ i;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), prime);
    return ((sum ^ (sum >>> 15)) >>> 0).toString(36).padStart(7, '0');
  }).join('');
}

/** The event that a report begins. */
export const eventIdFor = (report: string): string => `e${report.slice(1)}`;
