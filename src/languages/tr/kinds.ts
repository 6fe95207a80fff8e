// Turkish words for kinds of event.
import type { KindWords } from '../shared/kinds';

export const KIND_WORDS: KindWords = {
  strike: 'hava_saldırı* hava_harekat* saldırı* vurdu vuruldu bombard* bombala* operasyon*',
  drone: 'İHA* SİHA* dron* insansız*',
  rocket: 'roket* havan* katyuşa*',
  missile: 'füze* balistik*',
  shell: 'top_atış* havan* topçu*',
  bomb: 'bomba* intihar* canlı_bomba*',
  blast: 'patlama* patladı patlat* infilak*',
  attack: 'saldır* hedef_al*',
  protest: 'protesto* gösteri* bastı baskın* gösterici*',
  raid: 'baskın* pusu* silahlı* operasyon*',
  gun: 'silahlı* ateş_aç* kurşun* silah_sesleri',
  massacre: 'katliam* katled* infaz*',
  clash: 'çatışma* çarpışma*',
  ram: 'araç_sür* aracıyla',
  crush: 'izdiham*',
  kidnap: 'kaçır* rehin* rehine*',
  stab: 'bıçak*',
  crash: 'düştü düşürül* düşmesi',
  harm: 'öldü* ölen* ölü* öldür* hayatını_kaybe* yaralan* yaralı* yaralad* şehit* can_verdi can_kaybı kurban*',
};
