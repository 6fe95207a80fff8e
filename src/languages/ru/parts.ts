// Russian words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    String.raw`(?:больниц|госпитал|клиник|морг|медцентр)\p{L}*`,
    String.raw`(?:доставлен|госпитализирован|поступил|извлечен|извлекли|эвакуирован|перевезен)\p{L}*`,
  ],
  one: [String.raw`(?:перв|втор|трет)\p{L}* (?:взрыв|удар|атак|нападени|обстрел)\p{L}*`],
  buried: [String.raw`(?:похорон|захорон|погребен|предан)\p{L}*`, String.raw`братск\p{L}* могил\p{L}*`],
});
