// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'yendi|mağlup etti|berabere kaldı|karşılaşıyor',
  match: String.raw`ligi?|gol(?:ü|ler)?(?!\p{L})|forvet|orta saha|penaltı|çeyrek final|yarı final|teknik direktör|kaleci|maç|stadyum`,
});
