// Italian: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { ITALIAN_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: ITALIAN_NUMBERS,
  words: COUNT_WORDS,
  articles: /^un[oa]?$/,
  units:
    /^(?:ann[oi]|mes[ei]|giorn[oi]|or[ae]|minut[oi]|km|chilometr[oi]|metri|%|per|euro|dollari|razz[oi]|missil[ei]|dron[ei]|volt[ae]|veicol[oi]|attacch[io]|attacco|bas[ei]|obiettiv[oi])$/,
  months:
    /^(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)$/,
  people: [
    [{ role: 'civilians' }, /^civil[ei]$/], [{ role: 'children' }, /^bambin[oaie]$/], [{ role: 'women' }, /^donn[ae]$/], [{ role: 'police' }, /^poliziott[oi]$/], [{ role: 'security-forces' }, /^(?:carabinier[ei]|agent[ei]|gendarm[ei])$/], [{ role: 'journalists' }, /^(?:giornalist[aie]|reporter)$/], [{ role: 'medics' }, /^(?:medic[oi]|infermier[aie]|soccorritor[ei]|paramedic[oi])$/], [{ role: 'protesters' }, /^manifestant[ei]$/], [{ role: 'officials' }, /^funzionari[o]?$/], [{ role: 'members', part: 'commanders' }, /^(?:comandant[ei]|capi|leader|general[ei])$/],
    [{ role: 'members', part: 'guards' }, /^(?:guardi[ae]|scort[ae])$/], 
    [{ role: 'combatants' }, /^(?:combattent[ei]|milizian[oi]|militant[ei]|ribell[ei]|insort[oi]|separatist[aie]|jihadist[aie]|estremist[aie]|terrorist[aie]|aggressor[ei]|assalitor[ei]|attentator[ei]|guerriglier[oi])$/], [{ role: 'members' }, /^(?:membr[oi])$/],
    [{ role: 'troops' }, /^(?:soldat[oi]|militar[ei])$/], [{ role: 'people' }, /^(?:person[ae]|uomini)$/],
  ], // prettier-ignore
});
