// Spanish words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:después de|tras|a raíz de|en respuesta a|en represalia por|para vengar)(?=\s)/giu,
  earlier: /^(?:el mes pasado|la semana pasada|a (?:finales|principios|mediados) de \p{L}+,)/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:ataques?|bombardeos?|atentados?|explosión|explosiones|incursión)(?: (?:aéreos?|con drones?|con misiles|con cohetes))?(?!\p{L})/iu,
}));

const BETWEEN = String.raw`(?:el|la|los|las|un|una|partes|zonas|varias|ciudad|capital|provincia|región|base|aérea|norte|sur|este|oeste|de|del)`;

const LOCATED = new RegExp(String.raw`(?<!\p{L})(?:en|cerca de|dentro de)(?: ${BETWEEN})* $`, 'iu');

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:en|de) (?:la |el |los |las |un |una )?(?:ciudad|pueblo|aldea|localidad|municipio|distrito|provincia|región|departamento|estado|barrio|mercado|campo|vereda|corregimiento)(?: \p{Ll}+)?(?: de(?: la)?| del)? |(?<=[\p{Ll},] )en )`,
    String.raw`Europa|Asia|África|América|Oriente|Occidente|Medio|Navidad|Semana|Congreso|Parlamento|Senado|Consejo|Telegram|Facebook|Twitter|Dios|Estado\b|Naciones|Unión|Organización|Corte\b|X\b|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: {
    before: /(?:km|kilómetros)(?: al (?:norte|sur|este|oeste|noreste|noroeste|sureste|suroeste))? de $/iu,
  },
  hit: [
    {
      after:
        /^(?: (?!y |o |que )[\p{Ll}-]+){0,3}? (?:fue|fueron|ha sido|han sido) (?:\p{L}+ )?(?:atacad|alcanzad|bombardead|golpead)[oa]s?(?!\p{L})/u,
    },
  ],
  wide: /(?<![\p{L}\p{M}])(?:en tod[oa] (?:el|la)|a nivel nacional|en (?:varias|varios|distintas|distintos|diferentes|numerosas|dos|tres|cuatro|cinco|\d+) (?:\p{L}+ )?(?:ciudades|localidades|pueblos|aldeas|regiones|provincias|departamentos|municipios|barrios|zonas|puntos|lugares)|(?:varios|varias|dos|tres|cuatro|cinco|múltiples|distintos) (?:\p{L}+ )?(?:ataques|bombardeos|atentados|explosiones|incidentes|emboscadas))(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:reunier\p{L}*|concentra\p{L}*|funeral\p{L}*|entierr\p{L}*|enterra\p{L}*|cortejo|procesión|march(?:a|as|aron|an)|conversaciones|cumbre)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| y|, y) (?:en |de |del )?$/u,
  limit: /^(?: (?!y\b|o\b)[\p{L}.-]+){0,5}? en /u,
  limitJoined: /^(?:, | y (?:en )?|\/)/u,
};

const STRIKES = String.raw`(?:ataques?|bombardeos?|atentados?|incursión|incursiones|disparos)`;

export const ROLES: RoleCues = {
  target: [
    {
      before: new RegExp(
        String.raw`(?:contra|sobre|ataca(?:r|ron)?|atacó|mat(?:ó|aron|ar)|hiri(?:ó|eron)|muert[oa]s?|herid[oa]s?|a)(?: (?:el|la|los|las|un|una|\p{N}+|dos|tres|cinco))? (?:bases?|embajada|consulado|soldados?|militares|tropas|fuerzas|objetivos|intereses)(?: (?:aérea|militar|militares))? $`,
        'iu',
      ),
    },
    {
      before: new RegExp(
        String.raw`${STRIKES}[^.;]{0,40}? (?:contra|sobre) (?:el |la |los |las |un |una )*$`,
        'iu',
      ),
    },
  ],
  attacker: [
    {
      before: new RegExp(
        String.raw`(?:${STRIKES}|drones?|dron|misiles?|cohetes?|aviones|cazas|operación|fuerzas)(?: aére[oa]s?| militar(?:es)?)? $`,
        'iu',
      ),
    },
    {
      after:
        /^ (?:ha |han |había |habían )?(?:atacó|atacaron|atacado|bombardeó|bombardearon|mató|mataron|lanzó|lanzaron)(?!\p{L})/iu,
    },
    {
      before:
        /(?:lanzad|llevad|muert|matad|atacad|atribuid)[oa]s? [^.;,]{0,30}?(?:por|a) (?:el |la |los |las )?$/iu,
    },
  ],
  backer: [
    { before: /(?:respaldad|apoyad|financiad|armad)[oa]s? por (?:el |la )?$|(?:pro|anti)-?$/iu },
    { before: /(?:vinculad|cercan|aliad)[oa]s? (?:a|de|con) $/iu },
  ],
  denial: [{ after: /^ (?:ha |han )?(?:negó|negaron|desmintió|desmintieron|negado|desmentido)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  'según|(?:confirmad|informad|anunciad|reportad)[oa]s? por|de acuerdo con|(?:informó|informaron|indicó|indicaron|señaló|anunció|confirmó|confirmaron)',
  'el|la|los|las|un|una',
  'que|quien|en|y|ha|han|pero|tras',
  String.raw`(?:informó|informaron|dijo|dijeron|indicó|indicaron|señaló|señalaron|anunció|anunciaron|confirmó|confirmaron|afirmó|afirmaron|aseguró|aseguraron|reportó|reportaron|declaró|declararon) (?:\p{L}+ ){0,3}?que`,
);
