// Italian.
import type { Grammar } from '../shared/grammar';
import { ITALIAN_NUMBERS } from './numbers';

export const ITALIAN: Grammar = {
  articles: /^un[oa]?$/,
  numbers: ITALIAN_NUMBERS,
  dead: /^(?:mort[oie]|vittim[ae]|decedut[oie]|cadut[oi])$/,
  hurt: /^(?:ferit[oaie])$/,
  killing:
    /^(?:uccise|uccide|uccisero|uccidendo|uccidere|ucciso|uccisa|uccisi|uccise|uccisione|morte|morti|morto|morirono|morì|vita)$/,
  wounding: /^(?:ferì|ferisce|ferirono|ferendo|ferire|ferito|feriti)$/,
  killed: /^(?:uccis[oaie]|mort[oaie]|morirono|morì|decedut[oaie]|assassinat[oaie]|perso|perirono)$/,
  wounded: /^(?:ferit[oaie])$/,
  between: /^(?:a|ad|almeno|più|di|dei|delle|degli|i|gli|le|la|il|lo|altri|altre|anche|circa|quasi|oltre)$/,
  barrier: /^(?:[.;:!?]|,|che|chi|ma|mentre|dopo|prima|secondo|quando|contro|raggiunse)$/,
  units:
    /^(?:ann[oi]|mes[ei]|giorn[oi]|or[ae]|minut[oi]|km|chilometr[oi]|metri|%|per|euro|dollari|razz[oi]|missil[ei]|dron[ei]|volt[ae]|veicol[oi]|attacch[io]|attacco|bas[ei]|obiettiv[oi])$/,
  months:
    /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/,
  people: [
    [{ role: 'civilians' }, /^civil[ei]$/], [{ role: 'children' }, /^bambin[oaie]$/], [{ role: 'women' }, /^donn[ae]$/], [{ role: 'members', part: 'commanders' }, /^(?:comandant[ei]|capi|leader|general[ei])$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardi[ae]|scort[ae])$/], 
    [{ role: 'combatants' }, /^(?:combattent[ei]|milizian[oi]|militant[ei]|terrorist[ai])$/], [{ role: 'members' }, /^(?:membr[oi])$/],
    [{ role: 'troops' }, /^(?:soldat[oi]|militar[ei])$/], [{ role: 'people' }, /^(?:person[ae]|uomini)$/],
  ], // prettier-ignore
  and: /^(?:e|ed)$/,
  others: /^altr[ie]$/,
  none: /^(?:nessun[oa]?|senza|né)$/,
};
