// Portuguese words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:depois d[eoa]|após|na sequência d[eoa]|em (?:resposta|retaliação|represália) (?:a|à|ao|aos|às)|para vingar)(?=\s)/giu,
  earlier: /^(?:no mês passado|na semana passada|(?:no final|no início|em meados) de \p{L}+,)/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:ataques?|bombardeios?|atentados?|explosão|explosões|incursão)(?: (?:aéreos?|com drones?|com mísseis|com foguetes))?(?!\p{L})/iu,
}));

const BETWEEN = String.raw`(?:o|a|os|as|um|uma|partes|zonas|várias|cidade|capital|província|região|base|aérea|norte|sul|leste|oeste|nordeste|noroeste|distrito|de|do|da|dos|das)`;

const LOCATED = new RegExp(
  String.raw`(?<!\p{L})(?:em|no|na|nos|nas|perto d[eoa]|próximo (?:a|ao|à)|dentro d[eoa])(?: ${BETWEEN}){0,5} $`,
  'iu',
);

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:em|na|no|da|do|num|numa) (?:um |uma )?(?:cidade|vila|aldeia|localidade|município|distrito|província|região|estado|bairro|mercado|campo|vilarejo|povoado)(?: \p{Ll}+)?(?: d[eoa])? |(?<=[\p{Ll},] )em |perto de )`,
    String.raw`Europa|Ásia|África|América|Oriente|Ocidente|Médio|Natal\b|Páscoa|Congresso|Parlamento|Senado|Conselho|Telegram|Facebook|Twitter|Deus|Estado|Nações|União|Organização|Tribunal|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|segunda|terça|quarta|quinta|sexta|sábado|domingo`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: {
    before:
      /(?:km|quilômetros|quilómetros)(?: (?:ao|a) (?:norte|sul|leste|oeste|nordeste|noroeste|sudeste|sudoeste))? d[eoa] $/iu,
  },
  hit: [
    {
      after:
        /^(?: (?!e |ou |que )[\p{Ll}-]+){0,3}? (?:foi|foram) (?:\p{L}+ )?(?:atingid|atacad|bombardead|alvejad)[oa]s?(?!\p{L})/u,
    },
  ],
  wide: /(?<![\p{L}\p{M}])(?:em tod[oa] [oa]|por todo o|em (?:várias|vários|diversas|diversos|diferentes|duas|dois|três|quatro|cinco|\d+) (?:\p{L}+ )?(?:cidades|localidades|aldeias|vilas|regiões|províncias|municípios|bairros|zonas|áreas|pontos|locais)|(?:vários|várias|dois|duas|três|quatro|cinco|múltiplos) (?:\p{L}+ )?(?:ataques|bombardeios|bombardeamentos|atentados|explosões|incidentes))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:reuniram|reunid\p{L}*|concentra\p{L}*|funera\p{L}*|enterr\p{L}*|sepult\p{L}*|cortejo|marcha\p{L}*|negociações|cúpula)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| e|, e) (?:em |no |na |d[eoa]s? )?$/u,
  limit: /^(?: (?!e\b|ou\b)[\p{L}.-]+){0,5}? (?:em|no|na) /u,
  limitJoined: /^(?:, | e (?:em |no |na )?|\/)/u,
};

const STRIKES = String.raw`(?:ataques?|bombardeios?|atentados?|incursão|incursões|disparos|mísseis|foguetes)`;

export const ROLES: RoleCues = {
  target: [
    {
      before: new RegExp(
        String.raw`(?:contra|sobre|mat(?:ou|aram|ar)|feri(?:u|ram)|mort[oa]s?|ferid[oa]s?)(?: (?:o|a|os|as|um|uma|\p{N}+|dois|três|cinco))? (?:bases?|embaixada|consulado|soldados?|militares|tropas|forças|alvos)(?: (?:aérea|militar|militares))? $`,
        'iu',
      ),
    },
    {
      before: new RegExp(
        String.raw`${STRIKES}[^.;]{0,40}? (?:contra|sobre|ao?|à) (?:o |a |os |as |um |uma |alvos |forças |bases ){0,3}$`,
        'iu',
      ),
    },
    {
      before: /(?:mat|fer)(?:ou|aram|iu|iram) [^.;]{0,30}$/iu,
      after: /^ (?:militares|soldados)|^[^\p{L}]/iu,
    },
  ],
  attacker: [
    {
      before: new RegExp(
        String.raw`(?:${STRIKES}|drones?|aviões|operação|forças)(?: aére[oa]s?| militar(?:es)?)? $`,
        'iu',
      ),
    },
    {
      after:
        /^ (?:havia |tinha |já )?(?:atacou|atacaram|atacado|bombardeou|bombardearam|bombardeado|matou|mataram|lançou|lançaram|realizou|realizaram|retaliou)(?!\p{L})/iu,
    },
    { before: new RegExp(String.raw`${STRIKES} d(?:e|o|a|os|as) (?:forças |militares )?$`, 'iu') },
    { before: /(?:lançad|realizad|mort|atacad|atribuíd)[oa]s? [^.;,]{0,30}?(?:por|pel[oa]s?|ao?s?) $/iu },
  ],
  backer: [
    { before: /(?:apoiad|financiad|armad|patrocinad)[oa]s? (?:por|pel[oa]) (?:o |a )?$|(?:pró|anti)-?$/iu },
    { before: /(?:ligad|próxim|aliad)[oa]s? (?:a|ao|à|de|do|da|com) (?:o |a )?$/iu },
  ],
  denial: [{ after: /^ (?:negou|negaram|desmentiu|desmentiram)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  'segundo|(?:confirmad|informad|anunciad|divulgad)[oa]s? (?:pel[oa]s?|por)|de acordo com|conforme|(?:informou|informaram|anunciou|afirmou|confirmou|disse|disseram)',
  'o|a|os|as|um|uma',
  'que|em|e|há|foi|foram|mas|após',
  String.raw`(?:informou|informaram|disse|disseram|anunciou|anunciaram|afirmou|afirmaram|confirmou|confirmaram|declarou|declararam|relatou|relataram) (?:\p{L}+ ){0,3}?que`,
);
