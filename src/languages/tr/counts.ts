// Turkish: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { TURKISH_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: TURKISH_NUMBERS,
  articles: /^bir$/,
  counting: { ikisi: 2, üçü: 3, dördü: 4, beşi: 5, altısı: 6, yedisi: 7, sekizi: 8, dokuzu: 9 },
  words: COUNT_WORDS,
  units:
    /^(?:artarak|artışla|azalarak|yıl|yaş\p{L}*|ay|gün|hafta|saat|dakika|kilometre|km|metre|yüzde|lira|dolar|füze|roket|kez|kere|defa)$/u,
  months: /^(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)\p{L}*$/u,
  people: [
    [{ role: 'civilians' }, /^sivil\p{L}*$/u], [{ role: 'children' }, /^çocu[kğ]\p{L}*$/u], [{ role: 'women' }, /^kadın\p{L}*$/u], [{ role: 'police' }, /^polis\p{L}*$/u], [{ role: 'security-forces' }, /^(?:güvenlik|jandarma\p{L}*|korucu\p{L}*)$/u], [{ role: 'journalists' }, /^(?:gazeteci\p{L}*|muhabir\p{L}*)$/u], [{ role: 'medics' }, /^(?:doktor\p{L}*|hemşire\p{L}*)$/u], [{ role: 'protesters' }, /^(?:gösterici\p{L}*|protestocu\p{L}*)$/u], [{ role: 'members', part: 'commanders' }, /^komutan\p{L}*$/u],
    [{ role: 'combatants' }, /^(?:militan|terörist|savaşçı|saldırgan|isyancı|ayrılıkçı|cihatçı)\p{L}*$/u], [{ role: 'members' }, /^üye\p{L}*$/u], [{ role: 'police' }, /^polis\p{L}*$/u],
    [{ role: 'troops' }, /^(?:asker|personel)\p{L}*$/u], [{ role: 'people' }, /^kişi\p{L}*$/u],
  ], // prettier-ignore
});
