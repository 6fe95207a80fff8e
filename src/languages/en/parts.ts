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
  one: [
    '(?:first|second|third|initial|other) (?:blast|explosion|bomb|strike|attack|shooting|incident|raid|ambush|missile|drone)',
  ],
  buried: ['buried', 'burials?', 'laid to rest', 'interred', 'mass graves?', 'funerals? (?:of|for)'],
});
