// Whose the people of a count are: from the names and adjectives in the words that say whom it counts, by what the record
// holds of them. “Kestovian soldiers” of a country that the record does not know stay somebody's, never anybody's.
import type { Entity } from '../../model/database';
import type { Span } from '../../model/reading';
import { ofWords, type Who } from '../../model/who';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';
import { isBacker } from '../events/roles';
import { stateOf } from '../events/states';
import type { RoleCues } from '../language';
import { inside } from '../../text/spans';
import type { Toll } from './tolls';

/** The tolls of a text with whose people they count, where the text says so. */
export const withOwners = (
  tolls: readonly Toll[],
  text: string,
  pointers: readonly Pointer[],
  know: EventRecord,
  cues: RoleCues | undefined,
): Toll[] => tolls.map((toll) => ({ ...toll, who: ownedWho(toll, text, pointers, know, cues) }));

function ownedWho(
  { who, phrase, owner }: Toll,
  text: string,
  pointers: readonly Pointer[],
  know: EventRecord,
  cues: RoleCues | undefined,
): Who {
  const said = owner && nearest(overlapping(pointers, owner));
  const named = said ?? nearest(inside(pointers, phrase).filter((p) => isOwner(p, text, know, cues)));
  const entity = named && know.entities.get(named.entity);
  if (entity) return whoOf(who, entity, know);
  return owner ? { ...who, of: ofWords(text.slice(owner.start, owner.end)) } : who;
}

/** A name may reach beyond the words that say whose. */
const NAME_REACH = 80;
const overlapping = (pointers: readonly Pointer[], { start, end }: Span) =>
  inside(pointers, { start: start - NAME_REACH, end: end + NAME_REACH }).filter(
    (p) => p.start < end && start < p.end,
  );

/** The last of some: “Kestovia's Highland Front members” are the Highland Front's. */
const nearest = (pointers: readonly Pointer[]) => pointers.at(-1);

/** A country's name alone may as well say where: only its adjective says whose. */
function isOwner(p: Pointer, text: string, know: EventRecord, cues: RoleCues | undefined): boolean {
  const kind = know.entities.get(p.entity)?.kind;
  return (kind === 'place' ? !p.named : kind === 'group' || kind === 'body') && !isBacker(text, p, cues);
}

/** Whom a count counts, once an entity is known whose they are. */
function whoOf(who: Who, entity: Entity, know: EventRecord): Who {
  const state = stateOf(entity.id, know);
  const { role } = who;
  // a fighter's nationality says nothing of whom they fight for
  if (state === entity.id) return isOfGroup(who) ? who : { ...who, of: state };
  // members of a state's force are its soldiers
  if (state)
    return isOfGroup(who) || role === 'people'
      ? { ...who, role: 'troops', of: state }
      : { ...who, of: state };
  if (entity.kind === 'group') {
    if (role === 'people') return { ...who, role: 'members', of: entity.id };
    return isForce(who) ? { ...who, role: 'combatants', of: entity.id } : { ...who, of: entity.id };
  }
  if (entity.kind === 'body')
    return { ...who, role: role === 'people' || isOfGroup(who) ? 'staff' : role, of: entity.id };
  return who;
}

const isOfGroup = ({ role }: Who) => role === 'members' || role === 'combatants';
const isForce = ({ role }: Who) => role === 'troops' || role === 'security-forces';
