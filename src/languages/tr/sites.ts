// Turkish words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: String.raw`ev(?:i|e|in|leri?|ler[ei])?|konut\p{L}*|apartman\p{L}*`,
    vehicle: String.raw`araç\p{L}*|arac\p{L}*|otomobil\p{L}*|otobüs\p{L}*|konvoy\p{L}*|kamyon\p{L}*`,
    road: String.raw`yol(?:u|a|da|un)?|cadde\p{L}*|sokak\p{L}*|otoyol\p{L}*`,
    airport: String.raw`hava(?:alanı|limanı)\p{L}*`,
    ministry: String.raw`bakanlı\p{L}*`,
    headquarters: String.raw`karargâh\p{L}*|karargah\p{L}*|merkez bina\p{L}*`,
    base: String.raw`üs(?:sü|süne|sünü|te|ler\p{L}*)?|kışla\p{L}*|karakol\p{L}*`,
    store: String.raw`depo\p{L}*`,
    consulate: String.raw`konsolos\p{L}*`,
    embassy: String.raw`büyükelçili\p{L}*`,
    school: String.raw`okul\p{L}*|üniversite\p{L}*`,
    quarters: String.raw`yurt\p{L}{0,3}|çadır\p{L}*`,
    hospital: String.raw`hastane\p{L}*|klini\p{L}*`,
    market: String.raw`pazar(?:ı|ına|ında|da|a|yeri\p{L}*)?|çarşı\p{L}*`,
    worship: String.raw`cami\p{L}*|kilise\p{L}*|sinagog\p{L}*`,
    camp: String.raw`kamp\p{L}*`,
    port: String.raw`liman\p{L}*`,
    prison: String.raw`cezaevi\p{L}*|hapishane\p{L}*`,
  },
  struck: String.raw`vur\p{L}*|saldır\p{L}*|bombala\p{L}*|hedef al\p{L}*|isabet\p{L}*|patla\p{L}*`,
  inside: String.raw`içinde\p{L}*`,
  outside: String.raw`yakın\p{L}*|önünde\p{L}*|yanında\p{L}*`,
  strikeLast: true,
});
