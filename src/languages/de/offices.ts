// German words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'gesundheitsministeriums?|gesundheitsbehörden?',
    'defence-ministry': 'verteidigungsministeriums?',
    'interior-ministry': 'innenministeriums?',
    'foreign-ministry': 'außenministeriums?',
    'civil-defence': 'zivilschutz(?:es)?|zivilverteidigung',
    'armed-forces':
      '(?:armee|militär|streitkräfte)(?=[.,;:]| (?:hat|habe|haben|teilte|teilten|erklärte|erklärten|sagte|meldete|meldeten|bestätigte|dementierte|gab|griff|sprach|bombardierte|will|wirft)(?: |$))',
    government:
      'regierung(?=[.,;:]| (?:hat|habe|in |de[rs] |von |teilte|erklärte|sagte|meldete|bestätigte|dementierte|gab|sprach|will|wirft)(?: |$)?)',
    'prime-minister': 'ministerpräsident(?:en|in)?|premierminister(?:s|in)?',
    'foreign-minister': 'außenminister(?:s|in)?',
    'defence-minister': 'verteidigungsminister(?:s|in)?',
    'interior-minister': 'innenminister(?:s|in)?',
    'health-minister': 'gesundheitsminister(?:s|in)?',
  },
  {
    ownerBefore: /^(?:s)? $/,
    ownerAfter: /^ (?:de[rs] |von |in |im |vo[nm] )?(?:Gazastreifens? )?$/,
    not: [
      {
        before:
          /(?:(?<!\p{L})(?:eine?[rsmn]?|jede[rsmn]?|keine?[rsmn]?|frühere[rsn]?|ehemalige[rsn]?|örtliche[nrs]?|regionale[nrs]?|neue[nrs]?|künftige[nrs]?)\s|-)$/iu,
      },
      // an adjective of a nation that the record does not know
      { before: /(?<=\p{Ll}{3})ische[nrsm]? $/u },
      { after: /^ (?:de[rs] |von |in |im )?\p{Lu}\p{Ll}+/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^(?:s (?:Regierung|Truppen|Streitkräfte|Armee|Militär|Verbündete\p{L}*|Führung|Botschafter\p{L}*|Außenminister\p{L}*)| (?:(?:hat|habe|hatte|will|würde|werde) (?!\p{L}+ (?:Menschen|Personen))|wies|weist|bestritt|bestreitet|dementiert\p{L}*|warf|wirft|erklärt\p{L}*|teilt\p{L}* mit|kündigt\p{L}*|verurteilt\p{L}*|droht\p{L}*|warnt\p{L}*|fordert\p{L}*|bestätigt\p{L}*|spricht von|sprach von|reagiert\p{L}*|verhängt\p{L}*|unterstützt\p{L}*|lehnt\p{L}*|beschuldigt\p{L}*|verspricht|versprach|antwortet\p{L}*)(?!\p{L}))/u,
    },
    {
      before:
        /(?:zwischen|laut|nach Angaben aus|pro-?|anti-?|(?:unterstützt|finanziert|gesteuert)\p{L}* von|von|Druck auf|Sanktionen gegen|Verhandlungen mit|Beziehungen zu)[ ]?$/iu,
    },
  ],
  place: /(?<!\p{L})(?:in|aus|nach|bei|über|um|auf|vor|nahe|gegen|von|durch|Stadt|Hauptstadt)\s$/iu,
};
