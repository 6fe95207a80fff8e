// Hebrew words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    '(?:תקיפה|פיגוע|מתקפה|מטח|פיצוץ|ירי) (?:נוסף|נוספת|קודם|קודמת|אחר|אחרת)',
    '(?:בשנה|בחודש|בשבוע) (?:שעבר|שעברה)',
    String.raw`לפני \S+ (?:ימים|שבועות|חודשים|שנים)`,
    'במקביל',
    'בזירה אחרת',
  ]),
  answered: opening('בתגובה ל|כנקמה על'),
  running: anyOf([
    String.raw`ב\S+ הימים הראשונים (?:של ה|ל)מלחמה`,
    String.raw`מאז (?:תחילת|פרוץ|ה)\p{L}*`,
    'מתחילת (?:המלחמה|המבצע|המערכה)',
    'במהלך המלחמה',
  ]),
  early: before('(?:תחילה|בתחילה|קודם לכן)'),
  later: before('(?:עלה|עומד|כעת)'),
  kinds: [
    ['earthquake', anyOf(['רעידת אדמה'])],
    ['kidnapping', anyOf([String.raw`[בהו]*(?:חטיפ|חטופ|בני ערובה)\p{L}*`])],
    ['protest', anyOf([String.raw`[בהו]*(?:הפגנ|מחא)\p{L}*`])],
    ['missile-attack', anyOf([String.raw`[בהומ]*(?:טיל|טילים|מטח)\p{L}*`])],
    ['rocket-attack', anyOf([String.raw`[בהו]*רקט\p{L}*`])],
    ['drone-attack', anyOf([String.raw`[בהו]*(?:רחפן|רחפנים|כטב\S*)`])],
    ['bombing', anyOf([String.raw`[בהו]*(?:פיגוע|פיצוץ|מחבל מתאבד)\p{L}*`])],
    ['air-strike', anyOf([String.raw`[בהו]*(?:תקיפה|תקיפות|הפצצ)\p{L}*`])],
    ['shooting', anyOf(['[בהו]*ירי'])],
    ['attack', anyOf([String.raw`[בהו]*(?:מתקפה|התקפה|נהרג|הרוג)\p{L}*`])],
  ],
}));
