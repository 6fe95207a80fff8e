// Portuguese words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    String.raw`(?:outr[oa]s?|anterior|segund[oa]|nov[oa]) (?:ataques?|bombardeios?|atentados?|explos\S*|massacre)`,
    '(?:ataques?|bombardeios?|atentados?) (?:anterior|semelhante)(?:es|s)?',
    '(?:no|o) (?:ano|mês) passado',
    'na semana passada',
    String.raw`há \S+ (?:dias|semanas|meses|anos)`,
    String.raw`n[oa]s últim[oa]s (?:\S+ )?(?:dias|semanas|meses|anos)`,
    'enquanto isso',
    'um dia antes',
  ]),
  answered: opening('em (?:resposta|retaliação|represália) (?:a|à|ao|aos|às)'),
  running: anyOf([
    String.raw`n[oa]s primeir[oa]s \S+ (?:dias|semanas|meses) d[ao] (?:guerra|conflito|ofensiva)`,
    String.raw`desde (?:o (?:início|começo|dia)|a guerra|que|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|(?:19|20)\d\d)`,
    String.raw`(?:a|essa|esta) guerra (?:\S+ )?(?:já )?(?:matou|deixou)`,
    String.raw`em \S+ (?:anos|meses)`,
  ]),
  early: before('(?:inicialmente|antes|anteriormente|subiu de|passou de)'),
  later: before('(?:subiu|aumentou|chegou|agora|elevou-se)'),
  kinds: [
    ['earthquake', anyOf(['terremotos?|sismo'])],
    ['kidnapping', anyOf([String.raw`sequestr\S*|reféns?`])],
    ['crush', anyOf(['tumulto'])],
    ['protest', anyOf([String.raw`protestos?|manifest\S*`])],
    ['missile-attack', anyOf(['míssil|mísseis'])],
    ['rocket-attack', anyOf(['foguetes?'])],
    ['drone-attack', anyOf(['drones?'])],
    ['bombing', anyOf([String.raw`atentados?|explos\S*|suicida|bombas?`])],
    ['air-strike', anyOf([String.raw`bombarde\S*|ataques? aéreos?|aviões`])],
    ['shooting', anyOf([String.raw`tiroteio|tiros|homens armados|atirador\S*`])],
    ['fire', anyOf(['incêndio'])],
    ['attack', anyOf([String.raw`ataques?|massacre|mat\S*`])],
  ],
}));
