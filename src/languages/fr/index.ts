// French.
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

export const FRENCH: Language = {
  code: 'fr',
  clubs: CLUBS,
  stamps: {
    published: ['publiée?', 'mise? en ligne', 'parue?', 'postée?', 'créée?', 'date de publication'],
    updated: ['mise? à jour', 'modifiée?', 'actualisée?', 'màj', 'dernière (?:mise à jour|modification)'],
  },
  common:
    'le la les des du une un est dans que qui pour par sur avec aux ont été selon cette de et en au à ce il se plus dont son sa ces après',
  abbreviation: /(?:^|[\s(“«])(?:\p{Lu}|M|Mme|MM|Dr|Pr|St|Gén|Col|Cdt|av|apr|etc)$/u,
  unjoined: elisionsOf('l|d|qu|jusqu|lorsqu|puisqu'),
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
