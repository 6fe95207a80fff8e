// Persian words for sites: what was hit.
import { sitesBy } from '../shared/sites';

export const SITES = sitesBy({
  kinds: {
    home: String.raw`خان(?:ه|ه‌ای|ه‌های)|منزل\p{L}*|آپارتمان\p{L}*`,
    vehicle: String.raw`خودرو\p{L}*|اتوبوس\p{L}*|کامیون\p{L}*|کاروان\p{L}*`,
    road: String.raw`جاده\p{L}*|خیابان\p{L}*`,
    airport: String.raw`فرودگاه\p{L}*`,
    ministry: String.raw`وزارت\p{L}*`,
    headquarters: String.raw`مقر\p{L}*|ستاد\p{L}*`,
    base: String.raw`پایگاه\p{L}*|پادگان\p{L}*|پاسگاه\p{L}*`,
    store: String.raw`انبار\p{L}*`,
    consulate: String.raw`کنسولگری\p{L}*`,
    embassy: String.raw`سفارت\p{L}*`,
    school: String.raw`مدرسه\p{L}*|دانشگاه\p{L}*|مدارس`,
    quarters: String.raw`خوابگاه\p{L}*|چادر\p{L}*`,
    hospital: String.raw`بیمارستان\p{L}*|درمانگاه\p{L}*`,
    market: String.raw`بازار\p{L}*`,
    worship: String.raw`مسجد\p{L}*|کلیسا\p{L}*|حسینیه\p{L}*`,
    camp: String.raw`اردوگاه\p{L}*`,
    port: String.raw`بندر\p{L}*`,
    prison: String.raw`زندان\p{L}*`,
  },
  struck: String.raw`حمله|حملات|هدف|بمباران|موشک\p{L}*|انفجار\p{L}*|اصابت|زد(?:ند)?`,
  inside: 'داخل|در',
  outside: String.raw`نزدیک\p{L}*|بیرون|کنار|مقابل`,
  strikeLast: true,
});
