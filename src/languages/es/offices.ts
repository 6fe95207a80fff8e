// Spanish words for offices, and around capitals that mean a government.
import type { GovernmentCues } from '../../reading/language';
import { officesOf } from '../shared/offices';

export const OFFICES = officesOf(
  {
    'health-ministry': 'ministerio(?: (?!d)\\p{L}{4,})? de (?:salud|sanidad)(?: pública)?',
    'defence-ministry': 'ministerio(?: (?!d)\\p{L}{4,})? de(?: la)? defensa',
    'interior-ministry': 'ministerio(?: (?!d)\\p{L}{4,})? del? interior',
    'foreign-ministry': 'ministerio(?: (?!d)\\p{L}{4,})? de (?:asuntos |relaciones )?exteriores',
    'civil-defence': 'defensa civil|protección civil',
    'armed-forces':
      'ejército(?=[.,;]| (?:ha|había|dijo|aseguró|afirmó|anunció|informó|confirmó|negó|indicó|señaló|admitió|lanzó|mató|atacó|bombardeó)(?: |$))',
    government:
      'gobierno(?=[.,;]| (?:ha|había|dijo|aseguró|afirmó|anunció|informó|confirmó|negó|de |del |\\p{L}+[eéoí][sn]?o?[ .,]))',
    'prime-minister': 'primer ministro|primera ministra',
    'foreign-minister': 'ministr[oa] de (?:asuntos |relaciones )?exteriores',
    'defence-minister': 'ministr[oa] de defensa',
    'interior-minister': 'ministr[oa] del interior',
    'health-minister': 'ministr[oa] de (?:salud|sanidad)',
  },
  {
    inner: /^ministerio (?!d)\p{L}+ /iu,
    ownerAfter: /^ (?:del? |de la |de los |en |en la (?:franja de )?)?$/,
    not: [
      { before: /(?:\b(?:una?|cada|otro|otra|ex|vice|antiguo|antigua|nuevo|nueva|futuro)[ -]|-)$/i },
      { after: /^ (?:del? |de la |de los |en )?\p{Lu}\p{Ll}+/u },
      { after: /^ (?:local|regional|provincial|departamental|federal|de transición)(?!\p{L})/u },
    ],
  },
);

export const GOVERNMENTS: GovernmentCues = {
  acts: [
    {
      after:
        /^ (?:(?:ha|había|no ha) (?:\p{L}+(?:ado|ido|icho|esto))|(?:también |ya )?(?:negó|niega|acusó|acusa|afirmó|afirma|anunció|anuncia|aseguró|asegura|dijo|dice|rechazó|rechaza|condenó|condena|advirtió|advierte|prometió|promete|amenazó|amenaza|exigió|exige|respondió|responde|confirmó|confirma|denunció|denuncia|considera|quiere|apoya|impuso|ordenó|lanzó|sostiene|insistió|insiste))(?!\p{L})/u,
    },
    {
      before:
        /(?:acus\p{L}+ a|entre|según|pro-?|anti-?|(?:apoyad|respaldad|financiad)[oa]s? por|aliad[oa]s? (?:de|con)|relaciones con|presión sobre|sanciones (?:a|contra)) ?$/iu,
    },
  ],
  place: /(?<!\p{L})(?:en|de|desde|hacia|hasta|sobre|por|cerca de|contra)\s$/iu,
};
