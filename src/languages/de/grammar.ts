// German.
import type { Grammar } from '../shared/grammar';
import { GERMAN_NUMBERS } from './numbers';

export const GERMAN: Grammar = {
  articles: /^eine?[nr]?$/,
  numbers: GERMAN_NUMBERS,
  dead: /^(?:tote[nr]?|todesopfer|tode|getötete[nr]?)$/,
  hurt: /^(?:verletzte[nr]?|verwundete[nr]?)$/,
  killing: /^(?:tötete[n]?|tötet|töten|tod)$/,
  wounding: /^(?:verletzte[n]?|verwundete[n]?|verletzt)$/,
  killed: /^(?:getötet|tot|starben|starb|gestorben|umgekommen|leben|ermordet|tötete[n]?)$/,
  wounded: /^(?:verletzt|verwundet)$/,
  between: /^(?:den|die|der|das|von|mindestens|mehr|als|auch|weitere|etwa|rund|dabei)$/,
  barrier: /^(?:[.;:!?]|,|dass|die|der|aber|während|nachdem|bevor|weil|laut|als)$/,
  units:
    /^(?:jahre[n]?|monate[n]?|tage[n]?|stunden?|minuten?|uhr|kilometer|km|meter|prozent|%|euro|dollar|raketen?|drohnen?|mal|fahrzeuge|angriffe[n]?|ziele[n]?|stützpunkte)$/,
  months: /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
  people: [
    [{ role: 'civilians' }, /^zivilist(?:en|in)?$/], [{ role: 'children' }, /^kinder[n]?$/], [{ role: 'women' }, /^frauen$/],
    [{ role: 'members', part: 'commanders' }, /^(?:kommandeur(?:e|en)?|anführer|kommandant(?:en)?|generäle)$/], [{ role: 'members', part: 'guards' }, /^(?:leibwächter[n]?)$/],
    [{ role: 'combatants' }, /^(?:kämpfer[n]?|milizionär(?:e|en)?|extremisten|terroristen|angehörige[n]?)$/], [{ role: 'members' }, /^(?:mitglieder[n]?)$/],
    [{ role: 'troops' }, /^(?:soldat(?:en)?)$/], [{ role: 'people' }, /^(?:menschen|personen|männer)$/],
  ], // prettier-ignore
  and: /^(?:und)$/,
  others: /^(?:weitere|andere)$/,
  none: /^(?:keine[nr]?|niemand)$/,
};
