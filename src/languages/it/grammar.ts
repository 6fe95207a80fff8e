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
    ['civilians', /^civil[ei]$/], ['children', /^bambin[oaie]$/], ['women', /^donn[ae]$/], ['commanders', /^(?:comandant[ei]|capi|leader|general[ei])$/],
    ['guards', /^(?:guardi[ae]|scort[ae])$/], ['us-troops', /^(?:american[oi]|statunitens[ei])$/],
    ['combatants', /^(?:combattent[ei]|milizian[oi]|militant[ei]|terrorist[ai])$/], ['members', /^(?:membr[oi])$/],
    ['troops', /^(?:soldat[oi]|militar[ei])$/], ['total', /^(?:person[ae]|uomini)$/],
  ], // prettier-ignore
  none: /^(?:nessun[oa]?|senza|né)$/,
};
