// Italian words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: 'cas[ae]|abitazion[ei]|appartament[oi]',
    vehicle: 'auto|veicol[oi]|camion|convogli[oi]?|autobus',
    road: 'strad[ae]|autostrad[ae]|vi[ae]',
    airport: 'aeroport[oi]|pista',
    ministry: 'minister[oi]',
    headquarters: 'quartier generale|sede|uffici',
    base: 'bas[ei]|caserm[ae]|avampost[oi]',
    store: 'deposit[oi]|magazzin[oi]',
    consulate: 'consolat[oi]',
    embassy: 'ambasciat[ae]',
    school: 'scuol[ae]|universit[aà]',
    quarters: 'dormitor[io]+|tende',
    hospital: 'ospedal[ei]|clinic(?:a|he)',
    market: 'mercat[oi]',
    worship: 'moschee?a?|chies[ae]|sinagog(?:a|he)|templ[io]+',
    camp: 'camp[oi] profughi|camp[oi]',
    port: 'port[oi]',
    prison: 'prigion[ei]|carcer[ei]',
  },
  struck: String.raw`colpi\S*|bombard\S*|attacc\S*|distru\S*|raid|attentat\S*|esplosion\S*`,
  inside: String.raw`dentro|all[’']interno d\S+|in`,
  outside: String.raw`fuori d\S+|vicino a\S*|davanti a\S*|nei pressi d\S+`,
});
