// Hebrew adjectives of nations and words for their people, by ISO 3166 code.
import { nationsOf } from '../shared/nations';

export const NATIONS = nationsOf(
  {
    US: 'אמריקני* אמריקאי*',
    IR: 'איראני*',
    IQ: 'עיראקי*',
    IL: 'ישראלי*',
    SY: 'סורי סורית סורים סוריים',
    LB: 'לבנוני*',
    PS: 'פלסטיני*',
    YE: 'תימני*',
    JO: 'ירדני*',
    SA: 'סעודי*',
    TR: 'טורקי טורקית תורכי',
    RU: 'רוסי רוסית רוסים',
    UA: 'אוקראיני*',
    AF: 'אפגני*',
    PK: 'פקיסטני*',
    IN: 'הודי הודית',
    EG: 'מצרי מצרית מצרים',
    QA: 'קטארי*',
    SD: 'סודני*',
    SO: 'סומלי*',
    NG: 'ניגרי*',
    ML: 'מאלי',
    CD: 'קונגולזי*',
    KE: 'קנייתי*',
    GB: 'בריטי*',
    FR: 'צרפתי*',
  },
  String.raw`[ובלכהמש]{0,3}`,
);
