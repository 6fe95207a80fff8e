// German words around names and events: turns of a sentence, sides, places, speakers.
import type { ClauseCues, PlaceCues, RoleCues } from '../../reading/language';
import { eventOf, kindsOf } from '../shared/kinds';
import { speakersAfter } from '../shared/speakers';
import { KIND_WORDS } from './kinds';
import { placesAfter } from '../shared/unknown-places';
import { once } from '../../text/lazy';

export const KINDS = kindsOf(KIND_WORDS);

export const clauseCues = once((): ClauseCues => ({
  turn: /(?<=[\s,(—–])(?:nachdem|nach (?:einem|dem|der|einer)|als (?:Antwort|Reaktion|Vergeltung)|in Reaktion auf)(?=\s)/giu,
  earlier:
    /^(?:(?:im )?(?:vergangenen|letzten) Monat|(?:in der )?(?:vergangenen?|letzten?) Woche|(?:Ende|Anfang|Mitte) \p{Lu}\p{Ll}+)(?!\p{L})/iu,
  event: eventOf(KIND_WORDS),
  phrase:
    /(?<!\p{L})(?:(?:Luft|Drohnen|Raketen|Bomben|Vergeltungs)?(?:angriffe?n?|schläge?n?|schlag)|Explosion(?:en)?|Anschl(?:ag|äge))(?!\p{L})/iu,
}));

const BETWEEN = String.raw`(?:der|die|das|dem|den|einem|einer|Stadt|Hauptstadt|Provinz|Region|Osten|Westen|Norden|Süden|östlichen|westlichen|nördlichen|südlichen|irakischen|von|Basis)`;

const LOCATED = new RegExp(String.raw`(?<!\p{L})(?:in|im|bei|nahe|auf|innerhalb)(?: ${BETWEEN})* $`, 'iu');

/** Only a place's name follows; not those of wholes, times, bodies. */
const unknownPlaces = once(() =>
  placesAfter(
    String.raw`(?:(?:in|bei|nahe|aus) (?:(?:der|dem|einer|einem) )?(?:Stadt|Kleinstadt|Hafenstadt|Provinz|Region|Gemeinde|Ortschaft|Dorf|Bezirk|Distrikt|Ort|Hauptstadt|Stadtteil) |(?:im|am) (?:Ort|Dorf|Bezirk|Distrikt|Stadtteil) |(?<=\p{L} )in )`,
    String.raw`(?:Europa|Asien|Afrika|Amerika|Nahost|Ost|West|Nord|Süd|Weihnacht|Ostern|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)|(?:\p{L}*(?:haft|heit|keit|ung|schaft|tion|krieg|haus|zeit|weise|lage|folge|form|bereich|gewahrsam|sicherheit|behandlung|richtung|höhe|nähe|kraft|frage|gefahr|hand|händen|kontakt|verbindung|abstimmung|zusammenhang|brand|flammen|betrieb|begleitung|trauer|panik|not|ruhe|ordnung|gefangenschaft|deutschland)\b)`,
  ),
);

export const PLACES: PlaceCues = {
  get unmistakable() {
    return unknownPlaces();
  },
  located: { before: LOCATED },
  land: LOCATED,
  distance: { before: /(?:km|Kilometer)(?: (?:nördlich|südlich|östlich|westlich|\p{L}+lich))? von $/iu },
  hit: [
    {
      after:
        /^(?: (?!und |oder |nachdem |als )[\p{Ll}-]+){0,3}? (?:wurden?|ist|sind) (?:[\p{L}\d.]+ ){0,4}?(?:getroffen|angegriffen|bombardiert|beschossen)(?!\p{L})/u,
    },
  ],
  wide: /(?<![\p{L}\p{M}])(?:landesweit\p{L}*|im ganzen Land|in ganz|(?:in|auf|bei|gegen) (?:mehreren?|verschiedenen?|zwei|drei|vier|fünf|zahlreichen?|vielen?|\d+) (?:\p{L}+ )?(?:Städte|Orte|Ortschaften|Dörfer|Regionen|Provinzen|Bezirke|Gebiete|Landesteile|Stellen)n?|(?:mehrere|zwei|drei|vier|fünf|verschiedene|getrennte)n? (?:\p{L}+ )?(?:Angriffe|Anschläge|Explosionen|Attacken|Luftangriffe|Vorfälle)n?)(?![\p{L}\p{M}])/iu,
  gathering: [
    {
      before:
        /(?<![\p{L}\p{M}])(?:versammel\p{L}*|trauerzug|trauerfeier\p{L}*|begräbnis\p{L}*|beerdigung\p{L}*|beigesetzt|marschier\p{L}*|kundgebung\p{L}*|gespräche\p{L}*|gipfel\p{L}*)[^.;,]{0,25}$/iu,
    },
  ],
  joined: /^(?:,| und|, und) (?:in )?$/u,
  limit: /^(?: (?!und\b|oder\b)[\p{L}.-]+){0,5}? (?:in|im) (?:der |dem )?/u,
  limitJoined: /^(?:, | und (?:in |im )?|\/)/u,
};

const STRIKES = String.raw`(?:[Aa]ngriffe?n?|[Ss]chl[aä]ge?n?|Anschl[aä]ge?n?|Raketen|Drohnen)`;

const PARTICIPLES = String.raw`(?:angegriffen|bombardiert|getötet|verletzt|verwundet|attackiert|beschossen)`;
const HARMED = new RegExp(String.raw`^ [^.;,]{0,40}?${PARTICIPLES}(?!\p{L})`, 'iu');
/** “Soldaten getötet worden”, “getötet wurden”: the passive, whose subject was struck. */
const PASSIVE = new RegExp(String.raw`^ [^.;,]{0,40}?${PARTICIPLES} (?:worden|wurden?)(?!\p{L})`, 'iu');

export const ROLES: RoleCues = {
  target: [
    { before: /(?<!\p{L})(?:wurden?|sind|ist|seien|waren?) [^.;,]{0,60}$/iu, after: HARMED },
    { after: PASSIVE },
    {
      before: new RegExp(
        String.raw`${STRIKES}[^.;]{0,40}? (?:auf|gegen) (?:die |das |den |der |ein |eine |einen )*$`,
        'u',
      ),
    },
  ],
  attacker: [
    {
      after:
        /^ (?:\p{L}+ ){0,1}(?:Luft|Drohnen|Raketen|Vergeltungs)?(?:angriff|angriffe|angriffen|schlag|schläge|schlägen|raketen|drohnen?)(?!\p{L})/iu,
    },
    {
      after:
        /^ (?:hat |haben |hatte |hatten )?[^.;,]{0,40}?(?:angegriffen|bombardiert|getötet|attackiert|beschossen)(?!\p{L})/iu,
    },
    { after: /^ (?:tötete|töteten|griff|griffen|bombardierte|bombardierten|beschoss)(?!\p{L})/iu },
  ],
  backer: [
    { after: /^-(?:nahen?|gestützten?|treuen?)/iu },
    { before: /(?:pro-|anti-|unterstützt von |finanziert von |verbunden mit )$/iu },
  ],
  denial: [{ after: /^ (?:bestritt|bestritten|dementierte|dementierten|wies|wiesen)(?!\p{L})/iu }],
};

export const SPEAKERS = speakersAfter(
  String.raw`laut|nach Angaben|nach Informationen|von(?=(?:\s+\S+){1,5}\s+(?:bestätigt|gemeldet|mitgeteilt|bekanntgegeben)(?!\p{L}))|zufolge|nach Aussage|wie(?=(?:\s+\S+){1,6}\s+(?:mitteil|bericht|erklär|meld|sag|bestätig)\S*)`,
  'der|des|dem|den|die|das|einer|eines|von',
  String.raw`die|der|das|in|und|wurden|wurde|sind|hat|haben|kamen|aber|bei|am|mindestens|mehr|rund|etwa|bis|über|knapp|kein|keine|allein|dabei|insgesamt|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dutzende|(?:mitteil|bericht|erklär|meld|sag|bestätig)(?:te|ten|t|en)`,
  String.raw`(?:teilte|teilten|sagte|sagten|berichtete|berichteten|meldete|meldeten|erklärte|erklärten|bestätigte|bestätigten|sprach|sprachen)`,
);
