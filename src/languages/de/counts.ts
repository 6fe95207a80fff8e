// German: what counts are read by.
import { countsBy } from '../shared/counts/grammar';
import { COUNT_WORDS } from './count-words';
import { GERMAN_NUMBERS } from './numbers';

/** The counts of a sentence. */
export const findCounts = countsBy({
  numbers: GERMAN_NUMBERS,
  words: COUNT_WORDS,
  articles: /^ein(?:e[mnrs]?)?$/,
  units:
    /^(?:jahre[n]?|monate[n]?|tage[n]?|stunden?|minuten?|uhr|kilometer|km|meter|prozent|%|euro|dollar|raketen?|drohnen?|mal|fahrzeuge|angriffe[n]?|ziele[n]?|stützpunkte)$/,
  months: /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/,
  people: [
    [{ role: 'civilians' }, /^zivilist(?:en|in)?$/], [{ role: 'children' }, /^kinder[n]?$/], [{ role: 'women' }, /^frauen$/], [{ role: 'police' }, /^polizist(?:en|in|innen)?$/], [{ role: 'security-forces' }, /^(?:sicherheitskräfte|sicherheitskräften|gendarmen|beamte[nr]?)$/], [{ role: 'journalists' }, /^(?:journalist(?:en|in|innen)?|reporter)$/], [{ role: 'medics' }, /^(?:sanitäter|ärzte|ärzten|arzt|pfleger)$/], [{ role: 'protesters' }, /^demonstranten$/],
    [{ role: 'members', part: 'commanders' }, /^(?:kommandeur(?:e|en)?|anführer|kommandant(?:en)?|generäle)$/], [{ role: 'members', part: 'guards' }, /^(?:leibwächter[n]?)$/],
    [{ role: 'combatants' }, /^(?:kämpfer[n]?|milizionär(?:e|en)?|extremisten|terroristen|angehörige[n]?|angreifer[n]?|rebellen|aufständische[nr]?|separatisten|dschihadisten|islamisten|militante[nr]?|terrorist(?:en)?|attentäter[n]?|bewaffnete[nr]?)$/], [{ role: 'members' }, /^(?:mitglieder[n]?)$/],
    [{ role: 'troops' }, /^(?:soldat(?:en)?)$/], [{ role: 'people' }, /^(?:menschen|personen|männer)$/],
  ], // prettier-ignore
});
