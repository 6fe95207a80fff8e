// Turkish words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    String.raw`(?:hastane|klinik|morg)\p{L}*`,
    String.raw`(?:getiril|kaldırıl|sevk edil|nakledil|çıkarıl|ulaştırıl)\p{L}*`,
  ],
  one: [String.raw`(?:ilk|birinci|ikinci|üçüncü) (?:patlama|saldırı|bomba)\p{L}*`],
  buried: [
    String.raw`(?:defned|gömül|toprağa veril)\p{L}*`,
    String.raw`cenaze\p{L}*`,
    String.raw`toplu mezar\p{L}*`,
  ],
});
