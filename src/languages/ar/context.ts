// Arabic words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesNamed } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s،(])(?:بعد|عقب|إثر|ردا على|رداً على|انتقاما ل|انتقاماً ل)(?=[\s\p{L}])/gu,
  earlier: /^(?:في )?(?:الشهر الماضي|الأسبوع الماضي)/u,
  event: eventOf(KIND_WORDS),
  phrase: /(?<!\p{L})(?:ال)?(?:غارة|غارات|هجوم|هجمات|ضربة|ضربات|قصف|انفجار|تفجير)(?!\p{L})/u,
}));

const LOCATED =
  /(?<!\p{L})(?:في|شرق|شرقي|غرب|غربي|شمال|شمالي|جنوب|جنوبي|قرب|داخل)(?: (?:مدينة|محافظة|العاصمة|قضاء|ناحية|منطقة|قاعدة|شرق|شرقي|غرب|غربي|شمال|شمالي|جنوب|جنوبي|وسط))* $/u;

/** The word after “town of”, “market of” and the like. */
const unknownPlaces = once(() =>
  placesNamed(
    '[بفو]?(?:ال)?(?:مدينة|بلدة|قرية|ناحية|محافظة|ولاية|إقليم|بلدية|حي|مخيم|سوق)',
    'ال(?:قديمة|جديدة|مدينة|رئيسي|رئيسية|شرقي|شرقية|غربي|غربية|شمالي|جنوبي|مركزي|شعبي|محلي|محلية|مجاورة|حدودية|مزدحم|لاجئين|نازحين)|تقع|التي|الذي|في|من|على|إلى|عن|مزدحم|شعبي|قريبة|صغيرة|كبيرة|وهي|هي|كانت|تم|أخرى|لل\\p{L}+',
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: { before: /(?:كم|كيلومترا?|كيلومترات)(?: (?:شمال|جنوب|شرق|غرب)(?:ي)?)? (?:من |عن )?$/u },
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:(?:و|ف)?(?:ال|ل|ب)?(?:تجمع\p{L}*|تشييع|جنازة|جنازات|جثمان|مسيرة|مستشفى|مستشفيات|محادثات|قمة))[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?: و|، و|،) ?$/u,
};

export const ROLES: RoleCues = {
  target: [
    {
      before:
        /(?:مقتل|قتل|إصابة|على|استهدف|استهدفت|ضد) (?:\S+ )?(?:جنود|عسكريين|قوات|قاعدة|قواعد|سفارة|قنصلية|القوات|السفارة|القنصلية) $/u,
    },
    { before: /(?:غارة|غارات|هجوم|هجمات|ضربة|ضربات|قصف|صواريخ)[^.؛]{0,40}? (?:على|ضد|استهدفت|استهدف) $/u },
  ],
  attacker: [
    {
      before:
        /(?:غارة|غارات|ضربة|ضربات|قصف|هجوم|هجمات|صواريخ|صاروخ|مسيرة|طائرة|طائرات|عدوان)(?: (?:جوية|صاروخي|صاروخية|جوي|بدون طيار))? $/u,
    },
    { before: /(?:شنتها|شنها|نفذتها|نفذها|أطلقتها) (?:قوات |طائرات )?$/u },
  ],
  backer: [{ before: /(?:مدعومة? من|المدعومة? من|الموالية? ل) ?$/u }],
  denial: [{ before: /(?:نفى|نفت|نفي) $/u }],
};

export const SPEAKERS = speakersAfter(
  'وفقا ل|وفقاً ل|وفق|بحسب|حسب|نقلا عن|نقلاً عن|[وف]?(?:أعلنت|أعلن|أفادت|أفاد|أكدت|أكد|ذكرت|ذكر)',
  'ال',
  'في|و|إن|أن|بأن|التي|الذي|عن|ب|يوم|اليوم|أمس',
  String.raw`(?:ذكرت|ذكر|أعلنت|أعلن|أفادت|أفاد|قالت|قال|أكدت|أكد)(?: \p{L}+)? (?:أن|إن|بأن)`,
);
