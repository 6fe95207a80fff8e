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
  buried: [
    String.raw`(?:enterrad|sepultad|inhumad|enterr)\p{L}*`,
    'entierros?',
    'funeral(?:es)?',
    'fosas? com(?:ún|unes)',
  ],
});
