// Italian.
import type { Grammar } from '../shared/grammar';

export const ITALIAN: Grammar = {
  articles: /^un[oa]?$/,
  numbers: {
    un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12,
    tredici: 13, quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, trenta: 30, quaranta: 40,
    cinquanta: 50, cento: 100, dozzina: 12, decina: 10, ventina: 20, trentina: 30, centinaio: 100,
  }, // prettier-ignore
  vague: { decine: 'tens', dozzine: 'dozens', centinaia: 'hundreds', migliaia: 'thousands' },
  qualifiers: [
    ['almeno', 'at-least'], ['più di', 'more-than'], ['oltre', 'more-than'], ['circa', 'about'], ['quasi', 'nearly'], ['fino a', 'up-to'],
    ['una', 'about'], ['un', 'about'],
  ], // prettier-ignore
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
  others: /^altr[ie]$/,
  none: /^(?:nessun[oa]?|senza|né)$/,
};
