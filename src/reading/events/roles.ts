// On which side a state or a group stands in a passage: who struck, who was struck, or merely named.
import type { Span } from '../../model/reading';
import type { EventRecord } from '../record';
import type { Pointer } from '../names/mentions';

export type Side = 'attacker' | 'target' | 'named';

const STRIKE = String.raw`(?:air ?strikes?|airstrikes?|strikes?|raids?|attacks?|assaults?|bombings?|barrages?|bombardments?|missiles?|rockets?|drones?|retaliation|aggression|operations?)`;
/** What follows the name of one who strikes: “US drone strikes”, “Israel’s attack”, “the United States has launched”. */
const STRIKES_AFTER = new RegExp(
  String.raw`^(?:['’]s?)?(?:[ -](?!troops|forces|soldiers|base|bases|outposts?|convoys?|military|service|personnel|embassy|consulate|targets?|and\b|were\b|was\b|been\b|being\b|has not|have not|did not|denied)[\p{L}.-]+){0,3}[ -](?:${STRIKE}|struck|targeted|bombed|attacked|killed|retaliated)\b|^(?:['’]s)?(?: (?:military|forces|army|government|air force|troops|aircraft|jets|fighter jets|warplanes|planes|drones|bombers))?(?: (?:has|have|had|also|already|then|reportedly|previously))* (?:launched|conducted|carried out|struck|targeted|bombed|attacked|hit|killed|took|fired|responded|retaliated)\b`,
  'iu',
);
const STRUCK_BY_BEFORE = new RegExp(
  String.raw`\b(?:${STRIKE}|actions?|struck|killed|hit|bombed|targeted|launched|conducted|carried out)\b[^.;,]{0,40}(?<!\b(?:used|run|held|kept|owned|operated|controlled|occupied|manned|led|built) )\bby (?:the |a |an )?$`,
  'iu',
);
/** What stands before the name of one who is struck: “attack on the US”, “against Israel”. */
const STRUCK_BEFORE = new RegExp(
  String.raw`\b(?:${STRIKE}|fired|launched|attacking|targeting)\b[^.;]{0,40}?\b(?:on|against|at|toward|towards|targeting|upon|into)\b (?:(?:a|an|the|its|their|several|one|two|three|bases?|targets?|housing|hosting|used|by|in|of|and) )*$`,
  'iu',
);
const HARMED_BEFORE =
  /\b(?:kill(?:ed|ing|s)?|wound(?:ed|ing)|injur(?:ed|ing)|deaths? of|killings? of|left|hit|struck|targeted)\b[^.;]{0,30}$/iu;
const HARMED_AFTER =
  /^[ -](?:military |service |armed )?(?:troops?|soldiers?|service ?members?|members?|personnel|forces|military|base|bases|embassy|consulate|targets?|diplomats?|nationals?|citizens)\b/iu;
/** “US soldiers killed in”: a headline's passive. */
const HARMED_PASSIVE =
  /^[ -](?:(?:army|military|service|special forces) )?(?:troops?|soldiers?|service ?members?|members?|personnel|contractors?|citizens?|nationals?|advis[eo]rs?) (?:were |was |are |have been |had been )?(?:killed|wounded|injured|hurt|die|dies|died|dead)\b(?! \p{L}+ (?:militants|fighters))/iu;
const UNDER_ATTACK =
  /^(?: \p{L}+){0,6} (?:under (?:attack|fire)|(?:was|were|been|being) (?:attacked|targeted|struck|hit|killed|wounded|injured))/iu;
/** “Iran-backed”, “pro-Iranian”, “tied to Iran”: the state stands behind somebody, it does not act. */
const BEHIND_AFTER =
  /^[- ](?:backed|aligned|linked|affiliated|supported|sponsored|allied|run|funded|tied|made|led|proxy|proxies|back)/i;
const BEHIND_BEFORE =
  /(?:\bpro-|\banti-|\b(?:tied|linked|close|loyal|allied|affiliated) (?:to|with) |\b(?:backed|supported|funded|financed|armed|sponsored) by )(?:the )?$/i;

/** Whether the pointer names a state only as somebody's backer. */
export function isBacker(text: string, p: Span): boolean {
  return (
    BEHIND_AFTER.test(text.slice(p.end, p.end + 14)) ||
    BEHIND_BEFORE.test(text.slice(Math.max(0, p.start - 24), p.start))
  );
}

/** The side of a state at one place in the text; `within` is the passage that counts. */
export function sideOf(text: string, p: Span, within: Span): Side {
  const before = text.slice(Math.max(within.start, p.start - 90), p.start);
  const after = text.slice(p.end, Math.min(within.end, p.end + 70));
  if (STRUCK_BEFORE.test(before) || HARMED_PASSIVE.test(after)) return 'target';
  if (UNDER_ATTACK.test(after) || (HARMED_AFTER.test(after) && HARMED_BEFORE.test(before))) return 'target';
  if (STRIKES_AFTER.test(after) || STRUCK_BY_BEFORE.test(before)) return 'attacker';
  return 'named';
}

/** The state whose forces or land an entity is: itself, or the country of a state's body or of a group that is part of a country. */
export function stateOf(id: string, know: EventRecord): string | null {
  const entity = know.entities.get(id);
  if (!entity) return null;
  if (entity.kind === 'place') return entity.adjectives.length ? id : null;
  if (entity.kind !== 'body' && !(entity.kind === 'group' && isOfState(id, know))) return null;
  return (entity.country && know.country(entity.country)) ?? null;
}

const isOfState = (group: string, know: EventRecord) =>
  [...know.lineage(group)].some((up) => know.entities.get(up)?.kind === 'place');

/** The sides of all states and groups that a passage points to. */
export function sidesIn(
  text: string,
  within: Span,
  pointers: readonly Pointer[],
  know: EventRecord,
): Map<string, Set<Side>> {
  const sides = new Map<string, Set<Side>>();
  for (const p of pointers) {
    if (isBacker(text, p)) continue;
    const side = sideOf(text, p, within);
    const group = know.entities.get(p.entity)?.kind === 'group' ? p.entity : null;
    for (const id of new Set([stateOf(p.entity, know), group])) {
      if (id) sides.set(id, (sides.get(id) ?? new Set<Side>()).add(side));
    }
  }
  return sides;
}
