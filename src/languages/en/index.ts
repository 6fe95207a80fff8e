// English.
import type { Language } from '../../reading/language';
import { CLAUSES } from './clauses';
import { findDates } from './dates';
import { EVENTS } from './events';
import { KINDS } from './kinds';
import { NAMES } from './names';
import { GOVERNMENTS, OFFICES } from './offices';
import { PARTS } from './parts';
import { PLACES } from './places';
import { ROLES } from './roles';
import { SITES } from './sites';
import { SPEAKERS } from './speakers';
import { findTolls } from './tolls';
import { CLUBS } from './clubs';

export const ENGLISH: Language = {
  code: 'en',
  clubs: CLUBS,
  stamps: {
    published: [
      '(?:first |originally )?published',
      'posted',
      'pub(?:lication)? date',
      'publish date',
      'released?',
      'issued',
      'created',
      'filed',
      'date',
      'online since',
    ],
    updated: ['(?:last )?updated?', 'last modified', 'modified', 'edited', 'revised', 'corrected'],
  },
  common:
    'the of and to in was that for on with were by from said has had been at a an is it as are have who after more than their his they be not which',
  abbreviation:
    /(?:^|[\s(“"‘'-])(?:[A-Z]|Mr|Mrs|Ms|Dr|St|Gen|Maj|Brig|Lt|Col|Capt|Sgt|Spc|Adm|Sen|Rep|Gov|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|e\.g|i\.e|[ap]\.m|U\.S|U\.K|U\.N|[A-Z]\.[A-Z])$/,
  names: NAMES,
  dates: findDates,
  counts: findTolls,
  clauses: CLAUSES,
  events: EVENTS,
  roles: ROLES,
  places: PLACES,
  parts: PARTS,
  speakers: SPEAKERS,
  sites: SITES,
  kinds: KINDS,
  offices: OFFICES,
  governments: GOVERNMENTS,
};
