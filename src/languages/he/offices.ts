// Hebrew words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'משרד הבריאות',
    'defence-ministry': 'משרד הביטחון|משרד ההגנה',
    'interior-ministry': 'משרד הפנים',
    'foreign-ministry': 'משרד החוץ',
    'armed-forces': 'הצבא|צבא',
    police: 'המשטרה|משטרת',
    government: 'הממשלה|ממשלת',
    'prime-minister': 'ראש הממשלה|ראש ממשלת',
  },
  {
    ownerAfter: /^ (?:של |ב|ברצועת )?ה?$/u,
    not: [
      { after: /^ (?:ה\p{L}{3,}(?:י|ית)|של \p{L}+|ב\p{L}+)(?!\p{L})/u },
      { before: /(?:לשעבר|סגן|מקומית?) $/u },
      // “army of”, “police of” somebody
      {
        after:
          /^ (?!הודיע|אמר|מסר|טען|אישר|הכחיש|דיווח|כי|לא|ש|על|את|כבר|גם|היה|היא|הוא|עם|אתמול|היום|פתח|ביצע|תקף|חקר|יו)\p{L}/u,
      },
    ],
  },
  '[ושבלמכ]{0,2}',
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:גם |שוב |כבר |לא )?(?:הכחישה|מכחישה|האשימה|מאשימה|הודיעה|מודיעה|דחתה|דוחה|גינתה|מגנה|איימה|מאיימת|הזהירה|מזהירה|אמרה|אומרת|הגיבה|מגיבה|דרשה|דורשת|טענה|טוענת|אישרה|מאשרת|הבטיחה|רוצה|תומכת|סירבה|מסרבת|קראה)(?!\p{L})/u,
    },
    { before: /(?:^|\s)(?:בין|האשימו? את|הנתמכ\p{L}+ (?:על ידי|בידי)|מול) $/u },
  ],
  place: /(?:^|\s)(?:ב|ל|מ|בעיר|העיר|ליד|מעל|באזור|במרכז|לעבר|הבירה)\s?$/u,
};
