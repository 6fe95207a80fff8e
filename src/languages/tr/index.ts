// Turkish.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { SPEAKERS } from './speakers';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';
import { CLUBS } from './clubs';

export const TURKISH: Language = {
  code: 'tr',
  clubs: CLUBS,
  stamps: {
    published: [
      'yayın ?lanma',
      'yayınlan',
      'yayımlan',
      'yayın tarihi',
      'eklenme',
      'giriş(?: tarihi)?',
      'oluşturul',
    ],
    updated: ['(?:son )?güncelle', 'düzenlen', 'değiştiril'],
  },
  common: 've bir bu için ile olarak da de göre olan daha çok ise en sonra kişi kadar ettiği etti oldu',
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
  get events() {
    return eventCues();
  },
  nations: NATIONS,
  offices: OFFICES,
  governments: GOVERNMENTS,
};
