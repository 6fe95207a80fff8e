// English: on whose word something is said.
import type { Speaker, SpeakerCues } from '../../reading/language';
import { once } from '../../text/lazy';

/** Speakers without a name: “two Iraqi security officials”, “the Interior Ministry”, “a statement”. */
const NAMELESS = String.raw`(?:(?:a|an|the|two|three|four|several|one|local|unnamed|Iraqi|Syrian|Iranian|Israeli|US|U\.S\.|American|Lebanese|senior|police|security|health|medical|militia|military|interior|defen[cs]e|government)\s+){0,4}(?:[\p{L}'’-]+\s+){0,4}?(?:sources?|officials?|spokes(?:man|woman|person|people)|police|ministry|witnesses|eyewitnesses|commanders?|army|military|government|Pentagon|CENTCOM|Command|Observatory(?: for Human Rights)?|agency|forces|group|movement|statement|monitor|ambassador|governor|report|media)`;
/** Speakers with one: “Rami Abdel Rahman”, “Reuters”, “the BBC”, “Kirby”. */
const NAMED = String.raw`(?:the )?\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|al-\p{L}+|bin|of|for)){0,5}`;
const SPEAKER = String.raw`(${NAMELESS}|${NAMED})`;
const SAID = String.raw`(?:said|says|told|reported|reports|confirmed|announced|claimed|stated|wrote|added|put|counted)`;
const patterns = once(() => [
  new RegExp(String.raw`\b[Aa]ccording to ${SPEAKER}`, 'gu'),
  new RegExp(String.raw`\b(?:citing|quoting|cited by|reported by|informed by|confirmed by) ${SPEAKER}`, 'gu'),
  new RegExp(
    String.raw`(?:^|[,;:”"]\s*|\b(?:that|and|but|while)\s)${SPEAKER}(?: (?:in|of|from|for) [\p{L} ]{1,30}?)? ${SAID}\b`,
    'gu',
  ),
  new RegExp(String.raw`(?<![\p{L}-])${SPEAKER}(?: (?:in|of|from|for) (?:the )?[\p{L}]+)? ${SAID}\b`, 'gu'),
  new RegExp(String.raw`\bsaid (?:by )?${SPEAKER}`, 'gu'),
]);
const LONGEST = 80;
/** Capitalised words that open a sentence and speak for nobody. */
const NOBODY =
  /^(?:it|he|she|they|we|you|this|that|these|those|there|who|which|what|and|but|the (?:attack|strike|raid|toll)|(?:mon|tues|wednes|thurs|fri|satur|sun)day.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)$/i;

/** The speakers named by a sentence, as printed, with where they are in it; none when it names none. */
function findSpeakers(text: string): Speaker[] {
  const found: Speaker[] = [];
  for (const pattern of patterns()) {
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

const SAY = String.raw`(?:said|says|saying|told|confirmed|announced|claimed|stated|reported|statement|wrote|denied|condemned|vowed|warned|acknowledged|blamed)`;
/** “said on Friday that”, “early Tuesday claimed”: the day of speaking, not of the event. */
const SAID_BEFORE = new RegExp(
  String.raw`\b${SAY}(?:\s+(?:late|early|on|in|a|the|${SAY}|[\p{L}]+day))*[\s,]+$`,
  'iu',
);
const SAID_AFTER = new RegExp(String.raw`^,?\s+(?:that\b|${SAY}\b)`, 'iu');

export const SPEAKERS: SpeakerCues = { find: findSpeakers, saidBefore: SAID_BEFORE, saidAfter: SAID_AFTER };
