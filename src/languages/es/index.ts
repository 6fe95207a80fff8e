// Spanish.
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

export const SPANISH: Language = {
  code: 'es',
  clubs: CLUBS,
  stamps: {
    published: ['publicad[oa]', 'fecha de publicación', 'cread[oa]', 'fecha'],
    updated: ['(?:última )?actualiza(?:do|da|ción)', 'modificad[oa]', 'última modificación'],
  },
  common:
    'el los las del una un que por con para según fue han está como más su al entre de en la y a se lo es no sus este esta fueron durante contra',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|Sr|Sra|Dr|Dra|Gral|Cnel|Cap|núm|EE|UU|EE\.UU)$/u,
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
