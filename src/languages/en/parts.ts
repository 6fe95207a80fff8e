// English words that show a count to be less than all.
import { partsBy } from '../shared/parts';

export const PARTS = partsBy({
  holder: [
    'hospitals?',
    'clinics?',
    'morgues?',
    'medical (?:cent(?:er|re)s?|complex|facilit(?:y|ies))',
    'received',
    'receiving',
    'recovered',
    'retrieved',
    'pulled (?:out|from)',
    '(?:brought|taken|transferred|moved|evacuated|admitted|rushed|airlifted) to',
  ],
  buried: ['buried', 'burials?', 'laid to rest', 'interred', 'mass graves?', 'funerals? (?:of|for)'],
});
