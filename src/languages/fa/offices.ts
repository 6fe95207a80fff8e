// Persian words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'وزارت بهداشت|وزارت صحت عامه',
    'defence-ministry': 'وزارت دفاع',
    'interior-ministry': 'وزارت کشور|وزارت داخله',
    'foreign-ministry': 'وزارت (?:امور )?خارجه',
    'armed-forces': 'ارتش',
    government: 'دولت',
    'prime-minister': 'نخست[ \u200c]?وزیر',
  },
  {
    ownerAfter: /^ (?:در )?$/u,
    not: [
      {
        after:
          /^ (?:در )?(?!اعلام|گفت|گفته|خبر|تایید|تأیید|تکذیب|نیز|هم|می|در|از|به|با|که|و |را |بر |تا |اما|این|آن|هنوز|روز|شمار|تعداد)\p{L}/u,
      },
      { before: /(?:سابق|پیشین|محلی) $/u },
    ],
  },
  '',
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:نیز |هم |این \p{L}+ را |اتهام \p{L}* ?را |می[‌ ]?)?(?:\p{L}+ را )?(?:اعلام کرد|رد کرد|تکذیب کرد|متهم کرد|محکوم کرد|تهدید کرد|هشدار داد|گوید|خواهد|خواست|گفت|تأکید کرد|تاکید کرد|پاسخ داد)/u,
    },
    { before: /(?:^|\s)(?:بین|میان|دولت|تحت حمایت|متحد|وابسته به) $/u },
  ],
  place: /(?:^|\s)(?:در|از|به|شهر|پایتخت|شرق|غرب|شمال|جنوب|نزدیک|حومه|مرکز|آسمان|اطراف|سوی) $/u,
};
