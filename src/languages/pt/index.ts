// Portuguese.
import type { Language } from '../../reading/language';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';
import { CLUBS } from './clubs';

export const PORTUGUESE: Language = {
  code: 'pt',
  clubs: CLUBS,
  stamps: {
    published: ['publicad[oa]', 'postad[oa]', 'data de publicação', 'criad[oa]'],
    updated: ['(?:última )?a[ct]{1,2}uali[zs]a(?:do|da|ção)', 'modificad[oa]', 'última modificação'],
  },
  common:
    'o os as da do dos que em um uma não com para foi pelo mais ao nos a e de das na no se por pela são foram sua seu após segundo',
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
