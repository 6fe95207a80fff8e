// Names that hold a town's and are none, and words of sport that clubs are known by.
import { clubsOf } from '../shared/clubs';

export const CLUBS = clubsOf({
  plays:
    'beats?|beat|drew (?:with|at)|draw (?:with|at)|thrash(?:ed)?|edged?|host(?:s|ed)?|face[sd]?|knock(?:s|ed)? out|lost (?:to|at)|lose (?:to|at)|won at|play(?:s|ed)?|signed|v|vs',
  match:
    'leagues?|striker|goal(?:s|keeper)?|midfielder|kick-?off|half-?time|quarter-final|semi-final|derby|stadium|premiership|penalt|defender|equalis|scored|fixture|coach|manager',
});
