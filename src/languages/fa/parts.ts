// Persian words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'بیمارستان(?:\\S*)?', 'درمانگاه', 'سردخانه', 'مرکز درمانی', 'منتقل', 'انتقال', 'بستری', 'پذیرش', 'بیرون کشیده', 'آواربرداری', 'تحویل',
  ], // prettier-ignore
  buried: ['دفن', 'خاکسپاری', 'به خاک سپرده', 'تشییع', 'تدفین', 'گور دسته[\u200c ]?جمعی'],
});
