// Hebrew. Print joins “and”, “in”, “to”, “the” to the next word: they are blanked so that names are found.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';

const PREFIXED = /(?<![\p{L}\p{M}])[ובלכהמש](?=\p{Script=Hebrew}{2})/gu;

export const HEBREW: Language = {
  code: 'he',
  stamps: {
    published: ['פורסם', 'פורסמה', 'תאריך פרסום', 'פרסום'],
    updated: ['עודכן', 'עודכנה', 'עדכון אחרון'],
  },
  dates: findDates,
  counts: findCounts,
  get clauses() {
    return clauseCues();
  },
  roles: ROLES,
  places: PLACES,
  parts: PARTS,
  speakers: SPEAKERS,
  sites: SITES,
  kinds: KINDS,
  unjoined(text) {
    if (!/\p{Script=Hebrew}/u.test(text)) return [];
    const once = text.replace(PREFIXED, ' ');
    return [once, once.replace(PREFIXED, ' ')];
  },
  get events() {
    return eventCues();
  },
  nations: NATIONS,
  offices: OFFICES,
  governments: GOVERNMENTS,
};
