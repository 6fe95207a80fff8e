// Hebrew. Print joins “and”, “in”, “to”, “the” to the next word: they are blanked so that names are found.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { withoutPrefixes } from '../shared/prefixes';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';

/** Not the letter behind the mark that makes a foreign sound of the one before it, nor the last of an acronym. */
const PREFIXED = /(?<![\p{L}\p{M}]['’׳"״]?)[ובלכהמש](?=\p{Script=Hebrew}['’׳]?\p{Script=Hebrew})/gu;

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
    return /\p{Script=Hebrew}/u.test(text) ? withoutPrefixes(text, PREFIXED) : [];
  },
  get events() {
    return eventCues();
  },
  nations: NATIONS,
  offices: OFFICES,
  governments: GOVERNMENTS,
};
