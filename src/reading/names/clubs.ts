// Towns whose name is only part of another: a club, a newspaper, a treaty.
import type { Span } from '../../model/reading';
import { fitsAny, type Language } from '../language';
import type { EventRecord } from '../record';
import type { FoundNames } from './mentions';

/** Characters around a name that are looked at. */
const REACH = 28;
/** So many words of sport make a page one about a match. */
const FEWEST_MATCH_WORDS = 3;

/** The names of a text without the towns that are only part of another name. */
export function withoutClubs(
  text: string,
  names: FoundNames,
  language: Language,
  know: EventRecord,
): FoundNames {
  const { clubs } = language;
  if (!clubs) return names;
  let isMatch: boolean | undefined;
  const isClub = (p: Span & { entity: string }): boolean => {
    if (know.entities.get(p.entity)?.kind !== 'place') return false;
    const before = text.slice(Math.max(0, p.start - REACH), p.start);
    const after = text.slice(p.end, p.end + REACH);
    if (fitsAny(clubs.always, before, after)) return true;
    if (!fitsAny(clubs.inMatch, before, after)) return false;
    return (isMatch ??= [...text.matchAll(clubs.match)].length >= FEWEST_MATCH_WORDS);
  };
  const { mentions, pointers } = names;
  return {
    mentions: mentions.filter((m) => !isClub(m)),
    pointers: pointers.filter((p) => !p.named || !isClub(p)),
  };
}
