// Turkish words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

const CASES = '(?:n[ıiuü]n|n[ae]|n[ıi]|n[dt][ae]n?|nc[ae]|yl[ae])?';

export const OFFICES = officesOf(
  {
    'health-ministry': `sağlık bakanlığı${CASES}`,
    'defence-ministry': `(?:milli )?savunma bakanlığı${CASES}`,
    'interior-ministry': `[iİ]çişleri bakanlığı${CASES}`,
    'foreign-ministry': `dışişleri bakanlığı${CASES}`,
    'civil-defence': `sivil savunma(?: ekipleri${CASES})?`,
    'armed-forces': `ordusu${CASES}|ordu(?=[.,;]| (?:açıkladı|duyurdu|bildirdi|doğruladı|yalanladı))`,
    government: `hükümeti${CASES}|hükümet(?=[.,;]| (?:açıkladı|duyurdu|bildirdi|doğruladı|yalanladı))`,
    'prime-minister': `başbakanı?${CASES}`,
    'foreign-minister': `dışişleri bakanı${CASES}`,
    'defence-minister': `savunma bakanı${CASES}`,
    'interior-minister': `[iİ]çişleri bakanı${CASES}`,
    'health-minister': `sağlık bakanı${CASES}`,
  },
  {
    ownerBefore: /^(?:['’]?(?:n[ıiuü]n|[ıiuü]n|[td]?[ae]ki|y[ae]))? $/,
    not: [
      { before: /(?:(?<!\p{L})(?:bir|her|eski|yeni|yerel|bölge|başka)\s|-)$/iu },
      { before: /(?<!^|[.!?:;”"“]\s|\n)(?<!\p{L})\p{Lu}\p{Ll}+(?:['’]\p{Ll}+)? $/u },
      { after: /^ \p{Lu}\p{Ll}+/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^(?:['’](?:n[ıiuü]n|[ıiuü]n) (?:hükümeti|güçleri|ordusu|açıklaması|tepkisi|müttefik\p{L}*|büyükelçi\p{L}*|yanıtı|talepleri)|,? (?:ise |da |de |bunu |iddiaları |saldırıyı |suçlamaları |\p{L}+ ){0,3}(?:reddetti|yalanladı|suçladı|açıkladı|duyurdu|kınadı|uyardı|tehdit etti|doğruladı|istedi|çağırdı|söyledi|savundu|bildirdi)(?!\p{L})|['’](?:[yn]?[ıiuü]|y[ae]) (?:suçladı|kınadı|uyardı|tehdit etti))/u,
    },
    {
      after: /^['’]?(?:n[ae]|y[ae]|[ae]) (?:yakın|bağlı)(?!\p{L})|^ (?:yanlısı|destekli|yönetimi)(?!\p{L})/u,
    },
    { before: /(?:ile|hem)\s$/iu, after: /^ (?:arasında|ve)/u },
  ],
  place: /(?<!\p{L})(?:başkent|kenti|şehri)\s$/iu,
};
