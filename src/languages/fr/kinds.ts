// French words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike: 'frapp* raid* bombard* aviation avions opération',
  drone: 'drone* UAV',
  rocket: 'roquette* katioucha* mortier*',
  missile: 'missile* balistique*',
  shell: 'artillerie obus mortier*',
  bomb: 'bombe* attentat* kamikaze* suicide piégé*',
  blast: 'explosion* explos* déflagration*',
  attack: 'attaqu* agression offensive ciblé* visé* tir tirs',
  protest: 'manifest* protest* émeute* envahi* assaut',
  raid: 'raid* incursion* assaut embuscade* hommes_armés assaillants',
  gun: 'fusillade* tir tirs coups_de_feu hommes_armés tireur*',
  massacre: 'massacr* tuerie* exécut*',
  clash: 'affrontement* combat* bataille* accrochage*',
  ram: 'voiture-bélier foncé',
  crush: 'bousculade* mouvement_de_foule',
  kidnap: 'enlèvement* enlev* otage*',
  stab: 'poignard* couteau*',
  crash: 'écras* abattu*',
  harm: 'tué* tuant tuer mort morts mortel* décès décédé* péri* blessé* blessant victime* assassin* abattu* perdu_la_vie tuent meurt meurent',
};
