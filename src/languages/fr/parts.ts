// French words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'h[oô]pita(?:l|ux)',
    'cliniques?',
    'morgues?',
    'centres? (?:médica(?:l|ux)|de santé|hospitaliers?)',
    String.raw`(?:reçu|admis|transporté|transféré|évacué|récupéré|retiré|acheminé)\p{L}*`,
  ],
  one: [
    '(?:premi(?:er|ère)|second|seconde|deuxième|troisième) (?:explosion|attaque|frappe|attentat|incident|bombe|raid|fusillade)',
  ],
  buried: [String.raw`(?:enterr|inhum)\p{L}*`, String.raw`funérailles|obsèques`, 'fosses? communes?'],
  joined: "(?:[ld][’'])?",
});
