// German words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    String.raw`(?:weiter|ander|früher|vorherig|ähnlich|zweit|vergangen)e[nmrs]? (?:\S+ )?\S*(?:angriff|anschlag|schlag|explosion|attacke|massaker)\S*`,
    '(?:letzte|vergangene|vorige)[nms]? (?:Jahr|Monat|Woche|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)',
    String.raw`vor \S+ (?:Tagen|Wochen|Monaten|Jahren)`,
    String.raw`in den (?:letzten|vergangenen) (?:\S+ )?(?:Tagen|Wochen|Monaten|Jahren)`,
    'unterdessen',
    'am Vortag',
    'Tage? zuvor',
  ]),
  answered: opening('(?:als |in )?(?:Reaktion|Antwort|Vergeltung) (?:auf|für)'),
  running: anyOf([
    String.raw`in den ersten \S+ (?:Tagen|Wochen|Monaten) des \S*(?:krieges|kriegs|konflikts)`,
    String.raw`seit (?:Beginn|Kriegsbeginn|dem|Ausbruch|Anfang|Ende|Mitte|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:19|20)\d\d)`,
    String.raw`(?:der|dem|des) \S*(?:krieg|kriegs|krieges) (?:hat|wurden|sind|starben)`,
    'insgesamt seit',
  ]),
  early: before('(?:zunächst|ursprünglich|anfangs|zuvor|früher|war von)'),
  later: before(String.raw`(?:stieg|gestiegen|erhöht\S*|inzwischen|mittlerweile|nunmehr|auf)`),
  kinds: [
    ['earthquake', anyOf(['Erdbeben'])],
    ['kidnapping', anyOf([String.raw`Entführung\S*|entführt\S*|Geisel\S*`])],
    ['crush', anyOf(['Massenpanik|Gedränge'])],
    ['protest', anyOf([String.raw`Proteste?n?|Demonstr\S*|Unruhen`])],
    ['missile-attack', anyOf([String.raw`\S*Raketenangriff\S*|Marschflugkörper\S*|ballistisch\S*`])],
    ['rocket-attack', anyOf([String.raw`\S*Raketen\S*`])],
    ['drone-attack', anyOf([String.raw`\S*Drohne\S*`])],
    ['bombing', anyOf([String.raw`\S*(?:anschlag|anschläge|explosion|bombe)\S*|Selbstmord\S*`])],
    ['air-strike', anyOf([String.raw`Luftangriff\S*|Luftschl\S*|Bombard\S*|bombardiert\S*`])],
    ['shooting', anyOf([String.raw`Schüsse\S*|Bewaffnete\S*|erschossen|Schießerei`])],
    ['fire', anyOf([String.raw`\S*brand|Feuer`])],
    ['attack', anyOf([String.raw`\S*(?:angriff|angriffe|attacke)\S*|getötet|Massaker|tötet\S*`])],
  ],
}));
