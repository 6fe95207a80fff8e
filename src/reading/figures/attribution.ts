// On whose word: the speaker to whom a sentence attributes the figure at one of its places.
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import type { SpeakerCues } from '../language';

/**
 * On whose word a sentence gives the figure at a place (an offset into the whole text): the nearest speaker of the same part
 * of the sentence, where a semicolon parts it. Empty when it names none.
 */
export function speakersAt(sentence: Sentence, at: number, cues: SpeakerCues | undefined): string[] {
  if (!cues) return [];
  const place = at - sentence.start;
  const from = sentence.text.lastIndexOf(';', place) + 1;
  const next = sentence.text.indexOf(';', place);
  const to = next < 0 ? sentence.text.length : next;
  const near = cues
    .find(sentence.text)
    .filter((s) => s.start >= from && s.end <= to)
    .sort((a, b) => gap(a, place) - gap(b, place));
  return near.slice(0, 1).map((s) => s.name);
}

const gap = (s: Span, at: number) => (s.end <= at ? at - s.end : s.start - at);
