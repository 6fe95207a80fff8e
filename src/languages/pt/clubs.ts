// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'vence|venceu|bate|bateu|derrotou|empatou|recebe|contra',
  match: String.raw`liga|golos?(?!\p{L})|gols?(?!\p{L})|avançado|atacante|médio|penálti|quartos de final|meia-final|treinador|guarda-redes|partida|jornada`,
  named: /(?:[Aa]cordos?|[Tt]ratados?|[Cc]onvenç(?:ão|ões)|[Pp]rotocolos?) de $/u,
});
