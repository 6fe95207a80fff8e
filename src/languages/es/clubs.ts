// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'gana|ganó|vence|venció|derrotó|empató|recibe|contra|ante',
  match: String.raw`liga|gol(?:es|eador)?(?!\p{L})|delantero|centrocampista|descanso|penalti|cuartos de final|semifinal|entrenador|portero|partido|jornada`,
  named: /(?:[Aa]cuerdos?|[Tt]ratados?|[Cc]onvenci(?:ón|ones)|[Pp]rotocolos?) de $/u,
});
