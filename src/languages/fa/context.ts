// Persian words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { countedBy } from '../shared/counted';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesNamed } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s،(])(?:پس از|بعد از|در پی|به دنبال|در (?:پاسخ|واکنش) به|به تلافی)(?=\s)/gu,
  earlier: /^(?:در )?(?:ماه گذشته|هفته گذشته|سال گذشته)/u,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:حمله|حملات|انفجار|بمباران|بمبگذاری|ترور)(?: (?:هوایی|موشکی|پهپادی|تروریستی|انتحاری))?/u,
}));

const LOCATED =
  /(?<!\p{L})(?:در|به|نزدیک|نزدیکی|اطراف|داخل)(?: (?:شهر|استان|پایتخت|منطقه|پایگاه|فرودگاه|شرق|غرب|شمال|جنوب|مرکز|حومه|مسیر|مرز)){0,4} $/u;

/** The word after “town of”, “market of” and the like. */
const unknownPlaces = once(() =>
  placesNamed(
    'شهر|شهرستان|روستای|شهرک|استان|منطقه|بازار|بخش|اردوگاه',
    'در|به|از|که|و|را|های|اصلی|مرکزی|شلوغ|محلی|بزرگ|کوچک|مرزی|قدیمی|این|آن|هدف|مورد|جنوبی|شمالی|شرقی|غربی|منتشر|است|بود',
  ),
);

/** Who counts the dead of a land, and how it is said. */
const COUNTED = countedBy({
  bodies: 'بهداشت هلال_احمر اورژانس امداد',
  verbs: 'اعلام_کرد گزارش_داد گفت تایید_کرد خبر_داد',
  between: 'که از کشته_شدن جان_باختن دست\u200cکم دست_کم حداقل حدود بیش_از',
});

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: { before: /(?:کیلومتری|کیلومتر)(?: (?:شمال|جنوب|شرق|غرب))? $/u },
  hit: [
    { after: /^(?: (?!و |که )\p{L}+){0,3}? (?:هدف (?:\p{L}+ )?قرار گرفت|مورد حمله قرار گرفت|بمباران شد)/u },
  ],
  get counted() {
    return COUNTED();
  },
  wide: /(?<![\p{L}\p{M}])(?:در سراسر|در (?:چند|چندین|دو|سه|چهار|پنج) (?:شهر|روستا|منطقه|استان|نقطه|محله)|(?:چند|چندین|دو|سه|چهار) (?:حمله|انفجار|بمباران))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before: /(?<![\p{L}\p{M}])(?:تجمع|تشییع|خاکسپاری|راهپیمایی|مذاکرات|نشست)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?: و|،) ?$/u,
};

export const ROLES: RoleCues = {
  target: [
    { before: /(?:به|علیه|بر) (?:پایگاه|پایگاه‌های|نیروهای|سربازان|سفارت|کنسولگری|مواضع) $/u },
    {
      before:
        /(?:حمله|حملات|موشک\p{L}*|پهپاد\p{L}*)[^.؛]{0,40}? (?:به|علیه|بر) (?:پایگاه |پایگاه‌های |مواضع |نیروهای ){0,2}$/u,
    },
  ],
  attacker: [
    {
      before:
        /(?:حمله|حملات|بمباران|موشک\p{L}*|پهپاد\p{L}*)(?: (?:هوایی|موشکی|پهپادی|تروریستی))?(?: (?:نیروهای|ارتش|رژیم))? $/u,
    },
    { before: /(?:توسط|از سوی) (?:نیروهای |ارتش |جنگنده‌های )?$/u },
  ],
  backer: [{ before: /(?:مورد حمایت|وابسته به|تحت حمایت|نزدیک به|طرفدار) $/u }],
  denial: [{ after: /^[^.؛]{0,40}(?:تکذیب|رد) کرد/u }],
};

export const SPEAKERS = speakersAfter(
  'به گفته[ٔ]?(?:\u200Cی)?|به گزارش|به گفتۀ|بر اساس اعلام|بنا به گفته|به نوشته|بنا به اعلام|بنا بر اعلام|به نقل از|طبق اعلام|توسط(?=(?: \\S+){1,6} (?:تأیید|تایید|اعلام|گزارش) شد)',
  'یک',
  'در|و|که|با|از|را|روز|شمار|تعداد|آمار|مرگ|کشته\u200Cشدن|کشته|دست\u200Cکم|حداقل|بیش|حدود|یک|دو|سه|چهار|پنج|شش|هفت|هشت|نه|ده|ده\u200Cها|صدها',
  String.raw`(?:اعلام کرد|اعلام کردند|اعلام کرده(?: است|\u200Cاند)?|تأیید کرد|تایید کرد|تأیید کردند|تایید کردند|افزود|گفت|گفتند|خبر داد|خبر دادند|گزارش داد|گزارش دادند)(?: که)?`,
  true,
);
