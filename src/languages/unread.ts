// Languages that are recognised, so that none of their pages is taken for a neighbour's, and not read yet.
import type { Language } from '../reading/language';

export const UNREAD: readonly Language[] = [
  {
    code: 'nl',
    common:
      'de het een van en dat op zijn met voor niet aan door bij werd ook in is te om er als hij naar uit heeft die wordt werden',
  },
  { code: 'pl', common: 'w i na z do się że nie jest przez oraz od po jak o za ze dla są było zostało' },
  {
    code: 'sv',
    common: 'och att det som en är på för med av har till den inte i de ett om vid var har från',
  },
];
