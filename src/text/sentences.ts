// Cuts a text into paragraphs and sentences. Offsets are UTF-16 code units.
import type { Span } from '../model/reading';

export interface Sentence extends Span {
  text: string;
  paragraph: number;
  /** Place in the text, from 0. */
  index: number;
}

/** Words whose dot does not end a sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'-])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Maj|Brig|Lt|Col|Capt|Sgt|Spc|Adm|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|e\.g|i\.e|[ap]\.m|U\.S|U\.K|U\.N|[A-Z]\.[A-Z])$/;
const END = /[.!?…؟]+["”’')\]]*(?=\s|$)|\n{2,}/g;

/** The sentences of a text, in order. A paragraph ends at an empty line. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  const push = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed) {
      const from = start + lead;
      sentences.push({
        start: from,
        end: from + trimmed.length,
        text: trimmed,
        paragraph,
        index: sentences.length,
      });
    }
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const at = match.index;
    if (match[0].startsWith('\n')) {
      push(at);
      start = at + match[0].length;
      paragraph++;
      continue;
    }
    const after = at + match[0].length;
    if (match[0] === '.' && endsInAbbreviation(text, start, at, after)) continue;
    push(after);
  }
  push(text.length);
  return sentences;
}

function endsInAbbreviation(text: string, start: number, at: number, after: number): boolean {
  const next = text.slice(after).trimStart()[0] ?? '';
  if (/\p{Ll}/u.test(next)) return true;
  return ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));
}
