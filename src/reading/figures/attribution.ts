// On whose word: the speaker to whom a sentence attributes the figure at one of its places.
import type { Span } from '../../model/reading';
import type { Sentence } from '../../text/sentences';
import type { Speaker } from '../language';

/**
 * On whose word a sentence gives the figure at a place (an offset into the whole text): of its speakers the nearest of the
 * same part, where a semicolon parts it. Empty when it names none.
 */
export function speakersAt(sentence: Sentence, at: number, speakers: readonly Speaker[]): string[] {
  const place = at - sentence.start;
  const from = sentence.text.lastIndexOf(';', place) + 1;
  const next = sentence.text.indexOf(';', place);
  const to = next < 0 ? sentence.text.length : next;
  let nearest: Speaker | undefined;
  for (const s of speakers) {
    if (s.start < from || s.end > to) continue;
    if (!nearest || gap(s, place) < gap(nearest, place)) nearest = s;
  }
  return nearest ? [nearest.name] : [];
}

const gap = (s: Span, at: number) => (s.end <= at ? at - s.end : s.start - at);
