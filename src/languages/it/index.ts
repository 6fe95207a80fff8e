// Italian.
import type { Language } from '../../reading/language';
import { elisionsOf } from '../shared/elisions';
import { KINDS, PLACES, ROLES, SPEAKERS, clauseCues } from './context';
import { findDates } from './dates';
import { PARTS } from './parts';
import { findCounts } from './counts';
import { eventCues } from './events';
import { SITES } from './sites';
import { NATIONS } from './nations';
import { GOVERNMENTS, OFFICES } from './offices';
import { CLUBS } from './clubs';

export const ITALIAN: Language = {
  code: 'it',
  clubs: CLUBS,
  stamps: {
    published: ['pubblicat[oa]', 'data di pubblicazione', 'creat[oa]'],
    updated: ['(?:ultimo )?aggiorna(?:to|ta|mento)', 'modificat[oa]', 'ultima modifica'],
  },
  common:
    'il lo gli della che di per con sono una un nel alla stato dal più è delle la le i e a in si del da ha non dei al come anche nella dopo',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|Sig|Dott|Gen|Col|Cap|ecc|n|pag)$/u,
  unjoined: elisionsOf('(?:[dn]e|a|da|su)?ll|l|d|un|quest|quell'),
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
