// Turkish words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    String.raw`(?:başka|önceki|benzer|ikinci|ayrı) (?:bir )?(?:\p{L}+ )?(?:saldırı|patlama|bombardıman|operasyon)\p{L}*`,
    'geçen (?:yıl|ay|hafta)',
    String.raw`\S+ (?:gün|hafta|ay|yıl) önce`,
    String.raw`son \S+ (?:gün|hafta|ay|yıl)\p{L}*`,
    'öte yandan',
  ]),
  answered: opening(String.raw`\p{L}+ (?:misilleme|karşılık) olarak`),
  running: anyOf([
    String.raw`savaşın ilk \S+ (?:gününde|haftasında|ayında)`,
    String.raw`(?:19|20)\d\d['’]?\p{L}* (?:bu yana|beri)`,
    String.raw`\p{L}+ (?:bu yana|beri|itibaren)`,
    'savaş boyunca',
    'toplamda',
  ]),
  early: before('(?:başlangıçta|önceki|ilk belirlemelere|daha önce)'),
  later: before('(?:yükseldi|çıktı|arttı)'),
  kinds: [
    ['earthquake', anyOf([String.raw`deprem\p{L}*`])],
    ['kidnapping', anyOf([String.raw`kaçır\p{L}*|rehine\p{L}*|rehin`])],
    ['crush', anyOf([String.raw`izdiham\p{L}*`])],
    ['protest', anyOf([String.raw`protesto\p{L}*|gösteri\p{L}*`])],
    ['missile-attack', anyOf([String.raw`füze\p{L}*`])],
    ['rocket-attack', anyOf([String.raw`roket\p{L}*`])],
    ['drone-attack', anyOf([String.raw`İHA|SİHA|dron\p{L}*|insansız`])],
    ['bombing', anyOf([String.raw`bomba\p{L}*|patlama\p{L}*|intihar`])],
    ['air-strike', anyOf([String.raw`hava saldırı\p{L}*|hava harekat\p{L}*`])],
    ['shooting', anyOf([String.raw`silahlı|ateş aç\p{L}*`])],
    ['fire', anyOf([String.raw`yangın\p{L}*`])],
    ['attack', anyOf([String.raw`saldırı\p{L}*|öldür\p{L}*|operasyon\p{L}*`])],
  ],
}));
