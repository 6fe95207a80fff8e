// Italian words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike: 'raid bombard* attacc*_aere* colpit* colpì blitz operazione aerei',
  drone: 'dron*',
  rocket: 'razz* katiuscia mortai*',
  missile: 'missil* balistic*',
  shell: 'artiglieria mortai* granat* cannoneggiament*',
  bomb: 'bomb* attentat* kamikaze suicid* autobomb*',
  blast: 'esplosion* esplos* scoppi* deton*',
  attack: 'attacc* assalt* aggression* offensiva',
  protest: 'protest* manifest* assalt*',
  raid: 'incursion* raid irruzion* imboscat* uomini_armati',
  gun: 'sparatori* spari sparat* uomini_armati colpi_d*',
  massacre: 'massacr* strag* esecuzion*',
  clash: 'scontr* combattiment* battagli*',
  ram: 'investit* travolt*',
  crush: 'calca ressa',
  kidnap: 'rapi* ostagg* sequestr*',
  stab: 'accoltell* coltell*',
  crash: 'precipitat* schiant* abbattut*',
  harm: 'ucc* mort* vittim* ferit* decedut* assassin* perso_la_vita deceduti',
};
