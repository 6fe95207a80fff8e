// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays: 'schlägt|schlug|besiegte?|gewann|gewinnt|verlor|verliert|spielt|spielte|empfängt|empfing|gegen',
  match: String.raw`liga|bundesliga|tor(?:e|hüter|schütze)?(?!\p{L})|stürmer|mittelfeld|halbzeit|elfmeter|viertelfinal|halbfinal|trainer|spieltag|treffer`,
});
