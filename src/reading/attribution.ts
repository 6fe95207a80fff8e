// On whose word: the speakers to whom a sentence attributes what it says, in its own words.
import type { Sentence } from './sentences';

const SPEAKER = String.raw`((?:(?:a|an|the|two|three|four|several|one|local|unnamed|Iraqi|Syrian|Iranian|Israeli|US|U\.S\.|American|Lebanese|senior|police|security|health|medical|militia|military|interior|defen[cs]e|government)\s+){0,4}(?:[\p{L}'’-]+\s+){0,4}?(?:sources?|officials?|spokes(?:man|woman|person|people)|police|ministry|witnesses|eyewitnesses|commanders?|army|military|government|Pentagon|CENTCOM|Command|Observatory(?: for Human Rights)?|agency|forces|group|Reuters|AFP|AP|EFE|Ryder|Kirby|Austin|statement))`;
const PATTERNS = [
  new RegExp(String.raw`\baccording to ${SPEAKER}`, 'iu'),
  new RegExp(String.raw`\b(?:citing|quoting|cited by|reported by|informed by|confirmed by) ${SPEAKER}`, 'iu'),
  new RegExp(
    String.raw`,\s*${SPEAKER}(?: (?:in|of|from|for) [\p{L} ]{1,30})? (?:said|told|says|confirmed|reported|announced)\b`,
    'iu',
  ),
  new RegExp(
    String.raw`\b${SPEAKER}(?: (?:in|of|from|for) (?:the )?[\p{L}]+)? (?:said|told|says|confirmed|reported|announced|claimed|stated)\b`,
    'iu',
  ),
  new RegExp(String.raw`\b(?:said|confirmed) (?:by )?${SPEAKER}`, 'iu'),
];
const LONGEST = 80;

/** The speakers named by a sentence, as printed; empty when it names none. */
export function findSpeakers(sentence: Sentence): string[] {
  for (const pattern of PATTERNS) {
    const speaker = pattern.exec(sentence.text)?.[1]?.trim();
    if (speaker && speaker.length <= LONGEST) return [speaker.replace(/^(?:the|a|an)\s+/i, '')];
  }
  return [];
}
