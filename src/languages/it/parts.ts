// Italian words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'ospedal[ei]',
    'clinic(?:a|he)',
    'obitori[oi]?',
    'centr[oi] medic[oi]',
    String.raw`(?:ricevut|ricoverat|trasportat|trasferit|recuperat|estratt|evacuat)[oaie]`,
  ],
  one: ['(?:prim[oa]|second[oa]|terz[oa]) (?:esplosione|attacco|attentato|raid|incidente|bomba|sparatoria)'],
  buried: [String.raw`(?:sepolt|seppellit|tumulat)[oaie]`, 'sepolture?', 'funerali?', 'foss[ae] comun[ei]'],
  joined: "(?:(?:l|d|all|dell|nell|dall)[’'])?",
});
