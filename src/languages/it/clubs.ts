// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'batte|ha battuto|vince|supera|pareggia|ospita|contro',
  match: String.raw`serie a|gol(?!\p{L})|attaccante|centrocampista|rigore|quarti di finale|semifinale|allenatore|portiere|partita|campionato`,
  named: /(?:[Aa]ccord[oi]|[Tt]rattat[oi]|[Cc]onvenzion[ei]|[Pp]rotocoll[oi]) di $/u,
});
