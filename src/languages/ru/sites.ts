// Russian words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: String.raw`(?:жил\p{L}+ )?дом\p{L}{0,3}|квартир\p{L}*|многоэтажк\p{L}*`,
    vehicle: String.raw`автомобил\p{L}*|машин\p{L}*|автобус\p{L}*|колонн\p{L}*|грузовик\p{L}*`,
    road: String.raw`дорог\p{L}*|улиц\p{L}*|шоссе|трасс\p{L}*`,
    airport: String.raw`аэропорт\p{L}*|аэродром\p{L}*`,
    ministry: String.raw`министерств\p{L}*`,
    headquarters: String.raw`штаб\p{L}*|штаб-квартир\p{L}*`,
    base: String.raw`баз\p{L}{1,3}|казарм\p{L}*`,
    store: String.raw`склад\p{L}*`,
    consulate: String.raw`консульств\p{L}*`,
    embassy: String.raw`посольств\p{L}*`,
    school: String.raw`школ\p{L}*|университет\p{L}*|колледж\p{L}*`,
    quarters: String.raw`общежити\p{L}*|палат\p{L}*`,
    hospital: String.raw`больниц\p{L}*|госпитал\p{L}*|клиник\p{L}*`,
    market: String.raw`рын\p{L}{2,4}`,
    worship: String.raw`мечет\p{L}*|церк\p{L}*|синагог\p{L}*|храм\p{L}*`,
    camp: String.raw`лагер\p{L}*`,
    port: String.raw`порт\p{L}{0,2}`,
    prison: String.raw`тюрьм\p{L}*|тюрем\p{L}*|сизо|колони\p{L}*`,
  },
  struck: String.raw`удар\p{L}*|атак\p{L}*|обстрел\p{L}*|попа\p{L}*|взрыв\p{L}*|разруш\p{L}*|бомб\p{L}*`,
  inside: 'внутри|в',
  outside: 'возле|около|рядом с|у|вблизи',
});
