// Names that hold a town's and are none: football clubs, newspapers, gates, treaties. “Bayern München”, “the Tehran Times”.
import type { ClubCues } from '../../reading/language';

/** Words that clubs everywhere begin with. */
const CLUB_BEFORE =
  /(?<![\p{L}.])(?:(?:1\. )?FC|AFC|VfB|VfL|TSV|CSKA|ZSKA|ЦСКА|ФК|Bayern|Borussia|Eintracht|Fortuna|Hertha|Real|Atl[eé]tico|Athletic|Deportivo|Racing|Sporting|Olympique|Inter|Internazionale|Dynamo|Dinamo|Динамо|Spartak|Спартак|Lokomotiv|Локомотив|Zenit|Зенит|Shakhtar|Шахт[её]р|Partizan|Hapoel|Maccabi|Beitar|Ferencváros|Slavia|Sparta|Legia|Crystal|Queens Park)(?:-| (?:d[aeo]l? )?)$/u;
/** Words that only a club's name ends with. */
const CLUB_AFTER = /^ (?:FC|F\.C\.|AFC|CF|SK|BC|United|Rovers|Wanderers|Albion|Hotspur)(?!\p{L})/u;
/** A town of its own is called so too: only in a match. */
const CLUB_IN_MATCH = /^ (?:City|Town|County|Athletic|Orient)(?!\p{L})/u;
const NAMED_AFTER =
  /^ (?:(?:Evening |Daily )?(?:Post|Times|Independent|Herald|Tribune|Gazette|Chronicle|Telegraph|Observer|Examiner)|Gate|Conventions?|Accords?|Agreements?|Pact|Protocols?|Treaty|Declaration|Memorandum)(?!\p{L})/u;

/** Names around a town's in every language; `match`: words of sport, the beginning of each. */
export interface ClubWords {
  /** What a club does to another: “beat”, “drew with”, right after its name. */
  plays: string;
  /** Words that a report of a match is full of. */
  match: string;
  /** Before a town that a treaty or a newspaper is named after: “accords d’”. */
  named?: RegExp;
}

const SCORE = String.raw`\d{1,2} ?[-–:] ?\d{1,2}(?![\d-])`;

/** The names of a language that hold a town's and are none. */
export function clubsOf({ plays, match, named }: ClubWords): ClubCues {
  return {
    always: [
      { before: CLUB_BEFORE },
      { after: CLUB_AFTER },
      { after: NAMED_AFTER },
      ...(named ? [{ before: named }] : []),
    ],
    inMatch: [
      { after: CLUB_IN_MATCH },
      { after: new RegExp(String.raw`^,? (?:${plays}|${SCORE})(?!\p{L})`, 'iu') },
      { before: new RegExp(String.raw`(?<!\p{L})(?:${plays}|${SCORE})(?: \p{Ll}{2,7})? $`, 'iu') },
    ],
    match: new RegExp(String.raw`(?<!\p{L})(?:${match})`, 'giu'),
  };
}
