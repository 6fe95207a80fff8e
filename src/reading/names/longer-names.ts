// Whether a spelling is part of a longer name, which is somebody else's.
import type { Sense } from '../../text/lexicon';
import { endsInPossessive, POSSESSIVE } from '../../text/tokens';
import { isCountry } from '../events/states';
import type { EventRecord } from '../record';
import type { NameCues } from '../language';
import type { Hit } from './hits';

/** Characters before and after a name that are looked at. */
const REACH_BEFORE = 30;
const REACH_AFTER = 14;

/** A surname after another forename is another person; a group's name after another nation's adjective another group. */
export function isPartOfLongerName(
  text: string,
  hit: Hit,
  sense: Sense,
  know: EventRecord,
  cues: NameCues | undefined,
): boolean {
  if (!sense.single || (sense.entity.kind !== 'person' && sense.entity.kind !== 'group')) return false;
  if (cues?.tail.test(text.slice(hit.end, hit.end + REACH_AFTER))) return true;
  const before = /(\p{Lu}[\p{L}'’]+)(?:-e)?([ -])$/u.exec(
    text.slice(Math.max(0, hit.start - REACH_BEFORE), hit.start),
  );
  if (!before) return false;
  const [, word = '', joint] = before;
  if (sense.entity.kind === 'group')
    return (
      know.languages.romanisation.groupNoun.test(word) || isForeign(nationOf(word, know, cues), sense, know)
    );
  if (joint !== ' ' || cues?.noForename.test(word) || cues?.title(`${word} `)) return false;
  return !sensesOfWord(word, know).some(({ entity }) => entity.kind === 'place' || entity.kind === 'body');
}

/** The country whose adjective a word is, by the record or by the language. */
function nationOf(word: string, know: EventRecord, cues: NameCues | undefined): string | undefined {
  const nation = sensesOfWord(word, know).find(
    ({ use, acronym, entity }) => use === 'adjective' && !acronym && isCountry(entity.id, know),
  );
  return nation?.entity.country ?? cues?.nations[word];
}

/** What the record knows a whole word as, a genitive left aside. */
function sensesOfWord(word: string, { lexicon }: EventRecord): readonly Sense[] {
  const whole = endsInPossessive(word, word.length) ? word.length - POSSESSIVE : word.length;
  const [start, end, name] = lexicon.find(word);
  return name !== undefined && start === 0 && end === whole ? lexicon.sensesOf(name) : [];
}

/** Whether a nation is another than the entity's own. */
function isForeign(nation: string | undefined, { entity }: Sense, know: EventRecord): boolean {
  const home = entity.country ?? know.entities.get(entity.id)?.country;
  return nation !== undefined && home !== undefined && home !== nation;
}
