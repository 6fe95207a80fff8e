// Spanish words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike:
    'bombarde* ataque*_aéreo* ataque*_con golpe* golpeó golpearon aviones operación atacó atacaron atacadas atacad* alcanzó',
  drone: 'dron drones',
  rocket: 'cohete* katiusha* mortero*',
  missile: 'misil misiles balístico*',
  shell: 'artillería mortero* proyectil* cañone*',
  bomb: 'bomba* atentado* suicida* coche_bomba bombazo*',
  blast: 'explosión explosiones explotó explotaron estalló estallaron estallido* detonó detonaron',
  attack: 'ataque* atacó atacaron atacad* agresión ofensiva',
  protest: 'protesta* manifest* asalto irrumpi* disturbio*',
  raid: 'incursión incursiones redada* asalto* asaltó asaltaron emboscada* hombres_armados pistoleros',
  gun: 'tirote* dispar* pistolero* hombres_armados balacera* baleó',
  massacre: 'masacre* matanza* ejecut*',
  clash: 'enfrentamiento* combate* choque* batalla*',
  ram: 'atropell* embistió',
  crush: 'estampida* avalancha',
  kidnap: 'secuestr* rehén rehenes',
  stab: 'apuñal* cuchillo*',
  crash: 'se_estrelló accidente derrib*',
  harm: 'muert* murió murieron mueren matar mató mataron mata matan falleci* asesin* herid* hirió hirieron abati* víctima* perd*_la_vida pereci* lesion* lesión',
};
