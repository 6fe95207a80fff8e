// Whether a spelling is printed as its name is.
import type { Span } from '../../model/reading';
import type { Sense } from '../../text/lexicon';
import type { Hit } from './hits';

export const capitalised = (text: string, span: Span) => !/^\p{Ll}/u.test(text.slice(span.start, span.end));

/** Whether the case of the text fits the spelling: acronyms and ordinary words only as printed, names in any case. */
export function formAgrees(text: string, hit: Hit, sense: Sense): boolean {
  const printed = text.slice(hit.start, hit.end);
  if (sense.acronym) return !/\p{Ll}/u.test(printed) || (!sense.short && /^\p{Lu}/u.test(printed));
  if (sense.use === 'plain') return true;
  if (sense.use === 'capitalised' && /\s\p{Ll}{4,}/u.test(printed)) return false;
  return capitalised(text, hit) || /^(?:al|el)[\s-]/.test(printed);
}
