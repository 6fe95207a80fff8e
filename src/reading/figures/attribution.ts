// On whose word: the speakers to whom a sentence attributes what it says, in its own words.
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';

/** Speakers without a name: “two Iraqi security officials”, “the Interior Ministry”, “a statement”. */
const NAMELESS = String.raw`(?:(?:a|an|the|two|three|four|several|one|local|unnamed|Iraqi|Syrian|Iranian|Israeli|US|U\.S\.|American|Lebanese|senior|police|security|health|medical|militia|military|interior|defen[cs]e|government)\s+){0,4}(?:[\p{L}'’-]+\s+){0,4}?(?:sources?|officials?|spokes(?:man|woman|person|people)|police|ministry|witnesses|eyewitnesses|commanders?|army|military|government|Pentagon|CENTCOM|Command|Observatory(?: for Human Rights)?|agency|forces|group|movement|statement|monitor|ambassador|governor|report|media)`;
/** Speakers with one: “Rami Abdel Rahman”, “Reuters”, “the BBC”, “Kirby”. */
const NAMED = String.raw`(?:the )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|al-\p{L}+|bin|of|for)){0,5}`;
const SPEAKER = String.raw`(${NAMELESS}|${NAMED})`;
const SAID = String.raw`(?:said|says|told|reported|reports|confirmed|announced|claimed|stated|wrote|added|put)`;
const PATTERNS = [
  new RegExp(String.raw`\b[Aa]ccording to ${SPEAKER}`, 'gu'),
  new RegExp(String.raw`\b(?:citing|quoting|cited by|reported by|informed by|confirmed by) ${SPEAKER}`, 'gu'),
  new RegExp(
    String.raw`(?:^|[,;:”"]\s*|\b(?:that|and|but|while)\s)${SPEAKER}(?: (?:in|of|from|for) [\p{L} ]{1,30}?)? ${SAID}\b`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}-])${SPEAKER}(?: (?:in|of|from|for) (?:the )?[\p{L}]+)? ${SAID}\b`, 'gu'),
  new RegExp(String.raw`\bsaid (?:by )?${SPEAKER}`, 'gu'),
];
const LONGEST = 80;
/** Capitalised words that open a sentence and speak for nobody. */
const NOBODY =
  /^(?:it|he|she|they|we|you|this|that|these|those|there|who|which|what|and|but|the (?:attack|strike|raid|toll)|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)$/i;

interface Speaker extends Span {
  name: string;
}

/** The speakers named by a sentence, as printed, with where they stand in it; none when it names none. */
function findSpeakers(text: string): Speaker[] {
  const found: Speaker[] = [];
  for (const pattern of PATTERNS) {
    for (const m of text.matchAll(pattern)) {
      const name = m[1]!.trim().replace(/^(?:the|a|an)\s+/i, '');
      const start = m.index + m[0].indexOf(m[1]!);
      const end = start + m[1]!.length;
      if (name.length > LONGEST || NOBODY.test(name) || found.some((f) => f.start < end && start < f.end))
        continue;
      found.push({ name, start, end });
    }
  }
  return found;
}

/**
 * On whose word a sentence gives the figure at a place (an offset into the whole text): the nearest speaker of the same part
 * of the sentence, where a semicolon parts it. Empty when it names none.
 */
export function speakersAt(sentence: Sentence, at: number): string[] {
  const place = at - sentence.start;
  const from = sentence.text.lastIndexOf(';', place) + 1;
  const next = sentence.text.indexOf(';', place);
  const to = next < 0 ? sentence.text.length : next;
  const near = findSpeakers(sentence.text)
    .filter((s) => s.start >= from && s.end <= to)
    .sort((a, b) => gap(a, place) - gap(b, place));
  return near.slice(0, 1).map((s) => s.name);
}

const gap = (s: Span, at: number) => (s.end <= at ? at - s.end : s.start - at);
