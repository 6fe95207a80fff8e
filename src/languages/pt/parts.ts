// Portuguese words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'hospita(?:l|is)',
    'clínicas?',
    'necrotérios?',
    'centros? (?:médicos?|de saúde)',
    String.raw`(?:receb|recuper|resgatad|levad|transferid|internad|retirad)\p{L}*`,
  ],
  one: [
    '(?:primeir[oa]|segund[oa]|terceir[oa]) (?:explosão|ataque|atentado|incidente|bomba|bombardeio|tiroteio)',
  ],
  buried: [String.raw`(?:enterrad|sepultad)\p{L}*`, 'enterros?', 'funera(?:l|is)', 'valas? comu(?:m|ns)'],
});
