// The Turkish words that counts are read by. The verb comes last, and endings carry the cases.
import { foldTurkish } from './fold';
import type { CountVocabulary } from '../shared/counts/vocabulary';

export const COUNT_WORDS: CountVocabulary = {
  fold: foldTurkish,
  objectFirst: true,
  construct: true,
  harm: {
    killed: {
      state: 'ölü ölen öldürülen öldürül* etkisiz_hale defnedil* toprağa_veril*',
      undergo:
        'öldü öldüğü* ölmüş* ölümü* hayatını_kaybet* hayatlarını_kaybet* yaşamını_yitir* can_ver* şehit_ol* şehit_düş* öldüler',
      inflict: 'öldürdü öldürdüğü* öldürmüş* öldüren öldürerek katletti* katleden',
      act: 'ölümü* ölümüne öldürülmesi*',
      noun: 'ölü ölünün şehit cenaze ceset can_kaybı',
      tally: 'ölü_sayısı* ölenlerin_sayısı* hayatını_kaybedenlerin_sayısı* can_kaybı',
    },
    wounded: {
      state: 'yaralı yaralan*',
      undergo: 'yaralandı yaralandığı* yaralanmış* yaralan*',
      inflict: 'yaraladı* yaralayan',
      act: 'yaralanması* yaralanmasına',
      noun: 'yaralı yaralının',
      tally: 'yaralı_sayısı* yaralıların_sayısı*',
    },
    missing: { state: 'kayıp', noun: 'kayıp' },
    captured: {
      state: 'gözaltına_al* tutuklan* yakalan* kaçırıl* rehin_al* esir_al*',
      undergo: 'gözaltına_al* tutuklan* yakalan* kaçırıl* rehin_al*',
      noun: 'rehine rehinenin esir',
    },
  },
  auxiliary: 'oldu olduğu* olarak',
  perfect: '',
  conjunction: 've ile veya',
  determiner: 'en az toplam bu diğer tüm daha ise de da',
  preposition: 'için göre kadar',
  of: '',
  link: '',
  tally: 'sayısı* sayının bilançosu* sayı',
  including: 'aralarında dahil arasında',
  others: 'diğer daha başka',
  ofThem: 'bunların ölenlerin hayatını_kaybedenlerin bunlardan yaralıların',
  negation: 'yok değil hiçbir',
  nobody: 'kimse',
  unsaid: 'bilgi haber dahil',
  relative: '',
  barrier: 'ama ancak fakat belirtti açıkladı bildirdi söyledi ifade_etti',
  thing:
    'roket* füze* iha* araç* bina* ev evler gün* ay yıl* hafta* saat* dakika* kilometre* metre* saldırı* patlama* hedef* üs şehir* köy* uçak* gemi* yüzde',
  people:
    'kişi kişinin kişiyi asker* sivil* çocuk* kadın* erkek* polis* üye* militan* terörist* komutan* gazeteci* yolcu* vatandaş* saldırgan* isyancı* ayrılıkçı* cihatçı* rehine* göçmen* mülteci* gösterici* doktor* hemşire* köylü* öğrenci* turist* sürücü* mahkum* tutuklu* esir* kız',
  force: 'asker* personel*',
  stationed: 'konuşlu konuşlandır* bulunuyor',
  attacks: 'saldırı',
  attacked: 'saldır*',
  times: 'kez kere defa',
  partitive: /^(?:s?[ıiuü]|biri|ikisi|üçü|dördü|beşi|altısı|yedisi|sekizi|dokuzu)$/u,
  craft: 'uçağı uçakları helikopteri* aracı araçları',
  laid: 'defnedil* toprağa_veril* cenaze*',
  moved: 'çekti çekiyor çekecek çekilmesi çekildi çekilen geri_çek* kaydırdı nakletti ek ilave takviye*',
  single: 'erkek kadın çocuk kız asker polis',
  article: 'bir',
  released: 'serbest_bırak* kurtar*',
};
