// Portuguese words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike: 'bombarde* ataque*_aéreo* golpe* atingi* aviões operação atacou atacaram alvo alvos',
  drone: 'drone*',
  rocket: 'foguete* morteiro*',
  missile: 'míssil mísseis balístico*',
  shell: 'artilharia morteiro* projét*',
  bomb: 'bomba* atentado* suicida* homem-bomba',
  blast: 'explos* explodi* deton*',
  attack: 'ataque* atac* agressão ofensiva',
  protest: 'protest* manifest* invad* invasão',
  raid: 'incursão incursões invasão emboscada* homens_armados assalto*',
  gun: 'tirote* tiros dispar* atirador* homens_armados balead*',
  massacre: 'massacr* chacina* execut*',
  clash: 'confront* combate* batalha*',
  ram: 'atropel*',
  crush: 'tumulto* pisote*',
  kidnap: 'sequestr* refém reféns',
  stab: 'esfaque* faca*',
  crash: 'caiu queda abatid*',
  harm: 'mort* morr* mat* ferid* feriu feriram vítima* faleci* assassin* perd*_a_vida',
};
