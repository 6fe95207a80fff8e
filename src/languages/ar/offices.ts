// Arabic words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'وزارة الصحة(?: العامة)?',
    'defence-ministry': 'وزارة الدفاع',
    'interior-ministry': 'وزارة الداخلية',
    'foreign-ministry': 'وزارة الخارجية',
    'civil-defence': 'الدفاع المدني',
    'armed-forces': 'الجيش|جيش',
    government: 'الحكومة',
  },
  {
    ownerAfter: /^ (?:في |ب|في قطاع )?(?:ال)?$/u,
    not: [
      // an adjective of a nation or a force that the record does not know, or a name
      { after: /^ (?:ال\p{L}+(?:ي|ية)|(?:في|ب)\s?\p{L}+)(?!\p{L})/u },
      { before: /(?:^|\s)(?:قائد|رئيس|قوات|نائب) $/u, after: /^ (?:الوطني|الحر|الشعبي)/u },
      // “army of” somebody
      { after: /^ (?!أن|إن|عن|على|من|إلى|قال|أعلن|في|ما|لم|لن|قد|بعد|أمس|اليوم|مساء|صباح|كما|يوم|و)\p{L}/u },
    ],
  },
  '(?:[وفبلك]{1,2})?',
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:أعلنت|نفت|تنفي|اتهمت|تتهم|أكدت|تؤكد|رفضت|ترفض|أدانت|تدين|هددت|تهدد|حذرت|تحذر|قالت|تقول|ردت|ترد|طالبت|تطالب|دعت|تدعو|شددت|وصفت|اعتبرت|تعتبر|تعهدت|توعدت|تصر|تريد|تسعى|تدعم)(?!\p{L})/u,
    },
    {
      before:
        /(?:^|\s)[وف]?(?:أعلنت|نفت|اتهمت|تتهم|أكدت|رفضت|أدانت|هددت|حذرت|قالت|ردت|طالبت|دعت|اعتبرت|تعهدت|توعدت|بين|حمّلت|حملت|المدعومة من|المدعوم من|المتحالفة مع|الموالية ل|موالية ل|لحكومة|حكومة|اتهام|مع) ?$/u,
    },
  ],
  place:
    /(?:^|\s)(?:في|من|إلى|قرب|وسط|شرق|غرب|شمال|جنوب|شرقي|غربي|مدينة|العاصمة|ضواحي|على|سماء|مطار|محيط|داخل|نحو|ب|ل) ?$/u,
};
