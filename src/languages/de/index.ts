// German.
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

export const GERMAN: Language = {
  code: 'de',
  clubs: CLUBS,
  stamps: {
    published: ['veröffentlicht', 'publiziert', 'erschienen', 'erstellt', 'online seit', 'datum'],
    updated: [
      '(?:zuletzt )?aktualisiert',
      '(?:zuletzt )?geändert',
      'letzte (?:änderung|aktualisierung)',
      'bearbeitet',
      'stand',
    ],
  },
  common:
    'der die das und den von mit ist bei dem des wurden nach auch für eine einem einen ein sich im in am zu auf als aus wurde sind waren hat haben nicht mehr über vor unter',
  abbreviation: /(?:^|[\s(“„])(?:\p{Lu}|\d{1,2}|Dr|Prof|Nr|St|Gen|Hptm|bzw|ca|z\.B|d\.h|u\.a)$/u,
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
