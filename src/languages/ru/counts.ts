// Russian: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { RUSSIAN_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: RUSSIAN_NUMBERS,
  words: COUNT_WORDS,
  units:
    /^(?:год|года|лет|месяц\p{L}*|недел\p{L}*|день|дня|дней|час\p{L}*|минут\p{L}*|километр\p{L}*|км|метр\p{L}*|%|процент\p{L}*|рубл\p{L}*|доллар\p{L}*|ракет\p{L}*|раз|раза)$/u,
  months:
    /^(?:январ[яь]|феврал[яь]|марта?|апрел[яь]|ма[йя]|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь])$/,
  people: [
    [{ role: 'civilians' }, /^(?:мирн\p{L}+|гражданск\p{L}+)$/u], [{ role: 'children' }, /^(?:дет\p{L}+|ребен\p{L}+)$/u], [{ role: 'women' }, /^женщин\p{L}*$/u], [{ role: 'police' }, /^полицейск\p{L}*$/u], [{ role: 'security-forces' }, /^(?:силовик\p{L}*)$/u], [{ role: 'journalists' }, /^(?:журналист\p{L}*|корреспондент\p{L}*)$/u], [{ role: 'medics' }, /^(?:медик\p{L}*|врач\p{L}*)$/u], [{ role: 'protesters' }, /^(?:протестующ\p{L}*|демонстрант\p{L}*)$/u], [{ role: 'members', part: 'commanders' }, /^(?:командир\p{L}*|командующ\p{L}*)$/u],
    [{ role: 'combatants' }, /^(?:боевик\p{L}*|террорист\p{L}*|повстан\p{L}*|сепаратист\p{L}*|джихадист\p{L}*|экстремист\p{L}*|нападавш\p{L}*)$/u], [{ role: 'police' }, /^полицейск\p{L}*$/u],
    [{ role: 'troops' }, /^(?:солдат\p{L}*|военн\p{L}*|военнослужащ\p{L}*)$/u], [{ role: 'people' }, /^(?:человек|люд\p{L}*)$/u],
  ], // prettier-ignore
});
