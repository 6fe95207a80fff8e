// Spanish words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    '(?:otr[oa]s?|anterior|segund[oa]|nuev[oa]) (?:ataques?|bombardeos?|atentados?|explosi[oó]n|masacre|incursi[oó]n)',
    '(?:ataques?|bombardeos?|atentados?|explosi[oó]n|masacre) (?:anterior|previo|previa|similar)(?:es)?',
    String.raw`otr[oa]s (?:\S+ )?(?:personas|palestinos|civiles|soldados|muertos)[^.]{0,40} en otr[oa]`,
    '(?:el (?:año|mes)|la semana) pasad[oa]',
    String.raw`hace \S+ (?:días|semanas|meses|años)`,
    String.raw`en (?:los|las) últim[oa]s (?:\S+ )?(?:días|semanas|meses|años|horas)`,
    'por otr[ao] (?:parte|lado)',
    'mientras tanto',
    'un día antes',
  ]),
  answered: opening('en (?:respuesta|represalia|venganza) (?:a|al|por)'),
  running: anyOf([
    String.raw`en (?:los|las) primer[oa]s \S+ (?:días|semanas|meses) de(?: la|l) (?:guerra|conflicto|ofensiva)`,
    String.raw`desde (?:el (?:inicio|comienzo|\d)|que (?:comenzó|empezó)|la guerra|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|(?:19|20)\d\d)`,
    String.raw`(?:la|esta) guerra (?:\S+ )?(?:ha|había)`,
    String.raw`en \S+ (?:años|meses)`,
  ]),
  early: before(
    '(?:inicialmente|primeros (?:informes|reportes|datos|balances)|primer balance|en un principio|primero|previamente|subió de|pasó de)',
  ),
  later: before(
    String.raw`(?:(?:subió|pasó|pasando|aumentó|elevó) de [^.;]{1,25} a|balance (?:posterior|actualizado|definitivo)|nuevo balance|ascend\S*|aument\S*|elev\S*|ahora|subi\S*|asciende)`,
  ),
  kinds: [
    ['earthquake', anyOf(['terremotos?|sismo'])],
    ['kidnapping', anyOf([String.raw`secuestr\S*|rehenes|rehén`])],
    ['crush', anyOf(['estampida'])],
    ['protest', anyOf([String.raw`protestas?|manifest\S*|disturbios`])],
    ['missile-attack', anyOf(['misil(?:es)?'])],
    ['rocket-attack', anyOf(['cohetes?'])],
    ['drone-attack', anyOf(['dron(?:es)?'])],
    ['bombing', anyOf([String.raw`atentados?|explosi\S*|suicida|bombas?`])],
    ['air-strike', anyOf([String.raw`bombarde\S*|ataques? aéreos?|aviones`])],
    ['shooting', anyOf([String.raw`tirote\S*|disparos?|pistoleros|hombres armados`])],
    ['fire', anyOf(['incendio'])],
    ['attack', anyOf([String.raw`ataques?|asalto|masacre|mat[aóo]\S*`])],
  ],
}));
