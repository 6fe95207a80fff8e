// Turkish: counts only.
import type { Language } from '../../reading/language';
import { findCounts } from './counts';
import { EVENTS } from './events';

export const TURKISH: Language = {
  code: 'tr',
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
  common: 've bir bu için ile olarak da de göre olan daha çok ise',
  counts: findCounts,
  events: EVENTS,
};
