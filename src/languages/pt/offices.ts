// Portuguese words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'ministério(?: (?!d)\\p{L}{4,})? da saúde(?: pública)?',
    'defence-ministry': 'ministério(?: (?!d)\\p{L}{4,})? da defesa',
    'interior-ministry':
      'ministério(?: (?!d)\\p{L}{4,})? do interior|ministério(?: (?!d)\\p{L}{4,})? da administração interna',
    'foreign-ministry':
      'ministério(?: (?!d)\\p{L}{4,})? d(?:as relações exteriores|os negócios estrangeiros)',
    'civil-defence': 'defesa civil|proteção civil',
    'armed-forces':
      'exército(?=[.,;]| (?:tem|disse|afirmou|anunciou|informou|confirmou|negou|admitiu|lançou|matou|atacou|bombardeou)(?: |$))',
    government:
      'governo(?=[.,;]| (?:tem|disse|afirmou|anunciou|informou|confirmou|negou|de |do |da |\\p{L}+[eo][ .,]))',
    'prime-minister': 'primeir[oa]-ministr[oa]',
    'foreign-minister': 'ministr[oa] d(?:as relações exteriores|os negócios estrangeiros)',
    'defence-minister': 'ministr[oa] da defesa',
    'interior-minister': 'ministr[oa] do interior',
    'health-minister': 'ministr[oa] da saúde',
  },
  {
    inner: /^ministério (?!d)\p{L}+ /iu,
    ownerAfter: /^ (?:d[eoa]s? |em |n[oa] )?(?:Faixa de )?$/,
    not: [
      { before: /(?:\b(?:uma?|cada|outro|outra|ex|vice|antigo|antiga|novo|nova|futuro)[ -]|-)$/i },
      { after: /^ (?:d[eoa]s? |em |n[oa] )?\p{Lu}\p{Ll}+/u },
      { after: /^ (?:local|regional|provincial|estadual|federal)(?!\p{L})/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:também |já |não )?(?:negou|nega|acusou|acusa|afirmou|afirma|anunciou|anuncia|garantiu|garante|disse|diz|rejeitou|rejeita|condenou|condena|alertou|alerta|prometeu|promete|ameaçou|ameaça|exigiu|exige|respondeu|responde|confirmou|confirma|denunciou|denuncia|considera|quer|apoia|impôs|ordenou|lançou|insiste|insistiu)(?!\p{L})/u,
    },
    {
      before:
        /(?:acus\p{L}+|entre|segundo|pró-?|anti-?|(?:apoiad|financiad)[oa]s? por|aliad[oa]s? (?:de|com)|relações com|pressão sobre|sanções (?:a|contra)) ?$/iu,
    },
  ],
  place: /(?<!\p{L})(?:em|de|desde|para|até|sobre|por|perto de|contra)\s$/iu,
};
