// English words of roles: who struck, who was struck, who only backs somebody, who denies it.
import type { RoleCues } from '../../reading/language';

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
/** What comes before the name of one who is struck: “attack on the US”, “against Israel”. */
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
/** “Iran-backed”, “pro-Iranian”, “tied to Iran”: the state backs somebody, it does not act. */
const BEHIND_AFTER =
  /^[- ](?:backed|aligned|linked|affiliated|supported|sponsored|allied|run|funded|tied|made|led|proxy|proxies|back)/i;
const BEHIND_BEFORE =
  /(?:\bpro-|\banti-|\b(?:tied|linked|close|loyal|allied|affiliated) (?:to|with) |\b(?:backed|supported|funded|financed|armed|sponsored) by )(?:the )?$/i;

const DENIES =
  /^(?:['’]s \p{L}+)?(?: \p{L}+){0,4}? (?:den(?:ied|ies|y|ying)|rejected (?:any|all|the) (?:claim|charge|role|accusation)|said it (?:had no part|was not involved)|was not involved)\b/iu;

export const ROLES: RoleCues = {
  target: [
    { before: STRUCK_BEFORE },
    { after: HARMED_PASSIVE },
    { after: UNDER_ATTACK },
    { before: HARMED_BEFORE, after: HARMED_AFTER },
  ],
  attacker: [{ after: STRIKES_AFTER }, { before: STRUCK_BY_BEFORE }],
  backer: [{ after: BEHIND_AFTER }, { before: BEHIND_BEFORE }],
  denial: [{ after: DENIES }],
};
