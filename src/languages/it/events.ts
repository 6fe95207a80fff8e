// Italian words that distinguish the events of a page, counts that run on, and tolls that changed.
import type { EventCues } from '../../reading/events/cues';
import { anyOf, before, opening } from '../shared/events';
import { once } from '../../text/lazy';

export const eventCues = once((): EventCues => ({
  another: anyOf([
    String.raw`(?:altr[oai]|precedente|second[oa]|nuov[oa]) ?(?:attacc\S*|raid|attentat\S*|esplosion\S*|bombardament\S*|strage)`,
    "un[’']altra? (?:esplosione|strage)",
    String.raw`(?:attacc\S*|raid|attentat\S*|esplosion\S*) (?:precedent\S*|simil\S*)`,
    "(?:l[’']anno|il mese|la settimana) scors[oa]",
    String.raw`\S+ (?:giorni|settimane|mesi|anni) fa`,
    String.raw`neg?li ultim[ie] (?:\S+ )?(?:giorni|mesi|anni)`,
    'intanto',
    'il giorno prima',
  ]),
  answered: opening("in (?:risposta|rappresaglia) (?:a|al|alla|all[’'])|per vendicare"),
  running: anyOf([
    String.raw`nei primi \S+ (?:giorni|mesi) d(?:ella|el) (?:guerra|conflitto)`,
    String.raw`d(?:a|al|all[’']|alla) (?:inizio|\d{1,2} \p{L}+|guerra|(?:19|20)\d\d|ottobre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|novembre|dicembre)`,
    "dall[’']inizio",
    String.raw`(?:la|questa) guerra (?:\S+ )?(?:ha|aveva)`,
    String.raw`in \S+ (?:anni|mesi)`,
  ]),
  early: before('(?:inizialmente|in un primo momento|in precedenza|salito da)'),
  later: before(String.raw`(?:salit\S*|sale|aumentat\S*|ora|è ora)`),
  kinds: [
    ['earthquake', anyOf(['terremoto|sisma'])],
    ['kidnapping', anyOf([String.raw`rapit\S*|sequestr\S*|ostagg\S*`])],
    ['crush', anyOf(['calca'])],
    ['protest', anyOf([String.raw`protest\S*|manifest\S*`])],
    ['missile-attack', anyOf([String.raw`missil\S*`])],
    ['rocket-attack', anyOf([String.raw`razz\S*`])],
    ['drone-attack', anyOf([String.raw`dron\S*`])],
    ['bombing', anyOf([String.raw`attentat\S*|esplos\S*|kamikaze|bomb[ae]|cercapersone`])],
    ['air-strike', anyOf([String.raw`raid|bombard\S*|aerei`])],
    ['shooting', anyOf([String.raw`sparator\S*|spari|uomini armati`])],
    ['fire', anyOf(['incendio'])],
    ['attack', anyOf([String.raw`attacc\S*|strage|uccis\S*|assalto`])],
  ],
}));
