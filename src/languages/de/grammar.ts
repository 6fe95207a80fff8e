// German.
import type { Grammar } from '../shared/grammar';

export const GERMAN: Grammar = {
  articles: /^eine?[nr]?$/,
  numbers: {
    ein: 1, eine: 1, einen: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
    dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40,
    fünfzig: 50, hundert: 100, dutzend: 12,
  }, // prettier-ignore
  vague: {
    dutzende: 'dozens',
    dutzenden: 'dozens',
    hunderte: 'hundreds',
    hunderten: 'hundreds',
    tausende: 'thousands',
  },
  qualifiers: [
    ['mindestens', 'at-least'], ['wenigstens', 'at-least'], ['mehr als', 'more-than'], ['über', 'more-than'], ['etwa', 'about'], ['rund', 'about'],
    ['ungefähr', 'about'], ['fast', 'nearly'], ['knapp', 'nearly'], ['beinahe', 'nearly'], ['bis zu', 'up-to'],
  ], // prettier-ignore
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
  others: /^(?:weitere|andere)$/,
  none: /^(?:keine[nr]?|niemand)$/,
};
