// Spanish words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'hospital(?:es)?',
    'clínicas?',
    'morgues?',
    'centros? (?:médicos?|sanitarios?|de salud)',
    String.raw`(?:recibi|recuper|rescat|trasladad|llevad|ingresad|evacuad)\p{L}*`,
  ],
  one: [
    '(?:primer|primera|segund[oa]|tercer[oa]?) (?:explosión|ataque|atentado|episodio|incidente|bomba|bombardeo|tiroteo)',
    '(?:episodio|ataque|incidente) inicial',
  ],
  buried: [
    String.raw`(?:enterrad|sepultad|inhumad|enterr)\p{L}*`,
    'entierros?',
    'funeral(?:es)?',
    'fosas? com(?:ún|unes)',
  ],
});
