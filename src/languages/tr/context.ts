// Turkish words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { KIND_WORDS } from './kinds';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:ardından|sonrasında|misilleme olarak|karşılık olarak)(?=\s)/giu,
  earlier: /^(?:geçen (?:ay|hafta|yıl)|geçtiğimiz (?:ay|hafta))(?!\p{L})/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:(?:hava|füze|roket|terör|bombalı|drone|İHA) )?(?:saldırı|patlama|bombardıman|operasyon)\p{L}*/iu,
}));

/** “'da”, “'daki”, “ kentinde”, “ eyaletinin başkentinde”: what follows a name shows that it is the place. */
const LOCATED =
  /^(?:['’]?(?:[dt][ae])(?:ki)?(?!\p{L})|(?:['’]?n?[ıiuü]n)?(?: \p{L}+){0,2}? (?:kent|şehr|eyalet|vilayet|il|ilçe|başkent|bölge|üs|havaalan|çevre|yakın|kuzey|güney|doğu|batı|mahalle)\p{L}*[dt][ae](?:ki)?(?!\p{L}))/iu;

/** The noun behind it, or a locative after an apostrophe. */
const unknownPlaces = once(() => ({
  name: /\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu,
  after:
    /^(?:['’](?:d[ae]|t[ae])(?:ki)?(?!\p{L})|['’]?n?[ıiuü]n (?:\p{L}+ )?(?:pazar|köy|kasaba|şehr|kent|çarşı|semt|mahalle)\p{L}*| (?:pazar|köyü|kasaba|şehr|kent|ilçe|eyalet|mahalle)\p{L}*)/u,
  not: /^(?:Avrupa|Asya|Afrika|Amerika|Orta|Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|Meclis|Telegram|Twitter|Bu|O|Bir|Başkent|Kuzey|Güney|Doğu|Batı)(?!\p{L})/u,
}));

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { after: LOCATED },
  distance: { after: /^['’]?(?:[dt]an|[dt]en|n?[ıiuü]n) \d+ (?:km|kilometre)/iu },
  hit: [{ after: /^(?: (?!ve )\p{Ll}+){0,2}? (?:vuruldu|bombalandı|hedef alındı|saldırıya uğradı)/u }],
  wide: /(?<![\p{L}\p{M}\p{N}])(?:genelinde|çapında|(?:birçok|çeşitli|farklı|iki|üç|dört|beş|\d{1,3}) (?:ayrı |farklı )?(?:kent|şehir|şehr|köy|kasaba|bölge|nokta|yer|eyalet)(?:te|de|da|ta|inde|lerde|larda)?|(?:birkaç|iki|üç|dört|ayrı) (?:ayrı )?(?:saldırı|patlama|bombardıman)(?:da|sında|larda)?)(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      after: /^['’]?[dt][ae](?:ki)?[^.;,]{0,20}(?:toplan|yürü|cenaze|defned|görüşme|zirve|miting)\p{L}*/iu,
    },
  ],
  joined: /^(?:,| ve) $/u,
};

const STRIKES = String.raw`(?:saldır|hava saldır|vur|bombal|hedef al|operasyon)\p{L}*`;

export const ROLES: RoleCues = {
  target: [
    {
      after: new RegExp(
        String.raw`^(?:['’]?n?[ıiuü]n)? (?:\p{L}+ ){0,3}(?:yönelik|hedef alan|karşı)(?!\p{L})`,
        'iu',
      ),
    },
    { after: /^['’]?y?[ea] (?:\p{L}+ ){0,2}saldır\p{L}*/iu },
  ],
  attacker: [
    { after: new RegExp(String.raw`^(?:['’]?n?[ıiuü]n)? (?:\p{L}+ ){0,4}${STRIKES}`, 'iu') },
    { after: /^['’]?(?:n?[ıiuü]n)? (?:düzenlediği|gerçekleştirdiği|attığı|fırlattığı)/iu },
  ],
  backer: [{ after: /^(?:['’]?\p{L}{0,3} |[ -])(?:destekli|yanlısı|bağlantılı|yakın)/iu }],
  denial: [{ after: /^[^.;,]{0,40}(?:yalanladı|reddetti)(?!\p{L})/iu }],
};
