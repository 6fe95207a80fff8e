// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'bat|battu|a battu|s’impose|affronte|reçoit|contre|face à',
  match: String.raw`ligue|buts?(?!\p{L})|buteur|attaquant|milieu de terrain|mi-temps|penalty|quart de finale|demi-finale|entraîneur|gardien|match`,
  named: /(?:[Aa]ccords?|[Tt]raités?|[Cc]onventions?|[Pp]rotocoles?|[Mm]émorandum) d(?:e |['’])$/u,
});
