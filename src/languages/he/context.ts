// Hebrew words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesNamed } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:לאחר|אחרי|בעקבות|בתגובה ל|כנקמה על)(?=[\s\p{L}])/gu,
  earlier: /^(?:בחודש שעבר|בשבוע שעבר|בשנה שעברה)/u,
  event: eventOf(KIND_WORDS),
  phrase: /(?<!\p{L})[ובלכהמש]{0,2}(?:תקיפה|תקיפת|תקיפות|מתקפה|מתקפת|פיגוע|פיצוץ|הפצצה|מטח|ירי)(?!\p{L})/u,
}));

/** “in” is written together with the name: “בבגדאד”. */
const LOCATED =
  /(?<!\p{L})(?:ב|סמוך ל|ליד |באזור |בעיר |במחוז |בבירה |בבירת |בבסיס |בשדה התעופה |במזרח |במערב |בצפון |בדרום |בתוך )ה?$/u;

/** The word after “city of”, “village of”, “market of” and the like. */
const unknownPlaces = once(() =>
  placesNamed(
    '[בלמשוה]{0,2}(?:עיר|עיירה|עיירת|כפר|מושב|קיבוץ|יישוב|מחוז|נפת|שכונת|שוק)',
    'של|ב|על|אשר|הוא|היא|הקטנה|הגדולה|העתיקה|המרכזי|הסמוך|הסמוכה|הומה|מקומי|הערבי|הערבית|הדרומית|הצפונית|שבו|שבה|כי|את|לא|עם',
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: { before: /(?:ק"מ|קילומטר\p{L}*)(?: (?:צפונית|דרומית|מזרחית|מערבית))? (?:ל|מ)?$/u },
  hit: [{ after: /^(?: \p{L}+){0,2}? (?:הותקפ|הופצצ|הופגז|נפגע)\p{L}*/u }],
  wide: /(?<![\p{L}\p{M}])(?:ב(?:כל )?רחבי|ב(?:כמה|מספר|שתי|שני|שלוש|שלושה|ארבע|ארבעה) (?:ערים|יישובים|כפרים|אזורים|מקומות|מוקדים|זירות|נקודות)|(?:כמה|מספר|שתי|שלוש|ארבע) (?:תקיפות|התקפות|פיגועים|פיצוצים))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before: /(?<![\p{L}\p{M}])(?:התאספ\p{L}*|ה{0,2}לווי\p{L}*|צעד\p{L}*|שיחות|פסגת)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| ו| וב) ?$/u,
};

export const ROLES: RoleCues = {
  target: [
    { before: /(?:תקיפה|תקיפות|מתקפה|מתקפת|מטח|טילים|רקטות|ירי)[^.;]{0,40}? (?:על|נגד|לעבר|אל|ב)(?: ?ה)?$/u },
  ],
  attacker: [
    { before: /(?:תקיפה|תקיפת|מתקפה|מתקפת|הפצצה|הפצצת|מטח)(?: \p{L}+)? (?:של |ה)?$/u },
    { after: /^ (?:תקפה|תקף|תקפו|הפציצה|הפציצו|ירתה|ירו|שיגרה|שיגרו|הרגה|הרגו|חיסלה)(?!\p{L})/u },
    { before: /(?:תקיפה|תקיפות|מתקפה|הפצצה|טילים|רחפן)(?: (?:אווירית|אוויריות))? $/u },
    { before: /על[ -]ידי (?:ה|כוחות )?$/u },
  ],
  backer: [{ before: /(?:הנתמכ\p{L}+ (?:על[ -]ידי |בידי )|פרו[- ]|מקורב\p{L}* ל)$/u }],
  denial: [{ after: /^ (?:הכחישה|הכחיש|הכחישו)(?!\p{L})/u }],
};

export const SPEAKERS = speakersAfter(
  'לפי|על[ -]פי|לדברי|מפי|(?:מסר|מסרה|מסרו|הודיע|הודיעה|הודיעו|דיווח|דיווחה)',
  'ה',
  'כי|על|ב|ו|את|של|אשר|שבו',
  String.raw`(?:מסר|מסרה|מסרו|הודיע|הודיעה|הודיעו|דיווח|דיווחה|דיווחו|אמר|אמרה|אמרו) כי`,
);
